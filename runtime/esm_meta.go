// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// metaOf is import.meta of m, or undefined if it does not ask for it.
func (m *esModule) metaOf() goja.Value {
	if !m.code.meta {
		return goja.Undefined()
	}
	if m.meta != nil {
		return m.meta
	}
	env := m.all.env
	m.meta = env.VM.CreateObject(nil)
	if path := filePathOf(m.url); path != "" {
		modules.Must(m.meta.Set("dirname", dirname(path)))
		modules.Must(m.meta.Set("filename", path))
	}
	modules.Must(m.meta.Set("resolve", env.Function("resolve", 1, m.metaResolve)))
	modules.Must(m.meta.Set("url", m.url))
	return m.meta
}

// metaResolve is import.meta.resolve(specifier): a file need not be there.
func (m *esModule) metaResolve(a modules.Args) goja.Value {
	spec := a.Argument(0).String()
	var found string
	ex := a.Env.VM.Try(func() { found = m.all.resolve(spec, m.url) })
	if ex == nil {
		return a.Env.VM.ToValue(found)
	}
	if obj := object(ex.Value()); obj != nil {
		url := text(obj.Get("url"))
		switch text(obj.Get("code")) {
		case "ERR_MODULE_NOT_FOUND", "ERR_UNSUPPORTED_DIR_IMPORT":
			if strings.HasPrefix(url, "file:") {
				return a.Env.VM.ToValue(url)
			}
		}
	}
	panic(ex)
}
