// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"path/filepath"
	"strings"
)

// exportsOf answers for the package that id names in the folder dir, if that
// package has "exports". Otherwise it returns "".
func (r *Resolver) exportsOf(dir, id string) (string, error) {
	name, rest := SplitName(id)
	if name == "" {
		return "", nil
	}
	pkg, err := r.Package(filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil || pkg == nil || pkg.exports == nil {
		return "", err
	}
	return r.exported(pkg, "."+rest, "")
}

// Self answers for an id that names the package that the requiring file, in
// dir, itself belongs to. It returns "" when it does not.
func (r *Resolver) Self(dir, file, id string) (string, error) {
	name, rest := SplitName(id)
	if name == "" || dir == "" {
		return "", nil
	}
	pkg, err := r.Scope(dir)
	if err != nil || pkg == nil || pkg.exports == nil || pkg.Name != name {
		return "", err
	}
	return r.exported(pkg, "."+rest, file)
}

// SplitName splits a bare id into the name of a package and the rest, which is
// "" or begins with a slash. The name is "" when id cannot name a package.
func SplitName(id string) (name, rest string) {
	from := 0
	if strings.HasPrefix(id, "@") {
		slash := strings.IndexByte(id, '/')
		if slash < 2 {
			return "", ""
		}
		from = slash + 1
	}
	end := len(id)
	if i := strings.IndexByte(id[from:], '/'); i >= 0 {
		end = from + i
	}
	if end == from || id[from] == '.' || strings.ContainsAny(id[:end], `\%`) {
		return "", ""
	}
	return id[:end], id[end:]
}

// exported finds subpath ("." or "./x") in the "exports" of pkg. base is the
// requiring file for messages, or "".
func (r *Resolver) exported(pkg *Package, subpath, base string) (string, error) {
	table, err := exportsTable(pkg)
	if err != nil {
		return "", err
	}
	m := mapping{r: r, pkg: pkg, base: base, field: "exports"}
	found, state, err := m.lookup(table, subpath)
	if err != nil {
		return "", err
	}
	if state != hit {
		return "", notExported(pkg, subpath, base)
	}
	return r.finish(found, pkg)
}

// finish makes sure that the file a mapping leads to is there.
func (r *Resolver) finish(path string, pkg *Package) (string, error) {
	if real := r.tryFile(path); real != "" {
		return real, nil
	}
	return "", missingTarget(path, pkg.Path)
}

// exportsTable is "exports" as a table from subpaths to targets, also when it
// is the short form of a package with one entry.
func exportsTable(pkg *Package) (*object, error) {
	o, ok := pkg.exports.(*object)
	if !ok {
		return single(pkg.exports), nil
	}
	dots := 0
	for _, key := range o.keys {
		if strings.HasPrefix(key, ".") {
			dots++
		}
	}
	switch dots {
	case len(o.keys):
		return o, nil
	case 0:
		return single(o), nil
	}
	return nil, badConfig(pkg.Path, " \"exports\" cannot contain some keys starting with '.' and some not."+
		" The exports object must either be an object of package subpath keys"+
		" or an object of main entry condition name keys only.")
}

func single(v value) *object {
	return &object{keys: []string{"."}, values: map[string]value{".": v}}
}
