package workspace

import (
	"errors"
	"io/fs"
	"net/url"
	"path/filepath"
	"runtime"
	"strings"
)

// address returns what SQLite opens for an absolute path: a URI in which a ?,
// # or % of the path is one of the file's name, with the driver's options.
func address(path string, options url.Values) string {
	uri := url.URL{Scheme: "file", Path: uriPath(path, runtime.GOOS == "windows"), RawQuery: options.Encode()}
	return uri.String()
}

// uriPath returns the path of a file URI. On Windows C:\a becomes /C:/a, since
// C: would be taken for a host; the share \\server\share\a becomes
// //server/share/a; the prefix \\?\, which SQLite refuses, is taken off.
func uriPath(path string, windows bool) string {
	if !windows {
		return path
	}
	path = strings.ReplaceAll(path, `\`, "/")
	if share, ok := strings.CutPrefix(path, "//?/UNC/"); ok {
		return "//" + share
	}
	path = strings.TrimPrefix(path, "//?/")
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	return path
}

// resolve returns the one full path of a workspace, however it was named, so
// that it has one lock.
func resolve(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	real, err := filepath.EvalSymlinks(path)
	if errors.Is(err, fs.ErrNotExist) {
		return path, nil
	}
	return real, err
}
