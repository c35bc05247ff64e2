package ui

import (
	"context"
	"time"

	"walkyourtalk/model"
	"walkyourtalk/model/report"
	"walkyourtalk/ui/async"
)

// Services is what the window needs from the rooms that it does not know. The
// functions may be called off the UI goroutine, except Now.
type Services struct {
	Catalogue model.Catalogue
	// Measure measures texts as they are printed.
	Measure report.Measurer
	// Sample returns the sample assessment.
	Sample func() (model.Assessment, error)
	// OpenWorkspace opens a workspace, or makes one where there is none.
	OpenWorkspace func(ctx context.Context, path string) (model.Store, error)
	// CopyWorkspace writes a whole copy of a workspace.
	CopyWorkspace func(ctx context.Context, from, to string) error
	// ReadDocument reads an assessment document.
	ReadDocument func(path string) (model.Assessment, error)
	// WriteDocument writes an assessment document as a whole or not at all.
	WriteDocument func(path string, a model.Assessment) error
	// Snapshot returns the hash of an assessment's document.
	Snapshot func(a model.Assessment) (string, error)
	// WriteReport writes pages as a PDF, as a whole or not at all.
	WriteReport func(path string, document report.Document, result report.Result) error
	Now         func() time.Time
	Runner      async.Runner
	Version     string
}
