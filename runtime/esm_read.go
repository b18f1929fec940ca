// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"path/filepath"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/internal/resolve"
	"github.com/iotjs/iotjs/modules"
)

// format is how a file is loaded.
type format uint8

const (
	formatCommonJS format = iota
	formatModule
	formatJSON
	formatEither // what its text says
	formatUnknown
)

// formatOf tells by its name, and the package that it belongs to, how a file is
// loaded.
func (l *loader) formatOf(file string) format {
	switch filepath.Ext(file) {
	case ".mjs", ".mts":
		return formatModule
	case ".cjs", ".cts", ".node":
		return formatCommonJS
	case ".json":
		return formatJSON
	case ".js", ".ts", ".tsx", ".jsx", "":
		return l.packageFormat(file)
	}
	return formatUnknown
}

// packageFormat is what "type" in the package.json says.
func (l *loader) packageFormat(file string) format {
	f, err := scopeFormat(l.res, file)
	if err != nil {
		panic(l.refusal(err))
	}
	return f
}

func scopeFormat(r *resolve.Resolver, file string) (format, error) {
	pkg, err := r.Scope(dirname(file))
	switch {
	case err != nil || pkg == nil:
		return formatEither, err
	case pkg.Type == "module":
		return formatModule, nil
	case pkg.Type == "commonjs":
		return formatCommonJS, nil
	}
	return formatEither, nil
}

// read makes the module at a URL.
func (ms *esModules) read(href string) *esModule {
	switch {
	case strings.HasPrefix(href, "file:"):
		return ms.readFile(href, filePathOf(href))
	case strings.HasPrefix(href, "data:"):
		return ms.readData(href)
	}
	return ms.builtin(href)
}

func (ms *esModules) readFile(href, file string) *esModule {
	switch f := ms.l.formatOf(file); f {
	case formatJSON:
		return ms.json(href, file, ms.l.read(file))
	case formatCommonJS:
		return ms.commonJS(href, file)
	case formatUnknown:
		if ms.l.static("_extensions").Get(filepath.Ext(file)) != nil {
			return ms.commonJS(href, file)
		}
		ms.unknown(file)
	case formatEither:
		if mod := ms.l.cached(file); mod != nil {
			return ms.commonJS(href, file)
		}
		src := ms.l.read(file)
		if !ms.l.looksLikeModule(file, src) {
			return ms.commonJS(href, file)
		}
		return ms.module(href, file, src)
	}
	return ms.module(href, file, ms.l.read(file))
}

func (ms *esModules) readData(href string) *esModule {
	mime, text, ok := dataOf(href)
	switch {
	case ok && mime == "application/json":
		return ms.json(href, "", text)
	case ok && (mime == "text/javascript" || mime == "application/javascript"):
		return ms.module(href, "", text)
	}
	if !ok {
		failed := ms.env.NewError(modules.TypeError, "ERR_INVALID_URL", "Invalid URL")
		modules.Must(failed.Set("input", href))
		panic(failed)
	}
	panic(ms.env.NewError(0, "ERR_UNKNOWN_MODULE_FORMAT", "Unknown module format: "+mime+" for URL "+href))
}

// module makes an ES module.
func (ms *esModules) module(href, file, src string) *esModule {
	if failed := ms.broken[href]; failed != nil {
		panic(failed)
	}
	m := &esModule{all: ms, url: href, file: file}
	m.Module = esm.Module{Name: href, Body: m}
	if err := m.compile(&ms.l.rt.compiler, clean(src)); err != nil {
		failed := ms.l.syntaxError(err)
		ms.broken[href] = failed
		panic(failed)
	}
	return m
}

// synthetic makes a module that has the exports names. fill sets their values
// when it is evaluated.
func (ms *esModules) synthetic(href string, names []string, fill func(set func(string, goja.Value))) *esModule {
	m := &esModule{all: ms, url: href, fill: fill, cells: make(map[string]*cell, len(names))}
	m.Module = esm.Module{Name: href, Names: names, Body: m}
	for _, name := range names {
		m.cells[name] = &cell{load: goja.Undefined}
	}
	return m
}

// set gives an export of a synthetic module its value.
func (m *esModule) set(name string, v goja.Value) {
	if c := m.cells[name]; c != nil {
		if v == nil {
			v = goja.Undefined()
		}
		c.load = func() goja.Value { return v }
	}
}

// json makes the module of a JSON text.
func (ms *esModules) json(href, file, src string) *esModule {
	parse, _ := goja.AssertFunction(ms.env.Builtin("JSON").Get("parse"))
	src = strings.TrimPrefix(src, "\ufeff")
	v, err := parse(goja.Undefined(), ms.env.VM.ToValue(src))
	if err != nil {
		name := file
		if name == "" {
			name = href
		}
		panic(ms.l.jsonError(name, src, err))
	}
	return ms.synthetic(href, []string{"default"}, func(set func(string, goja.Value)) { set("default", v) })
}
