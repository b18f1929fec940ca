// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"path/filepath"

	"github.com/iotjs/iotjs/internal/weburl"
)

// bare finds a module by the name of its package.
func (i *importer) bare(spec string) (string, error) {
	name, rest := SplitName(spec)
	if name == "" {
		return "", badSpecifier(spec, "is not a valid package name", i.file)
	}
	dir := filepath.Dir(i.file)
	if found, err := i.r.Self(dir, i.file, spec); found != "" || err != nil {
		return i.located(found, err)
	}
	for _, modules := range NodeModules(dir) {
		at := filepath.Join(modules, filepath.FromSlash(name))
		if i.r.stat(at) == folder {
			return i.inPackage(at, rest)
		}
	}
	if i.search != nil {
		if found := i.search(spec); found != "" {
			return URLOf(found), nil
		}
	}
	return "", &Error{Code: "ERR_MODULE_NOT_FOUND", Message: "Cannot find package '" + name + "'" + importedFrom(i.file)}
}

// located is the URL of a path that was found.
func (i *importer) located(path string, err error) (string, error) {
	if err != nil {
		return "", i.refuse(err)
	}
	return URLOf(path), nil
}

// inPackage finds what rest, "" or "/x", means in the package at dir.
func (i *importer) inPackage(dir, rest string) (string, error) {
	pkg, err := i.r.Package(dir)
	switch {
	case err != nil:
		return "", err
	case pkg != nil && pkg.exports != nil:
		return i.located(i.r.exported(pkg, "."+rest, i.file))
	case rest == "":
		return i.legacyMain(dir, pkg)
	}
	base, err := weburl.Parse(URLOf(dir)+"/", nil)
	if err != nil {
		return "", i.missing(dir)
	}
	u, err := weburl.Parse("."+rest, &base)
	if err != nil {
		return "", i.missing(dir + rest)
	}
	return i.finalize(&u)
}

// legacyMain finds the main file of a package without "exports".
func (i *importer) legacyMain(dir string, pkg *Package) (string, error) {
	var tries []string
	if pkg != nil && pkg.Main != "" {
		for _, end := range [...]string{"", ".js", ".json", ".node", "/index.js", "/index.json", "/index.node"} {
			tries = append(tries, filepath.Join(dir, filepath.FromSlash(pkg.Main+end)))
		}
	}
	for _, end := range [...]string{"index.js", "index.json", "index.node"} {
		tries = append(tries, filepath.Join(dir, end))
	}
	for _, path := range tries {
		if i.r.stat(path) == file {
			return URLOf(i.r.realPath(path)), nil
		}
	}
	shown := dir
	if pkg != nil {
		shown = pkg.Path
	} else {
		shown += "/"
	}
	return "", &Error{Code: "ERR_MODULE_NOT_FOUND",
		Message: "Cannot find package '" + shown + "'" + importedFrom(i.file)}
}
