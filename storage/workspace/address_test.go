package workspace

import (
	"net/url"
	"testing"
)

// The Windows forms that SQLite opens are those of https://sqlite.org/uri.html,
// section 3.1, and of its handling of an authority.
func TestAddress(t *testing.T) {
	tests := []struct {
		path    string
		windows bool
		want    string
	}{
		{"/home/a/b.wyt", false, "file:///home/a/b.wyt"},
		{"/home/a b/50%#1?mode=memory.wyt", false, "file:///home/a%20b/50%25%231%3Fmode=memory.wyt"},
		{`/home/back\slash.wyt`, false, `file:///home/back%5Cslash.wyt`},
		{`C:\Users\a b\c#.wyt`, true, "file:///C:/Users/a%20b/c%23.wyt"},
		{`C:/Users/a.wyt`, true, "file:///C:/Users/a.wyt"},
		{`\\server\share\a.wyt`, true, "file:////server/share/a.wyt"},
		{`\\?\C:\long\a.wyt`, true, "file:///C:/long/a.wyt"},
		{`\\?\UNC\server\share\a.wyt`, true, "file:////server/share/a.wyt"},
	}
	for _, test := range tests {
		uri := url.URL{Scheme: "file", Path: uriPath(test.path, test.windows)}
		if got := uri.String(); got != test.want {
			t.Errorf("%s: address is %s, want %s", test.path, got, test.want)
		}
	}
}
