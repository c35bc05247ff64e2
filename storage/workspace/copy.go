package workspace

import (
	"context"
	"errors"

	"walkyourtalk/model"
)

// Copy writes a whole copy of a workspace, also while a window has it open. A
// file that is there already is replaced only by a whole copy.
func Copy(ctx context.Context, from, to string) (err error) {
	source, err := OpenReadOnly(ctx, from)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, source.Close()) }()
	if target, resolved := resolve(to); resolved == nil && target == source.Path() {
		return &model.Error{Code: model.CodeInvalid, Field: to, Text: "is the workspace itself; choose another name for the copy"}
	}
	data, err := content(ctx, source.db)
	if err != nil {
		return source.explain(err)
	}
	return write(to, data)
}
