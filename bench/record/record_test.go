// SPDX-License-Identifier: Apache-2.0

package record

import (
	"os"
	"path/filepath"
	"testing"
)

func TestTable(t *testing.T) {
	t.Parallel()
	const before = "a\n<!-- table -->\nold\n<!-- end of table -->\n<!-- table of http -->\nkept\n<!-- end of table of http -->\nz\n"
	path := filepath.Join(t.TempDir(), "x.md")
	if err := os.WriteFile(path, []byte(before), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := Table(path, "table", "new\n"); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	const want = "a\n<!-- table -->\nnew\n<!-- end of table -->\n<!-- table of http -->\nkept\n<!-- end of table of http -->\nz\n"
	if string(got) != want {
		t.Errorf("got %q", got)
	}
	if err := Table(path, "nothing", ""); err == nil {
		t.Error("no marks, no error")
	}
}
