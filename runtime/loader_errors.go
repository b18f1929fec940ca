// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/jsonfault"
	"github.com/iotjs/iotjs/internal/resolve"
	"github.com/iotjs/iotjs/modules"
)

// coded makes an Error with a code.
func (l *loader) coded(code, message string) *goja.Object {
	return l.env.NewError(modules.PlainError, code, message)
}

// refusal makes the JavaScript error of an error of the resolver.
func (l *loader) refusal(err error) *goja.Object {
	var e *resolve.Error
	if !errors.As(err, &e) {
		panic(err)
	}
	kind := modules.PlainError
	if e.Type {
		kind = modules.TypeError
	}
	if e.Code != "MODULE_NOT_FOUND" {
		return l.env.NewError(kind, e.Code, e.Message)
	}
	obj := l.env.NewError(kind, "", e.Message)
	modules.Must(obj.Set("code", e.Code))
	if e.Path != "" {
		modules.Must(obj.Set("path", e.Path))
	}
	if e.Request != "" {
		modules.Must(obj.Set("requestPath", e.Request))
	}
	return obj
}

// notFound makes the error of an id that leads nowhere.
func (l *loader) notFound(id string, parent *goja.Object, tried []string) *goja.Object {
	stack := l.requireStack(parent)
	message := "Cannot find module '" + id + "'"
	if len(stack) > 0 {
		message += "\nRequire stack:\n- " + strings.Join(stack, "\n- ")
	}
	if l.env.Compat {
		message = "Module not found: " + id
	}
	obj := l.env.NewError(modules.PlainError, "", message)
	modules.Must(obj.Set("code", "MODULE_NOT_FOUND"))
	modules.Must(obj.Set("requireStack", l.strings(stack)))
	modules.Must(obj.Set("paths", l.strings(tried)))
	return obj
}

// requireStack lists the files that led to a require, from the inside out.
func (l *loader) requireStack(mod *goja.Object) []string {
	out := []string{}
	seen := make(map[*goja.Object]bool)
	for mod != nil && !seen[mod] {
		seen[mod] = true
		name := text(mod.Get("filename"))
		if name == "" {
			name = text(mod.Get("id"))
		}
		out = append(out, name)
		mod = object(l.parentOf(mod))
	}
	return out
}

// jsonError makes the error of a file that is not JSON: what Node.js says of
// the text, behind the name of the file.
func (l *loader) jsonError(file, src string, err error) goja.Value {
	var ex *goja.Exception
	if !errors.As(err, &ex) {
		panic(err)
	}
	message := jsonfault.Explain(src)
	if message == "" {
		return ex.Value()
	}
	return l.env.NewError(modules.SyntaxError, "", file+": "+message)
}
