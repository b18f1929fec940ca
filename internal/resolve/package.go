// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"os"
	"path/filepath"
)

// Package is what matters here of a package.json.
type Package struct {
	Path string // of the package.json
	Dir  string
	Name string
	Main string
	Type string // "module", "commonjs" or ""

	exports, imports value // nil when absent or null
}

// Package reads the package.json in dir. It returns nil when there is none.
func (r *Resolver) Package(dir string) (*Package, error) {
	if pkg, ok := r.packages[dir]; ok {
		return pkg, nil
	}
	if r.bare[dir] {
		return nil, nil
	}
	path := filepath.Join(dir, "package.json")
	if r.stat(path) != file {
		if r.depth > 0 {
			r.bare[dir] = true
		}
		return nil, nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, nil
	}
	pkg, err := parsePackage(path, text)
	if err == nil {
		r.packages[dir] = pkg
	}
	return pkg, err
}

func parsePackage(path string, text []byte) (*Package, error) {
	v, err := parse(text)
	if err != nil {
		return nil, &Error{
			Code:    "ERR_INVALID_PACKAGE_CONFIG",
			Message: "Invalid package config " + path + ".",
			Path:    path,
		}
	}
	fields, ok := v.(*object)
	if !ok {
		return nil, badConfig(path, "")
	}
	return &Package{
		Path: path, Dir: filepath.Dir(path),
		Name: fields.text("name"), Main: fields.text("main"), Type: fields.text("type"),
		exports: fields.get("exports"), imports: fields.get("imports"),
	}, nil
}

// Scope finds the package that the file in dir belongs to: the nearest folder
// upward with a package.json. It returns nil when there is none.
func (r *Resolver) Scope(dir string) (*Package, error) {
	for {
		if filepath.Base(dir) == "node_modules" {
			return nil, nil
		}
		pkg, err := r.Package(dir)
		if pkg != nil || err != nil {
			return pkg, err
		}
		up := filepath.Dir(dir)
		if up == dir {
			return nil, nil
		}
		dir = up
	}
}
