// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// areas are the folders of the suite that are run; those of other standards and
// of proposals are not.
var areas = [...]string{"annexB", "built-ins", "language"}

// test is one file of the suite.
type test struct {
	name string // its path below the folder "test"
	src  string
	front
}

// readCorpus reads every n-th test of the checkout at root, in the order of
// their names. Tests of modules do not count.
func readCorpus(root string, every int, only []string) ([]test, error) {
	var out []test
	n := 0
	for _, area := range areas {
		err := filepath.WalkDir(filepath.Join(root, "test", area), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !isTest(path) {
				return err
			}
			t, ok, err := readTest(root, path)
			if err != nil || !ok || t.has("module") {
				return err
			}
			if n++; (n-1)%every == 0 && wanted(t.name, only) {
				out = append(out, t)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no test found below %s", filepath.Join(root, "test"))
	}
	return out, nil
}

func isTest(path string) bool {
	return strings.HasSuffix(path, ".js") && !strings.Contains(filepath.Base(path), "_FIXTURE")
}

func wanted(name string, only []string) bool {
	return len(only) == 0 || slices.ContainsFunc(only, func(part string) bool { return strings.Contains(name, part) })
}

func readTest(root, path string) (t test, ok bool, err error) {
	src, err := os.ReadFile(path)
	if err != nil {
		return test{}, false, err
	}
	rel, err := filepath.Rel(filepath.Join(root, "test"), path)
	if err != nil {
		return test{}, false, err
	}
	f, ok := parseFront(string(src))
	return test{name: filepath.ToSlash(rel), src: string(src), front: f}, ok, nil
}

// harness are the files that are to be run before t.
func (t *test) harness(root string) []string {
	if t.has("raw") {
		return nil
	}
	names := append([]string{"assert.js", "sta.js"}, t.includes...)
	if t.has("async") {
		names = append(names, "doneprintHandle.js")
	}
	for i, name := range names {
		names[i] = filepath.Join(root, "harness", name)
	}
	return names
}

// sources are the texts in which t is run: sloppy, strict or both.
func (t *test) sources() []string {
	switch {
	case t.has("raw"), t.has("noStrict"):
		return []string{t.src}
	case t.has("onlyStrict"):
		return []string{strict + t.src}
	}
	return []string{t.src, strict + t.src}
}

const strict = "\"use strict\";\n"

// commitOf is the commit of the checkout at root, and its date.
func commitOf(root string) string {
	out, err := exec.Command("git", "-C", root, "log", "-1", "--format=%h of %as").Output()
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(out))
}
