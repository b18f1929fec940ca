// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"runtime"
	"strings"

	"github.com/dop251/goja"
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
func (e *Env) BadKeys() { mendKeys(e.VM, recover()) }

// Keys is obj.Keys() for an object that may be a Proxy: see BadKeys.
func Keys(vm *goja.Runtime, obj *goja.Object) []string {
	defer func() { mendKeys(vm, recover()) }()
	return obj.Keys()
}

func mendKeys(vm *goja.Runtime, fault any) {
	if _, ok := fault.(runtime.Error); ok && strings.HasSuffix(faulty(), ".proxyOwnKeys") {
		panic(vm.NewTypeError("undefined is not a valid property name"))
	}
	if fault != nil {
		panic(fault)
	}
}
