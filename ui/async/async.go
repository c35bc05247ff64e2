// Package async runs long work beside the UI goroutine and brings the result
// back to it: the one edge between goroutines and widgets.
package async

import (
	"time"

	"fyne.io/fyne/v2"
)

// Runner runs work beside the UI goroutine.
type Runner interface {
	// Go runs work on a goroutine of its own, then done on the UI goroutine.
	Go(work, done func())
	// After runs f on the UI goroutine once a time has passed.
	After(wait time.Duration, f func())
}

// Background is the Runner of the real program.
type Background struct{}

// Go runs work on a goroutine of its own, then done on the UI goroutine.
func (Background) Go(work, done func()) {
	go func() {
		work()
		fyne.Do(done)
	}()
}

// After runs f on the UI goroutine once a time has passed.
func (Background) After(wait time.Duration, f func()) {
	time.AfterFunc(wait, func() { fyne.Do(f) })
}

// Inline is the Runner of tests: work is done before Go returns, and what
// should come later never comes.
type Inline struct{}

// Go runs work, then done.
func (Inline) Go(work, done func()) {
	work()
	done()
}

// After does nothing.
func (Inline) After(time.Duration, func()) {}
