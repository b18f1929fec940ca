// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"net/url"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/internal/jsonfault"
	"github.com/iotjs/iotjs/internal/resolve"
	"github.com/iotjs/iotjs/modules"
)

// esModules are the ES modules of a runtime, and what is imported like one:
// CommonJS and built-in modules, and JSON. What the specification says of their
// graph is in internal/esm, and what it says of their code in internal/jsast
// (docs/adr/0010).
type esModules struct {
	l     *loader
	env   *modules.Env
	graph esm.Graph
	byURL map[string]*esModule // by the type that is asked for and the URL

	found  map[esPlace]string      // what specifiers have led to
	broken map[string]*goja.Object // the errors of sources that do not compile, by URL

	main    *esModule     // the main module
	pending int           // main modules that have not ended
	driver  goja.Callable // runs a module that awaits
}

// esm returns the ES modules, which are made when first needed.
func (l *loader) esModules() *esModules {
	if l.modules == nil {
		l.modules = &esModules{
			l: l, env: l.env, byURL: make(map[string]*esModule),
			found: make(map[esPlace]string), broken: make(map[string]*goja.Object),
		}
	}
	return l.modules
}

// esModule is one module. It is the body of its part of the graph.
type esModule struct {
	esm.Module
	all  *esModules
	url  string
	file string // "" for what is no file

	code     code // of an ES module
	fill     func(set func(name string, v goja.Value))
	complete bool // what it leads to is loaded

	cells     map[string]*cell // by the name of the variable
	namespace *goja.Object
	facade    *goja.Object // what require returns of a module with a default export
	meta      *goja.Object
}

// cell is a variable that other modules can see.
type cell struct {
	load func() goja.Value // nil before it has a value
}

// of is the module behind a part of the graph.
func of(m *esm.Module) *esModule { return m.Body.(*esModule) }

// request says what module is asked for.
type esRequest struct {
	specifier  string
	attributes []esm.Attribute
	base       string // URL of who asks
}

// esPlace is a specifier and the URL of who asks.
type esPlace struct{ specifier, base string }

// resolve finds the URL that a specifier means. What it has found it keeps, also
// when the file is gone by then.
func (ms *esModules) resolve(spec, base string) string {
	key := esPlace{spec, base}
	href, ok := ms.found[key]
	if !ok {
		href = ms.search(spec, base)
		ms.found[key] = href
	}
	return href
}

func (ms *esModules) search(spec, base string) string {
	l := ms.l
	l.res.Begin()
	defer l.res.End()
	if found := l.searchTyped(spec, filePathOf(base)); found != "" {
		return resolve.URLOf(found)
	}
	if m, ok := l.rt.builtins.lookup(spec); ok && !strings.Contains(spec, ":") {
		if !m.Ours {
			return "node:" + spec
		}
		if found, err := l.res.ImportPackage(spec, base); err == nil {
			return found
		}
		return "iotjs:" + spec
	}
	if strings.HasPrefix(base, "file:") {
		if found := l.searchTyped(spec, filePathOf(base)); found != "" {
			return resolve.URLOf(found)
		}
	}
	found, err := l.res.Import(spec, base, func(id string) string { return l.find(id, l.places.Installed) })
	if err != nil {
		panic(ms.refusal(err, spec, base))
	}
	return found
}

// refusal is the error of a specifier, with the URL that it leads to, or with what
// is wrong with the package.json that it leads to.
func (ms *esModules) refusal(err error, spec, base string) *goja.Object {
	var e *resolve.Error
	if errors.As(err, &e) && e.Code == "ERR_INVALID_PACKAGE_CONFIG" && e.Path != "" {
		return ms.l.coded(e.Code, "Invalid package config "+e.Path+" while importing \""+spec+"\" from "+
			filePathOf(base)+". "+jsonfault.Explain(ms.l.read(e.Path)))
	}
	obj := ms.l.refusal(err)
	if errors.As(err, &e) && e.URL != "" {
		modules.Must(obj.Set("url", e.URL))
	}
	return obj
}

// get returns the module of a request, which may have to be read. It throws if
// there is none.
func (ms *esModules) get(r esRequest) *esModule {
	href := ms.resolve(r.specifier, r.base)
	kind := ms.checkAttributes(href, r.attributes)
	key := kind + " " + href
	if m := ms.byURL[key]; m != nil {
		return m
	}
	m := ms.read(href)
	ms.byURL[key] = m
	return m
}

// load loads m and all that it leads to.
func (ms *esModules) load(m *esModule) {
	seen := make(map[*esModule]bool)
	ms.visit(m, seen)
	for n := range seen {
		n.complete = true
	}
}

func (ms *esModules) visit(m *esModule, seen map[*esModule]bool) {
	if m.complete || seen[m] {
		return
	}
	seen[m] = true
	if m.Record == nil {
		return
	}
	m.Requested = m.Requested[:0]
	found := make([]*esModule, len(m.Record.Requests))
	for i, r := range m.Record.Requests {
		found[i] = ms.get(esRequest{r.Specifier, r.Attributes, m.url})
		m.Requested = append(m.Requested, &found[i].Module)
	}
	for _, n := range found {
		ms.visit(n, seen)
	}
}

// link loads and links m.
func (ms *esModules) link(m *esModule) {
	ms.load(m)
	err := esm.Link(&m.Module)
	var fault *esm.LinkError
	switch {
	case errors.As(err, &fault):
		panic(ms.linkError(fault))
	case err != nil:
		panic(err)
	}
}

// file returns the path of a file: URL, or "".
func filePathOf(href string) string {
	path, _ := resolve.PathOf(href)
	return path
}

// dataOf is the content of a data: URL and its type.
func dataOf(href string) (mime, content string, ok bool) {
	head, body, ok := strings.Cut(strings.TrimPrefix(href, "data:"), ",")
	body, _, _ = strings.Cut(body, "#")
	text, err := url.PathUnescape(body)
	if !ok || err != nil {
		return "", "", false
	}
	mime, _, _ = strings.Cut(head, ";")
	if strings.HasSuffix(head, ";base64") {
		text, ok = base64Text(text)
	}
	mime = strings.TrimSpace(mime)
	return mime, text, ok && strings.Contains(mime, "/")
}
