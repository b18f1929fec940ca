// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"errors"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"github.com/iotjs/iotjs/internal/weburl"
)

// Import finds the module that a specifier means in an import statement, or in
// import(), of the module at the URL base. The result is an absolute URL: with
// the scheme file, data or node, or the id of a built-in module of another
// scheme. search, if it is not nil, has the last say about a package that is
// nowhere.
func (r *Resolver) Import(spec, base string, search func(id string) string) (string, error) {
	saved := r.Conditions
	r.Conditions = importConditions(saved)
	defer func() { r.Conditions = saved }()
	i := importer{r: r, base: base, file: shown(base), search: search}
	return i.resolve(spec)
}

// ImportPackage is Import for an installed package that has the name of a
// built-in module.
func (r *Resolver) ImportPackage(spec, base string) (string, error) {
	saved := r.Conditions
	r.Conditions = importConditions(saved)
	defer func() { r.Conditions = saved }()
	i := importer{r: r, base: base, file: shown(base)}
	return i.bare(spec)
}

// importConditions are those of require with import in the place of require.
func importConditions(list []string) []string {
	out := slices.Clone(list)
	for i, c := range out {
		if c == "require" {
			out[i] = "import"
		}
	}
	return out
}

// importer resolves for one module.
type importer struct {
	r      *Resolver
	base   string // its URL
	file   string // its path, for messages and packages
	search func(id string) string
}

// shown is the path of a file: URL, and any other URL as it is.
func shown(base string) string {
	if path, ok := PathOf(base); ok {
		return path
	}
	return base
}

func (i *importer) resolve(spec string) (string, error) {
	if strings.HasPrefix(spec, "/") || Relative(spec) {
		return i.relative(spec)
	}
	if strings.HasPrefix(spec, "#") {
		return i.private(spec)
	}
	if u, err := weburl.Parse(spec, nil); err == nil {
		return i.absolute(spec, &u)
	}
	if i.r.Builtin(spec) {
		return "node:" + spec, nil
	}
	return i.bare(spec)
}

func (i *importer) relative(spec string) (string, error) {
	base, err := weburl.Parse(i.base, nil)
	if err == nil && base.Scheme() == "file" {
		u, err := weburl.Parse(spec, &base)
		if err == nil {
			return i.finalize(&u)
		}
	}
	return "", &Error{Code: "ERR_UNSUPPORTED_RESOLVE_REQUEST", Type: true,
		Message: "Failed to resolve module specifier \"" + spec + "\" from \"" + i.base + "\": Invalid relative URL or base scheme is not hierarchical."}
}

func (i *importer) absolute(spec string, u *weburl.URL) (string, error) {
	switch scheme := u.Scheme(); {
	case scheme == "file":
		return i.finalize(u)
	case scheme == "data":
		return u.Href(), nil
	case scheme == "node" || i.r.Builtin(spec):
		return spec, nil
	case scheme == "iotjs":
		return spec, nil
	default:
		return "", &Error{Code: "ERR_UNSUPPORTED_ESM_URL_SCHEME",
			Message: "Only URLs with a scheme in: file, data, and node are supported by the default ESM loader. Received protocol '" + scheme + ":'"}
	}
}

func (i *importer) private(spec string) (string, error) {
	found, ok, err := i.r.Imports(i.file, spec)
	switch {
	case err != nil:
		return "", i.refuse(err)
	case !ok:
		return "", &Error{Code: "ERR_PACKAGE_IMPORT_NOT_DEFINED", Type: true,
			Message: "Package import specifier \"" + spec + "\" is not defined" + importedFrom(i.file)}
	case i.r.Builtin(found):
		return "node:" + strings.TrimPrefix(found, "node:"), nil
	}
	return URLOf(found), nil
}

// refuse makes the error of a missing target that of an import.
func (i *importer) refuse(err error) error {
	var e *Error
	if errors.As(err, &e) && e.Code == "MODULE_NOT_FOUND" && e.Target != "" {
		return i.missing(e.Target)
	}
	return err
}

func (i *importer) missing(path string) *Error {
	return &Error{Code: "ERR_MODULE_NOT_FOUND", Message: "Cannot find module '" + path + "'" + importedFrom(i.file), URL: URLOf(path)}
}

// finalize makes sure that there is a file, and follows symbolic links.
func (i *importer) finalize(u *weburl.URL) (string, error) {
	if lower := strings.ToLower(u.Pathname()); strings.Contains(lower, "%2f") || strings.Contains(lower, "%5c") {
		return "", badSpecifier(u.Pathname(), `must not include encoded "/" or "\" characters`, i.file)
	}
	path, ok := PathOf(u.Href())
	if !ok {
		return "", badSpecifier(u.Href(), "is no path of a file", i.file)
	}
	found, err := i.whole(path, strings.HasSuffix(u.Pathname(), "/"))
	if err != nil {
		err.URL = u.Href()
		return "", err
	}
	return URLOf(found) + u.Search() + u.Hash(), nil
}

func (i *importer) whole(path string, slash bool) (string, *Error) {
	k := i.r.stat(path)
	shown := path
	if slash && !strings.HasSuffix(path, "/") {
		shown += "/"
	}
	switch {
	case k == folder:
		return "", &Error{Code: "ERR_UNSUPPORTED_DIR_IMPORT", URL: URLOf(shown),
			Message: "Directory import '" + shown + "' is not supported resolving ES modules" + importedFrom(i.file)}
	case k == missing || slash:
		return "", i.missing(shown)
	}
	return i.r.realPath(path), nil
}

// PathOf is the path of a file: URL.
func PathOf(href string) (string, bool) {
	rest, ok := strings.CutPrefix(href, "file://")
	if !ok {
		return "", false
	}
	rest, _, _ = strings.Cut(rest, "#")
	rest, _, _ = strings.Cut(rest, "?")
	path, err := url.PathUnescape(rest)
	if err != nil || !strings.HasPrefix(path, "/") {
		return "", false
	}
	if filepath.Separator == '\\' {
		path = strings.TrimPrefix(path, "/")
	}
	return filepath.FromSlash(path), true
}

// URLOf is the file: URL of an absolute path.
func URLOf(path string) string {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	escapes := strings.NewReplacer("%", "%25", "\\", "%5C", "\n", "%0A", "\r", "%0D", "\t", "%09", "?", "%3F", "#", "%23")
	u, err := weburl.Parse("file://"+escapes.Replace(path), nil)
	if err != nil {
		return "file://" + path
	}
	return u.Href()
}
