// SPDX-License-Identifier: Apache-2.0

// Package testrun finds files of tests, runs each in a process of its own, and
// has a reporter write down what came of them. It knows no JavaScript: a file is
// a program that is run and that may write a report (package testreport).
package testrun

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Find lists the files of tests that paths name, in the order of the paths and
// by name within a folder. A file counts whatever its name; in a folder those
// called *.test.js (or .ts, .mjs and so on) count, and all scripts below folders
// called test or tests.
// Without paths the current folder is searched. A path that does not exist is
// an error.
func Find(paths []string) ([]string, error) {
	if len(paths) == 0 {
		paths = []string{"."}
	}
	var f finder
	for _, path := range paths {
		if err := f.path(path); err != nil {
			return nil, err
		}
	}
	return f.files, nil
}

// finder collects files, each once.
type finder struct{ files []string }

func (f *finder) add(path string) {
	path = filepath.Clean(path)
	if !slices.Contains(f.files, path) {
		f.files = append(f.files, path)
	}
}

func (f *finder) path(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return fmt.Errorf("no such file or folder: %s", path)
	}
	if !info.IsDir() {
		f.add(path)
		return nil
	}
	return f.folder(path, inTests(path))
}

// inTests tells whether the path of a folder, as it was given, says that there
// are tests: what stands above the current folder does not matter.
func inTests(path string) bool {
	path = filepath.ToSlash(filepath.Clean(path))
	if filepath.IsAbs(path) {
		return isTestFolder(filepath.Base(path))
	}
	return slices.ContainsFunc(strings.Split(path, "/"), isTestFolder)
}

// folder searches a folder. inside tells that it is one of tests, or below one.
// Links to folders are not followed, which leaves out loops. A folder that may
// not be read is an error: its tests would be missed without a word.
func (f *finder) folder(root string, inside bool) error {
	return filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if path != root && skipped(d.Name()) {
				return filepath.SkipDir
			}
			return nil
		}
		if isTestFile(d.Name(), inside || below(root, path)) && isRegular(path, d) {
			f.add(path)
		}
		return nil
	})
}

// skipped tells whether a folder is never searched: packages have tests of
// their own, and what is hidden is not the user's.
func skipped(name string) bool {
	return name == "node_modules" || name == "iotjs_modules" || strings.HasPrefix(name, ".")
}

// below tells whether a folder of tests stands between root and path.
func below(root, path string) bool {
	rel, err := filepath.Rel(root, filepath.Dir(path))
	return err == nil && slices.ContainsFunc(strings.Split(filepath.ToSlash(rel), "/"), isTestFolder)
}

func isTestFolder(name string) bool { return name == "test" || name == "tests" }

// isTestFile leaves out declarations of types, which run nothing.
func isTestFile(name string, inside bool) bool {
	base := strings.TrimSuffix(name, filepath.Ext(name))
	return isScript(name) && (inside && !strings.HasSuffix(base, ".d") || strings.HasSuffix(base, ".test"))
}

// isScript tells whether a file is one that the command runs, by its name.
func isScript(name string) bool {
	switch filepath.Ext(name) {
	case ".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", ".tsx", ".jsx":
		return true
	}
	return false
}

// isRegular tells whether path is a file, or a link to one.
func isRegular(path string, d fs.DirEntry) bool {
	if d.Type()&fs.ModeSymlink == 0 {
		return d.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}
