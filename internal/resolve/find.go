// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"path/filepath"
	"strings"
)

// Find looks for the file that id means in the folders paths, as Node.js's
// Module._findPath does. exts are the extensions to add, in order. It returns
// "" when there is none, and an error when a package.json forbids or breaks
// the answer.
func (r *Resolver) Find(id string, paths, exts []string) (string, error) {
	absolute := filepath.IsAbs(id)
	if absolute {
		paths = []string{""}
	}
	for _, dir := range paths {
		dir = absoluteDir(dir)
		if dir != "" && !leaves(id) && r.stat(dir) != folder {
			r.note(filepath.Join(dir, id))
			continue
		}
		if !absolute {
			found, err := r.exportsOf(dir, id)
			if found != "" || err != nil {
				return found, err
			}
		}
		found, err := r.candidate(filepath.Join(dir, id), id, exts)
		if found != "" || err != nil {
			return found, err
		}
	}
	return "", nil
}

// leaves tells whether id leads out of the folder that it is looked for in, which
// then need not be there.
func leaves(id string) bool { return id == ".." || hasDotSlash(id, "../") }

// absoluteDir completes a folder that is given relative to the current one.
func absoluteDir(dir string) string {
	if dir == "" || filepath.IsAbs(dir) {
		return dir
	}
	abs, err := filepath.Abs(dir)
	if err != nil {
		return dir
	}
	return abs
}

// candidate looks at one place: the file, the file with an extension, the
// package or the index file in the folder.
func (r *Resolver) candidate(path, id string, exts []string) (string, error) {
	k := r.stat(path)
	if !asksForFolder(id) {
		if k == file {
			return r.realPath(path), nil
		}
		r.note(path)
		if found := r.tryExtensions(path, exts); found != "" {
			return found, nil
		}
	}
	if k == folder {
		return r.tryPackage(path, id, exts)
	}
	return "", nil
}

// asksForFolder tells whether id can only mean a folder: "a/", ".", "./..".
func asksForFolder(id string) bool {
	last := id[strings.LastIndexByte(id, '/')+1:]
	return last == "" || last == "." || last == ".."
}

// tryPackage finds the main file of the package in the folder path.
func (r *Resolver) tryPackage(path, id string, exts []string) (string, error) {
	pkg, err := r.Package(path)
	if err != nil {
		return "", err
	}
	index := filepath.Join(path, "index")
	if pkg == nil || pkg.Main == "" {
		return r.tryExtensions(index, exts), nil
	}
	if found := r.tryMain(filepath.Join(path, pkg.Main), exts); found != "" {
		return found, nil
	}
	if found := r.tryExtensions(index, exts); found != "" {
		return found, nil
	}
	return "", badMain(filepath.Join(path, pkg.Main), pkg.Path, id)
}

func (r *Resolver) tryMain(main string, exts []string) string {
	if found := r.tryFile(main); found != "" {
		return found
	}
	if found := r.tryExtensions(main, exts); found != "" {
		return found
	}
	return r.tryExtensions(filepath.Join(main, "index"), exts)
}
