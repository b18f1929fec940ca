// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"
)

// defineGlobals fills the global object.
func (r *Runtime) defineGlobals() {
	g := r.vm.GlobalObject()
	r.env.Hide(g, "global", g)
}

// runMain runs the main script.
func (r *Runtime) runMain(path string) {}

// runSource runs code as the main script.
func (r *Runtime) runSource(name, code string) {
	if _, err := r.vm.RunScript(name, code); err != nil {
		r.env.Report(err)
	}
}

// emitExit runs the 'exit' listeners at the natural end.
func (r *Runtime) emitExit() {}

func (r *Runtime) uncaught(ex *goja.Exception) { r.stop(1, nil) }

func (r *Runtime) rejections() {}

func (r *Runtime) warn(message, name, code string) {}
