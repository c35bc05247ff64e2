package pdf

import (
	"bytes"
	"io"
	"regexp"

	"walkyourtalk/model"
	"walkyourtalk/storage/file"
)

// mostBytes is how large a report may be that is read back, 64 MiB: far more
// than any that this program writes.
const mostBytes = 64 << 20

// mostAfterEnd is in how many of its last bytes a PDF says that it ends, as
// readers expect it (Adobe, PDF Reference 1.7, appendix H, note 18).
const mostAfterEnd = 1024

// Snapshot returns the snapshot hash, 64 hex digits, that a report written by
// this program bears in its keywords. Errors are of type *[model.Error] and
// name the file: one that cannot be read, that is no PDF, or that bears no
// hash.
func Snapshot(path string) (string, error) {
	f, err := file.Open(path)
	if err != nil {
		return "", err
	}
	defer func() { _ = f.Close() }()
	data, err := io.ReadAll(io.LimitReader(f, mostBytes+1))
	switch {
	case err != nil:
		return "", file.ReadProblem(path, err)
	case len(data) > mostBytes:
		return "", &model.Error{Code: model.CodeFormat, Field: path, Text: "is larger than any report; choose a report that this program wrote"}
	case !bytes.HasPrefix(data, []byte("%PDF-")):
		return "", &model.Error{Code: model.CodeFormat, Field: path, Text: "is not a PDF; choose a report that this program wrote"}
	}
	if end := data[max(0, len(data)-mostAfterEnd):]; !bytes.Contains(end, []byte("%%EOF")) {
		return "", &model.Error{Code: model.CodeDamaged, Field: path, Text: "is a PDF that is cut off at its end; copy it again from where it came from"}
	}
	hash, ok := hashIn(data)
	if !ok {
		return "", &model.Error{
			Code: model.CodeFormat, Field: path,
			Text: "bears no snapshot hash; choose a report as this program wrote it, not a copy that another program saved",
		}
	}
	return hash, nil
}

// hashIn finds the hash in the keywords of the information dictionary (ISO
// 32000-1, 14.3.3), which the last trailer points to.
func hashIn(data []byte) (string, bool) {
	trailer := max(0, bytes.LastIndex(data, []byte("trailer")))
	info := regexp.MustCompile(`/Info\s+(\d{1,9})\s+(\d{1,5})\s+R`).FindSubmatch(data[trailer:])
	if info == nil {
		return "", false
	}
	start := bytes.LastIndex(data, []byte("\n"+string(info[1])+" "+string(info[2])+" obj"))
	if start < 0 {
		return "", false
	}
	keywords, ok := entry(data[start+1:], "Keywords")
	if !ok {
		return "", false
	}
	hash := regexp.MustCompile(`^` + keyword + `([0-9a-f]{64})$`).FindSubmatch(keywords)
	if hash == nil {
		return "", false
	}
	return string(hash[1]), true
}

// entry returns the literal string that a dictionary has under a name. It skips
// over other strings, so that what is written in them is never taken for a name.
func entry(object []byte, name string) ([]byte, bool) {
	last := ""
	for i := 0; i < len(object); i++ {
		switch {
		case bytes.HasPrefix(object[i:], []byte("endobj")):
			return nil, false
		case object[i] == '/':
			end := i + 1
			for end < len(object) && !bytes.ContainsRune([]byte(" \t\r\n/(<>[]"), rune(object[end])) {
				end++
			}
			last = string(object[i+1 : end])
			i = end - 1
		case object[i] == '(':
			text, length := literal(object[i:])
			if last == name {
				return text, true
			}
			i += length - 1
		}
	}
	return nil, false
}

// literal reads a literal string from its opening parenthesis on. It returns
// the bytes within, escapes left as they are, and how many bytes it takes.
func literal(text []byte) (content []byte, length int) {
	depth := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return text[1:i], i + 1
			}
		}
	}
	return nil, len(text)
}
