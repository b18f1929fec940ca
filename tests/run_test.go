// SPDX-License-Identifier: Apache-2.0

// Package tests runs the JavaScript conformance files through the real binary
// and checks the layers of the Go code.
package tests

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/iotjs/iotjs/internal/conform"
)

// binary is the path of the command under test, built by TestMain.
var binary string

func TestMain(m *testing.M) {
	code, err := runAll(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func runAll(m *testing.M) (int, error) {
	dir, err := os.MkdirTemp("", "iotjs-tests-")
	if err != nil {
		return 1, err
	}
	defer os.RemoveAll(dir)
	binary = filepath.Join(dir, "iotjs")
	build := exec.Command("go", "build", "-o", binary, "../cmd/iotjs")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		return 1, fmt.Errorf("building the command: %w\n%s", err, out)
	}
	return m.Run(), nil
}

func glob(t *testing.T, patterns ...string) []string {
	t.Helper()
	var files []string
	for _, p := range patterns {
		found, err := filepath.Glob(p)
		if err != nil || len(found) == 0 {
			t.Fatalf("%s: no files (%v)", p, err)
		}
		files = append(files, found...)
	}
	return files
}

func TestConformance(t *testing.T) {
	t.Parallel()
	exceptions, err := conform.Exceptions(".")
	if err != nil {
		t.Fatal(err)
	}
	files, err := conform.Find(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		t.Run(f.Name, func(t *testing.T) {
			t.Parallel()
			skipped, err := f.Check(binary, exceptions[f.Name+".js"])
			if err != nil {
				t.Error(err)
			} else if skipped != "" {
				t.Skip(skipped)
			}
		})
	}
}

func TestExamples(t *testing.T) {
	t.Parallel()
	for _, path := range glob(t, "../examples/*.js") {
		t.Run(filepath.Base(path), func(t *testing.T) {
			t.Parallel()
			f, err := conform.Read(path)
			if err == nil {
				err = f.Run(binary)
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
}

func TestEmbedExample(t *testing.T) {
	t.Parallel()
	out, err := exec.Command("go", "run", "../examples/embed").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if want := "hello from Go\n"; string(out) != want {
		t.Errorf("got %q, want %q", out, want)
	}
}

func TestTestExample(t *testing.T) {
	t.Parallel()
	cmd := exec.Command(binary, "test")
	cmd.Dir, cmd.Env = "../examples/tests", conform.Environment()
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "tests 2, pass 2, fail 0") {
		t.Errorf("%v\n%s", err, out)
	}
}
