// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"runtime"
	"strings"
)

// keys runs an instruction that asks for all keys of an object.
func (g *guards) keys(_ operandStack, in *guarded) bool {
	defer g.env.BadKeys()
	in.run(in.data, g.machine.at)
	return true
}

// BadKeys is to be deferred around what asks an object for its keys: the engine
// fails with a fault of Go when the trap of a Proxy returns a list with holes,
// and BadKeys turns that into a TypeError. Other faults are ours, and go on.
func (e *Env) BadKeys() {
	p := recover()
	if _, ok := p.(runtime.Error); ok && inProxyKeys() {
		panic(e.NewError(TypeError, "", "undefined is not a valid property name"))
	}
	if p != nil {
		panic(p)
	}
}

// inProxyKeys tells whether what panics is the engine's reading of such a list.
func inProxyKeys() bool {
	var pcs [16]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs[:])])
	for {
		f, more := frames.Next()
		if !strings.HasPrefix(f.Function, "runtime.") || !more {
			return strings.HasSuffix(f.Function, ".proxyOwnKeys")
		}
	}
}
