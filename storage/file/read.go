package file

import (
	"io"
	"os"

	"walkyourtalk/model"
)

// Open opens a file for reading. Errors are of type *[model.Error] and name
// the path.
func Open(path string) (io.ReadCloser, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, ReadProblem(path, err)
	}
	if info.IsDir() {
		return nil, isFolder(path)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, ReadProblem(path, err)
	}
	return f, nil
}

func isFolder(path string) error {
	return &model.Error{Code: model.CodeInvalid, Field: path, Text: "is a folder; name a file in it"}
}
