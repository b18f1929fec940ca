// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"
	"crypto/rand"
	"errors"
	iofs "io/fs"
	"os"
	"path/filepath"
	"slices"
)

// entry is one name in a directory. parent is empty where the caller knows it.
type entry struct {
	name   string
	parent string
	kind   int
}

// doReaddir lists a directory, sorted by name.
func doReaddir(_ context.Context, r *request) (any, error) {
	if r.recursive {
		return walk(r.path)
	}
	if r.names {
		return listNames(r.path)
	}
	return list(r.path)
}

func list(path string) ([]entry, error) {
	found, err := os.ReadDir(path)
	if err != nil {
		return nil, step("scandir", bare(err), path)
	}
	out := make([]entry, len(found))
	for i, d := range found {
		out[i] = entry{name: d.Name(), parent: path, kind: kindOf(d.Type())}
	}
	return out, nil
}

func listNames(path string) ([]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, step("scandir", bare(err), path)
	}
	names, err := f.Readdirnames(-1)
	if err = firstError(bare(err), bare(f.Close())); err != nil {
		return nil, step("scandir", err, path)
	}
	slices.Sort(names)
	return names, nil
}

// walk lists path and everything below it, level by level, as Node does. Links
// are not followed.
func walk(path string) ([]entry, error) {
	var out []entry
	for todo := []string{path}; len(todo) > 0; todo = todo[1:] {
		found, err := list(todo[0])
		if err != nil {
			return nil, err
		}
		for _, e := range found {
			out = append(out, e)
			if e.kind == kindDir {
				todo = append(todo, filepath.Join(todo[0], e.name))
			}
		}
	}
	return out, nil
}

// relative is the path of e as a recursive readdir names it.
func (e entry) relative(root string) string {
	below, err := filepath.Rel(root, e.parent)
	if err != nil || below == "." {
		return e.name
	}
	return filepath.Join(below, e.name)
}

// bare strips what Go adds to an error of the system.
func bare(err error) error {
	var pe *iofs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	var le *os.LinkError
	if errors.As(err, &le) {
		return le.Err
	}
	return err
}

// doMkdir returns the first directory that it made when recursive.
func doMkdir(_ context.Context, r *request) (any, error) {
	if !r.recursive {
		return nil, sysMkdir(r.path, r.mode)
	}
	first, err := mkdirAll(r.path, r.mode)
	if first == "" {
		return nil, step("mkdir", err, r.path)
	}
	return first, step("mkdir", err, r.path)
}

// mkdirAll makes path and what it needs above it.
func mkdirAll(path string, mode uint32) (first string, err error) {
	err = sysMkdir(path, mode)
	if err == nil {
		return path, nil
	}
	if isDir(path) {
		return "", nil
	}
	parent := parentOf(path)
	if !errors.Is(err, iofs.ErrNotExist) || parent == path || parent == "" {
		return "", err
	}
	if first, err = mkdirAll(parent, mode); err != nil {
		return first, err
	}
	if err = sysMkdir(path, mode); err != nil && isDir(path) {
		err = nil
	}
	if first == "" {
		first = path
	}
	return first, err
}

// parentOf is path without its last part. Unlike filepath.Dir it does not
// resolve "..", which needs what is before it to be there.
func parentOf(path string) string {
	end := len(path)
	for end > 1 && os.IsPathSeparator(path[end-1]) {
		end--
	}
	for end > 0 && !os.IsPathSeparator(path[end-1]) {
		end--
	}
	if end <= 1 {
		return path[:end]
	}
	return path[:end-1]
}

func isDir(path string) bool {
	var st stat
	return sysStat(path, true, &st) == nil && st.isDir()
}

// tempLetters are what the last six characters of a mkdtemp are made of.
const tempLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

// doMkdtemp makes a directory whose name begins with r.path.
func doMkdtemp(_ context.Context, r *request) (any, error) {
	for range 1000 {
		path := r.path + randomName()
		err := sysMkdir(path, 0o700)
		if err == nil {
			return path, nil
		}
		if !errors.Is(err, iofs.ErrExist) {
			return nil, step("mkdtemp", err, r.path+"XXXXXX")
		}
	}
	return nil, step("mkdtemp", iofs.ErrExist, r.path+"XXXXXX")
}

func randomName() string {
	var b [6]byte
	rand.Read(b[:]) // never fails
	for i := range b {
		b[i] = tempLetters[int(b[i])%len(tempLetters)]
	}
	return string(b[:])
}

// doOpendir opens a directory for reading entry by entry.
func doOpendir(_ context.Context, r *request) (any, error) {
	f, err := os.Open(r.path)
	if err != nil {
		return nil, bare(err)
	}
	if st, err := f.Stat(); err != nil || !st.IsDir() {
		return nil, firstError(bare(err), errNotDirectory, f.Close())
	}
	return f, nil
}
