// SPDX-License-Identifier: Apache-2.0

// Package path describes require('path'), which is written in JavaScript
// (js/path.js and, for the Windows flavour, js/path_win32.js).
package path

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes path, path/posix and path/win32.
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "path", Source: js.Source("path")},
		{Name: "path/posix", New: flavour("posix")},
		{Name: "path/win32", New: flavour("win32")},
		{Name: "path_win32", Internal: true, Source: js.Source("path_win32")},
	}
}

func flavour(name string) func(*modules.Env) goja.Value {
	return func(env *modules.Env) goja.Value { return env.Require("path").(*goja.Object).Get(name) }
}
