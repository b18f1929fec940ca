// SPDX-License-Identifier: Apache-2.0

// Package resolve finds the file that an id given to require means: the
// algorithm of Node.js's CommonJS modules and the search places of IoT.js. It
// knows no JavaScript; it reads the file system and nothing else.
package resolve

import (
	"os"
	"path/filepath"
	"strings"
)

// Resolver answers questions about files. It remembers parsed package.json
// files for its whole life, and what it saw of the file system between the
// outermost Begin and End. It must not be used concurrently.
type Resolver struct {
	// Conditions are the conditions of "exports" and "imports" that hold,
	// besides "default".
	Conditions []string
	// Builtin tells whether an id names a built-in module: the only target of
	// "imports" that is not a file.
	Builtin func(id string) bool
	// KeepLinks says that files keep the names of the symbolic links that lead to
	// them.
	KeepLinks bool

	depth    int
	kinds    map[string]kind   // of what exists
	folders  map[string]string // real paths of folders
	bare     map[string]bool   // folders without a package.json
	packages map[string]*Package
	tried    *[]string
}

// kind is what a path leads to.
type kind int8

const (
	missing kind = iota
	file
	folder
)

// New makes a resolver for require.
func New(builtin func(id string) bool) *Resolver {
	return &Resolver{
		Conditions: []string{"iotjs", "node", "require", "module-sync"},
		Builtin:    builtin,
		kinds:      make(map[string]kind),
		folders:    make(map[string]string),
		bare:       make(map[string]bool),
		packages:   make(map[string]*Package),
	}
}

// Begin and End enclose the loading of one module: as long as one is being
// loaded, what was found in the file system is taken to stay as it is. What was
// not found is looked for each time.
func (r *Resolver) Begin() { r.depth++ }

// End is the counterpart of Begin.
func (r *Resolver) End() {
	r.depth--
	if r.depth == 0 {
		clear(r.kinds)
		clear(r.folders)
		clear(r.bare)
	}
}

// Tried runs find again and returns the paths that it looked at in vain, for
// the report of a failure.
func (r *Resolver) Tried(find func()) []string {
	var tried []string
	r.tried = &tried
	defer func() { r.tried = nil }()
	find()
	return tried
}

// note records a path that does not exist.
func (r *Resolver) note(path string) {
	if r.tried == nil {
		return
	}
	for _, p := range *r.tried {
		if p == path {
			return
		}
	}
	*r.tried = append(*r.tried, path)
}

// stat looks at path, through symbolic links.
func (r *Resolver) stat(path string) kind {
	k, ok := r.kinds[path]
	if !ok {
		k = look(path)
		if r.depth > 0 && k != missing {
			r.kinds[path] = k
		}
	}
	return k
}

func look(path string) kind {
	fi, err := os.Stat(path)
	switch {
	case err != nil:
		return missing
	case fi.IsDir():
		return folder
	}
	return file
}

// tryFile returns the real path of the file at path, or "".
func (r *Resolver) tryFile(path string) string {
	if r.stat(path) != file {
		r.note(path)
		return ""
	}
	return r.realPath(path)
}

// tryExtensions returns the first of path + extension that is a file, or "".
func (r *Resolver) tryExtensions(path string, exts []string) string {
	for _, ext := range exts {
		if found := r.tryFile(path + ext); found != "" {
			return found
		}
	}
	return ""
}

// realPath resolves symbolic links; a path that cannot be resolved stays.
func (r *Resolver) realPath(path string) string {
	if r.KeepLinks {
		return filepath.Clean(path)
	}
	dir, base := filepath.Split(path)
	folder, ok := r.folders[dir]
	if !ok {
		folder = evalSymlinks(dir)
		if r.depth > 0 {
			r.folders[dir] = folder
		}
	}
	path = filepath.Join(folder, base)
	if fi, err := os.Lstat(path); err == nil && fi.Mode()&os.ModeSymlink == 0 {
		return path
	}
	return evalSymlinks(path)
}

func evalSymlinks(path string) string {
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		return path
	}
	return real
}

// Relative tells whether id begins with ./ or ../, or is . or ..
func Relative(id string) bool {
	if id == "." || id == ".." {
		return true
	}
	return hasDotSlash(id, "./") || hasDotSlash(id, "../")
}

func hasDotSlash(id, prefix string) bool {
	if strings.HasPrefix(id, prefix) {
		return true
	}
	return filepath.Separator == '\\' && strings.HasPrefix(id, strings.ReplaceAll(prefix, "/", `\`))
}

// IsFile tells whether path leads to something that is not a folder.
func (r *Resolver) IsFile(path string) bool { return r.stat(path) == file }
