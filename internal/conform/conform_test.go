// SPDX-License-Identifier: Apache-2.0

package conform

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestMain makes the test binary the command that runs the files: it prints
// and exits as CONFORM_EXIT says.
func TestMain(m *testing.M) {
	code, err := strconv.Atoi(os.Getenv("CONFORM_EXIT"))
	if err != nil {
		os.Exit(m.Run())
	}
	fmt.Println("arguments", len(os.Args))
	fmt.Fprintln(os.Stderr, "Error: x")
	os.Exit(code)
}

func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestFindRefuses(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"node/no-module.js":      "",
		"node/http/deep/more.js": "",
		"fail/deep/more.js":      "// exit: 1\n// stderr: x",
		"fail/uncaught-x.js":     "// stderr: x",
		"fail/uncaught-y.js":     "// exit: 1",
		"node/http/bad.js":       "// exit: one",
		"es/json/bad.js":         "// stdout: (",
		"pass/http-x.js":         "",
		"deno/http/x.js":         "",
		"stray.js":               "",
		"iotjs/os/bad.js":        "// modes: one",
	} {
		if _, err := Find(write(t, map[string]string{name: text})); err == nil || !strings.Contains(err.Error(), filepath.Base(name)) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Find(write(t, map[string]string{"fixtures/a.js": "", "test262/b.js": ""})); err == nil {
		t.Error("a folder without tests is no error")
	}
}

func TestCheck(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		head, skipped, wrong string
		known                Exception
	}{
		{head: "// env: CONFORM_EXIT=0"},
		{head: "// env: CONFORM_EXIT=3\n// exit: 3\n// flags: a b\n// args: c\n// stdout: ^arguments 5\n// stderr: x\\s$"},
		{head: "// env: CONFORM_EXIT=0\n// modes: both"},
		{head: "// env: CONFORM_EXIT=0\n// modes: both\n// stdout: ^arguments 2\n", wrong: "under --compat=iotjs: stdout"},
		{head: "// env: CONFORM_EXIT=0\n// modes: both\n// stdout: ^arguments 3\n", wrong: "stdout"},
		{head: "// env: CONFORM_EXIT=1", wrong: "exit code 1, want 0"},
		{head: "// env: CONFORM_EXIT=0\n// stdout: y", wrong: "stdout"},
		{head: "// env: CONFORM_EXIT=0\n// stderr: y", wrong: "stderr"},
		{head: "// env: CONFORM_EXIT=1", known: Exception{Fails: true, Reason: "r"}, skipped: "fails: r"},
		{head: "// env: CONFORM_EXIT=0", known: Exception{Fails: true, Reason: "r"}, wrong: "passes now"},
		{head: "// env: CONFORM_EXIT=1", known: Exception{Skip: true, Reason: "r"}, skipped: "r"},
	} {
		files, err := Find(write(t, map[string]string{"node/os/x.js": tt.head + "\n\n// exit: 9\n"}))
		if err != nil {
			t.Fatal(err)
		}
		skipped, err := files[0].Check(os.Args[0], tt.known)
		if skipped != tt.skipped || (err == nil) != (tt.wrong == "") || err != nil && !strings.Contains(err.Error(), tt.wrong) {
			t.Errorf("%q: %q, %v", tt.head, skipped, err)
		}
	}
}

func TestExceptions(t *testing.T) {
	t.Parallel()
	for list, ok := range map[string]bool{
		`{}`: true,
		`{"node/os/x.js": {"fails": true, "reason": "r"}}`: true,
		`{"node/os/x.js": {"fails": true}}`:                false,
		`{"node/os/y.js": {"skip": true, "reason": "r"}}`:  false,
		`[`: false,
	} {
		_, err := Exceptions(write(t, map[string]string{"expect.json": list, "node/os/x.js": ""}))
		if (err == nil) != ok {
			t.Errorf("%s: %v", list, err)
		}
	}
}

func TestTable(t *testing.T) {
	t.Parallel()
	file := func(source, module, name string) *File { return &File{Source: source, Module: module, Name: name} }
	var out strings.Builder
	failed := Table(&out, []Result{
		{File: file("node", "http", "a")},
		{File: file("node", "http", "b"), Err: fmt.Errorf("wrong")},
		{File: file("iotjs", "http", "c"), Skipped: "why"},
	})
	const want = `source  module  files  passed  failed  skipped
iotjs   http    1      0       0       1
node    http    2      1       1       0
all             3      1       1       1
skipped: c: why
FAILED: b: wrong
`
	if failed != 1 || out.String() != want {
		t.Errorf("%d failed\n%s", failed, &out)
	}
}
