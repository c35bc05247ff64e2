package workspace_test

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/storage/workspace"
)

// TestRefusedFilesStayAsTheyAre opens what is no workspace, in both ways.
func TestRefusedFilesStayAsTheyAre(t *testing.T) {
	whole, err := os.ReadFile(kept(t))
	if err != nil {
		t.Fatal(err)
	}
	with := func(place int, value uint32) []byte {
		data := bytes.Clone(whole)
		binary.BigEndian.PutUint32(data[place:], value)
		return data
	}
	logged := with(68, 0) // the read and write versions of a database with a write-ahead log
	logged[18], logged[19] = 2, 2
	tests := []struct {
		name string
		data []byte
		code model.Code
		says string
	}{
		{"empty", nil, model.CodeDamaged, "is empty and was left as it is"},
		{"JPEG", []byte("\xff\xd8\xff\xe0\x00\x10JFIF\x00" + strings.Repeat("picture", 1000)), model.CodeFormat, "is not a workspace"},
		{"text", []byte("hello"), model.CodeFormat, "is not a workspace"},
		{"cut off in the header", whole[:50], model.CodeDamaged, "is damaged"},
		{"cut off in the first page", whole[:1000], model.CodeDamaged, "is damaged"},
		{"cut off after some pages", whole[:len(whole)/2], model.CodeDamaged, "is damaged"},
		{"cut off in the last page", whole[:len(whole)-1], model.CodeDamaged, "is cut off at its end"},
		{"another program's database with a log", logged, model.CodeFormat, "belongs to another program"},
		{"version that never was", with(60, 0xffffffff), model.CodeDamaged, "was changed by another program"},
		{"version without tables", with(60, 0), model.CodeDamaged, "was changed by another program"},
		{"another program's database", with(68, 0), model.CodeFormat, "belongs to another program"},
		{"later version", with(60, 2), model.CodeNewer, "was made by a later Walk Your Talk (workspace version 2, this program reads 1)"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "a.wyt")
			if err := os.WriteFile(path, test.data, 0o600); err != nil {
				t.Fatal(err)
			}
			_, writing := workspace.Open(t.Context(), path, clock)
			_, reading := workspace.OpenReadOnly(t.Context(), path)
			for _, err := range []error{writing, reading} {
				if model.CodeOf(err) != test.code || !strings.HasPrefix(err.Error(), path+": "+test.says) {
					t.Errorf("error is %v (%s), want %q (%s)", err, model.CodeOf(err), test.says, test.code)
				}
			}
			if after, err := os.ReadFile(path); !bytes.Equal(after, test.data) || err != nil {
				t.Errorf("the file changed (%v)", err)
			}
			if found := names(t, filepath.Dir(path)); len(found) != 1 {
				t.Errorf("the folder holds %q", found)
			}
		})
	}
}

func TestRefusedPlaces(t *testing.T) {
	folder := t.TempDir()
	protected := kept(t)
	blocked := filepath.Join(folder, "file")
	for _, err := range []error{os.Chmod(protected, 0o400), os.WriteFile(blocked, nil, 0o600)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct {
		name, path string
		code       model.Code
		says       string
	}{
		{"folder", folder, model.CodeInvalid, "is a folder"},
		{"write-protected", protected, model.CodeReadOnly, "is write-protected"},
		{"below a file", filepath.Join(blocked, "a.wyt"), model.CodeNotFound, "does not exist"},
		{"too long a name", filepath.Join(folder, strings.Repeat("long", 100)), model.CodeInvalid, "is no name for a file"},
	}
	if runtime.GOOS == "linux" {
		tests = append(tests, tests[0])
		tests[0].name, tests[0].path, tests[0].says = "device", "/dev/null", "is a device"
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := workspace.Open(t.Context(), test.path, clock)
			if model.CodeOf(err) != test.code || !strings.HasPrefix(err.Error(), test.path+": "+test.says) {
				t.Errorf("error is %v (%s), want %q (%s)", err, model.CodeOf(err), test.says, test.code)
			}
		})
	}
	if found := names(t, folder); len(found) != 1 {
		t.Errorf("the folder holds %q", found)
	}
	for path, code := range map[string]model.Code{
		filepath.Join(folder, "missing.wyt"): model.CodeNotFound,
		filepath.Join(blocked, "a.wyt"):      model.CodeNotFound,
	} {
		_, err := workspace.OpenReadOnly(t.Context(), path)
		if model.CodeOf(err) != code || !strings.HasPrefix(err.Error(), path+": ") {
			t.Errorf("error is %v (%s), want %s of %s", err, model.CodeOf(err), code, path)
		}
	}
}
