// SPDX-License-Identifier: Apache-2.0

// Package conform finds the JavaScript files of tests/, runs them through the
// real binary and compares what they do with what they say they must do.
package conform

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// File is one JavaScript test: one behaviour of one module.
type File struct {
	// Name is the path below the folder of the tests without extension, with
	// slashes: "node/http/server-timeout-property".
	Name string
	// Path is where the file is.
	Path string
	// Source says who defines the behaviour: "iotjs", "node" or "es"; "fail"
	// for what must end in a failure.
	Source string
	// Module is what is tested.
	Module string

	dir              string // of the tests; it runs there
	flags, args, env []string
	stdin            string
	exit             int
	stdout, stderr   *regexp.Regexp
	bothModes        bool // run again under --compat=iotjs
}

// extensions are those of tests. The name of a test is without.
var extensions = []string{".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", ".tsx", ".jsx"}

// Find reads the tests below dir, where they run: <source>/<module>/<behaviour>.js,
// and fail/<module>-<behaviour>.js. Any other JavaScript there is a test that
// nothing would run, and an error, but for what tests and runners use.
func Find(dir string) ([]*File, error) {
	var files []*File
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && slices.Contains([]string{"fixtures", "npm", "test262"}, d.Name()) && filepath.Dir(path) == filepath.Clean(dir):
			return filepath.SkipDir
		case d.IsDir() || !slices.Contains(extensions, filepath.Ext(path)):
			return nil
		}
		f, err := read(dir, path)
		files = append(files, f)
		return err
	})
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("%s: no tests", dir)
	}
	return files, err
}

// Read reads one file that has no place in the folder of the tests.
func Read(path string) (*File, error) {
	f := &File{Path: path}
	return f, f.readDirectives()
}

func read(dir, path string) (*File, error) {
	rel, err := filepath.Rel(dir, path)
	if err != nil {
		return nil, err
	}
	f := &File{Path: path, dir: dir, Name: strings.TrimSuffix(filepath.ToSlash(rel), filepath.Ext(rel))}
	if err := f.place(); err != nil {
		return nil, err
	}
	return f, f.readDirectives()
}

// place takes the source and the module from the name.
func (f *File) place() error {
	part := strings.Split(f.Name, "/")
	f.Source = part[0]
	switch {
	case f.Source == "fail" && len(part) == 2:
		f.Module, _, _ = strings.Cut(part[1], "-")
	case slices.Contains([]string{"iotjs", "node", "es"}, f.Source) && len(part) == 3:
		f.Module = part[1]
	default:
		return fmt.Errorf("%s: a test is <source>/<module>/<behaviour>.js, or fail/<module>-<behaviour>.js", f.Path)
	}
	return nil
}

var directive = regexp.MustCompile(`^// (flags|args|env|stdin|exit|stdout|stderr|modes): (.*)$`)

// readDirectives reads the comments at the head of the file, such as "// exit: 1".
func (f *File) readDirectives() error {
	src, err := os.ReadFile(f.Path)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(src)) {
		if !strings.HasPrefix(line, "//") && !strings.HasPrefix(line, "#!") {
			break
		}
		if m := directive.FindStringSubmatch(strings.TrimRight(line, "\r\n")); m != nil {
			err = f.set(m[1], m[2])
		}
		if err != nil {
			return fmt.Errorf("%s: %w", f.Path, err)
		}
	}
	if f.Source == "fail" && (f.exit == 0 || f.stderr == nil) {
		return fmt.Errorf("%s: a file in fail/ says which exit code and stderr it wants", f.Path)
	}
	return nil
}

func (f *File) set(name, value string) (err error) {
	switch name {
	case "flags":
		f.flags = strings.Fields(value)
	case "args":
		f.args = strings.Fields(value)
	case "env":
		f.env = append(f.env, value)
	case "stdin":
		f.stdin = value
		if text, err := strconv.Unquote(value); err == nil {
			f.stdin = text
		}
	case "exit":
		f.exit, err = strconv.Atoi(value)
	case "stdout":
		f.stdout, err = regexp.Compile(value)
	case "stderr":
		f.stderr, err = regexp.Compile(value)
	case "modes":
		if f.bothModes = value == "both"; !f.bothModes {
			err = fmt.Errorf("modes: %q is not both", value)
		}
	}
	return err
}
