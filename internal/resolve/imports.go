// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"net/url"
	"path/filepath"
	"strings"
)

// Imports resolves an id that begins with #, required by file, through the
// "imports" of the package that the file belongs to. ok is false when that
// package has none. The result is a path or the id of a built-in module.
func (r *Resolver) Imports(file, id string) (found string, ok bool, err error) {
	pkg, err := r.Scope(filepath.Dir(file))
	if err != nil || pkg == nil || pkg.imports == nil {
		return "", false, err
	}
	if id == "#" || strings.HasPrefix(id, "#/") || strings.HasSuffix(id, "/") {
		return "", true, badSpecifier(id, "is not a valid internal imports specifier name", file)
	}
	table, isTable := pkg.imports.(*object)
	if !isTable {
		return "", true, notImported(pkg, id, file)
	}
	m := mapping{r: r, pkg: pkg, base: file, field: "imports"}
	path, state, err := m.lookup(table, id)
	switch {
	case err != nil:
		return "", true, err
	case state != hit:
		return "", true, notImported(pkg, id, file)
	case r.Builtin(path):
		return path, true, nil
	}
	found, err = r.finish(path, pkg)
	return found, true, err
}

// outside resolves a target that is not a path inside the package: for
// "imports" another package or a built-in, for "exports" an error.
func (m mapping) outside(t, key, star string, pattern bool) (string, state, error) {
	if m.field != "imports" || t == "" || strings.HasPrefix(t, "../") || strings.HasPrefix(t, "/") {
		return "", none, m.invalid(t, key)
	}
	if pattern {
		t = strings.ReplaceAll(t, "*", star)
	}
	if m.r.Builtin(t) {
		return t, hit, nil
	}
	if u, err := url.Parse(t); err == nil && u.Scheme != "" {
		return "", none, m.invalid(t, key)
	}
	found, err := m.r.Find(t, NodeModules(m.pkg.Dir), []string{".js", ".json", ".node"})
	if err == nil && found == "" {
		err = missingTarget(t, m.pkg.Path)
	}
	return found, hit, err
}
