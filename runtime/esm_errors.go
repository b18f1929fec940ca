// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"path/filepath"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/esm"
)

// linkError is the SyntaxError of an import that leads nowhere.
func (ms *esModules) linkError(e *esm.LinkError) *goja.Object {
	m, message := of(e.Module), e.Error()
	if from := of(e.From); from.Record == nil && from.file != "" && e.Outcome == esm.Missing {
		message = commonJSHint(e)
	}
	return ms.l.syntaxError(m.fault(e.At, message))
}

// commonJSHint says how to import what a CommonJS module exports.
func commonJSHint(e *esm.LinkError) string {
	spec := e.Request.Specifier
	var names []string
	for _, im := range e.Module.Record.Imports {
		switch {
		case e.Module.Requested[im.Request] != e.From || im.Namespace || im.Name == "default":
		case im.Name == im.Local:
			names = append(names, im.Name)
		default:
			names = append(names, im.Name+": "+im.Local)
		}
	}
	text := "Named export '" + e.Name + "' not found. The requested module '" + spec +
		"' is a CommonJS module, which may not support all module.exports as named exports." +
		"\nCommonJS modules can always be imported via the default export, for example using:\n\nimport pkg from '" + spec + "';\n"
	if len(names) > 0 {
		text += "const { " + strings.Join(names, ", ") + " } = pkg;\n"
	}
	return text
}

// explain adds to the error of a name that only CommonJS modules have what to do
// about it.
func (m *esModule) explain(v goja.Value) {
	obj := object(v)
	if obj == nil || text(obj.Get("name")) != "ReferenceError" {
		return
	}
	old := text(obj.Get("message"))
	name, ok := strings.CutSuffix(old, " is not defined")
	switch name {
	case "require", "exports", "module", "__filename", "__dirname":
	default:
		return
	}
	if !ok {
		return
	}
	message := old + " in ES module scope"
	if name == "require" {
		message += ", you can use import instead"
	}
	if pkg, err := m.all.l.res.Scope(dirname(m.file)); err == nil && pkg != nil && pkg.Type == "module" && filepath.Ext(m.file) == ".js" {
		message += "\nThis file is being treated as an ES module because it has a '.js' file extension and '" + pkg.Path +
			"' contains \"type\": \"module\". To treat it as a CommonJS script, rename it to use the '.cjs' file extension."
	}
	stack := text(obj.Get("stack"))
	m.all.env.Hide(obj, "message", m.all.env.VM.ToValue(message))
	m.all.env.Hide(obj, "stack", m.all.env.VM.ToValue(strings.Replace(stack, old, message, 1)))
}
