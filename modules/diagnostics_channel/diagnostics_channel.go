// SPDX-License-Identifier: Apache-2.0

// Package diagnosticschannel is require("diagnostics_channel"): named channels
// on which a program, and the core modules, publish what happens. The channels
// are JavaScript; the natives learn only which of their own have listeners.
package diagnosticschannel

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("diagnostics_channel").
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "diagnostics_channel", Source: js.Source("diagnostics_channel"), Bind: bind},
		{Name: "tracing_channel", Internal: true, Source: js.Source("tracing_channel")},
	}
}

func bind(env *modules.Env, binding *goja.Object) {
	env.Define(binding, modules.Method{Name: "listen", Len: 2, Func: listen})
}

// listen(name, publish) tells the natives that a channel has listeners, or,
// without publish, that it has none.
func listen(a modules.Args) goja.Value {
	name := a.Argument(0).String()
	if !native(name) {
		return nil
	}
	publish, _ := goja.AssertFunction(a.Argument(1))
	a.Env.ListenTo(name, publish)
	return nil
}

// native tells whether core modules may publish on a channel of this name.
func native(name string) bool {
	for _, prefix := range [...]string{"http.", "net.", "udp.", "tracing:net.", "child_process", "worker_threads"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}
