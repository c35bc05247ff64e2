// Command label opens a window with one label: what the toolkit itself costs.
package main

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/widget"
)

func main() {
	window := app.NewWithID("label").NewWindow("Label")
	window.SetContent(widget.NewLabel("Label"))
	window.Resize(fyne.NewSize(1366, 768))
	window.ShowAndRun()
}
