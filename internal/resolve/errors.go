// SPDX-License-Identifier: Apache-2.0

package resolve

// Error is a refusal that Node.js gives a code.
type Error struct {
	Code    string
	Message string
	Type    bool // a TypeError and not an Error
	Path    string
	Request string
	Target  string // the file that "exports" or "imports" lead to
	URL     string // of what an import did not find
}

// Error implements error.
func (e *Error) Error() string { return e.Message }

func badMain(main, path, id string) error {
	return &Error{
		Code:    "MODULE_NOT_FOUND",
		Message: "Cannot find module '" + main + "'. Please verify that the package.json has a valid \"main\" entry",
		Path:    path,
		Request: id,
	}
}

func badConfig(path, reason string) error {
	return &Error{Code: "ERR_INVALID_PACKAGE_CONFIG", Message: "Invalid package config " + path + "." + reason}
}

// missingTarget is the error of an "exports" or "imports" target that leads to
// no file.
func missingTarget(file, pkgPath string) error {
	return &Error{Code: "MODULE_NOT_FOUND", Message: "Cannot find module '" + file + "'", Path: pkgPath, Target: file}
}

func importedFrom(base string) string {
	if base == "" {
		return ""
	}
	return " imported from " + base
}

func notExported(pkg *Package, subpath, base string) error {
	msg := "Package subpath '" + subpath + "' is not defined by \"exports\" in " + pkg.Path
	if subpath == "." {
		msg = "No \"exports\" main defined in " + pkg.Path
	}
	return &Error{Code: "ERR_PACKAGE_PATH_NOT_EXPORTED", Message: msg + importedFrom(base)}
}

func notImported(pkg *Package, id, base string) error {
	return &Error{
		Code: "ERR_PACKAGE_IMPORT_NOT_DEFINED",
		Message: "Package import specifier \"" + id + "\" is not defined in package " +
			pkg.Path + importedFrom(base),
		Type: true,
	}
}

func badSpecifier(id, reason, base string) error {
	return &Error{
		Code:    "ERR_INVALID_MODULE_SPECIFIER",
		Message: "Invalid module \"" + id + "\" " + reason + importedFrom(base),
		Type:    true,
	}
}
