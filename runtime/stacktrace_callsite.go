// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// callSite is one frame as Error.prepareStackTrace sees it.
type callSite struct {
	modules.Opaque
	frame goja.StackFrame
	place modules.Place
}

// callSites makes the array given to Error.prepareStackTrace.
func (s *stackTraces) callSites(frames []goja.StackFrame, limit int) goja.Value {
	var sites []any
	for i := range frames {
		if len(sites) == limit {
			break
		}
		if !modules.Hidden(&frames[i]) {
			sites = append(sites, s.newCallSite(frames[i]))
		}
	}
	return s.env.VM.NewArray(sites...)
}

func (s *stackTraces) newCallSite(f goja.StackFrame) *goja.Object {
	if s.callSite == nil {
		s.callSite = s.newCallSitePrototype()
	}
	obj := s.env.VM.CreateObject(s.callSite)
	s.env.Attach(obj, &callSite{frame: f, place: s.env.FramePlace(&f)})
	return obj
}

// newCallSitePrototype has V8's methods. What the engine does not know, such
// as the receiver, is undefined, as it is in V8 for strict functions.
func (s *stackTraces) newCallSitePrototype() *goja.Object {
	proto := s.env.VM.NewObject()
	vm := s.env.VM
	file := func(c *callSite) goja.Value { return orNull(vm, c.place.File) }
	line := func(c *callSite) goja.Value { return positionOrNull(vm, c.place.Line) }
	column := func(c *callSite) goja.Value { return positionOrNull(vm, c.place.Column) }
	no := func(*callSite) goja.Value { return vm.ToValue(false) }
	null := func(*callSite) goja.Value { return goja.Null() }
	undefined := func(*callSite) goja.Value { return goja.Undefined() }
	for _, m := range []struct {
		name string
		get  func(*callSite) goja.Value
	}{
		{"getColumnNumber", column}, {"getEnclosingColumnNumber", column}, {"getEnclosingLineNumber", line},
		{"getEvalOrigin", undefined}, {"getFileName", file}, {"getFunction", undefined},
		{"getFunctionName", func(c *callSite) goja.Value { return orNull(vm, modules.FrameName(&c.frame)) }},
		{"getLineNumber", line}, {"getMethodName", null}, {"getPosition", column}, {"getPromiseIndex", null},
		{"getScriptNameOrSourceURL", file}, {"getScriptHash", func(*callSite) goja.Value { return vm.ToValue("") }},
		{"getThis", undefined}, {"getTypeName", func(*callSite) goja.Value { return vm.ToValue("Object") }},
		{"isAsync", no}, {"isConstructor", no}, {"isEval", no},
		{"isNative", func(c *callSite) goja.Value { return vm.ToValue(c.place.File == "") }},
		{"isPromiseAll", no},
		{"isToplevel", func(c *callSite) goja.Value { return vm.ToValue(modules.FrameName(&c.frame) == "") }},
		{"toString", func(c *callSite) goja.Value { return vm.ToValue(s.env.FrameText(&c.frame)) }},
	} {
		s.env.DefineHidden(proto, modules.Method{Name: m.name, Func: s.ofCallSite(m.name, m.get)})
	}
	return proto
}

// ofCallSite is the method name of CallSite objects.
func (s *stackTraces) ofCallSite(name string, get func(*callSite) goja.Value) modules.Func {
	return func(a modules.Args) goja.Value {
		c, ok := s.env.State(a.This).(*callSite)
		if !ok {
			s.env.ThrowType("", "CallSite method %s expects CallSite as receiver", name)
		}
		return get(c)
	}
}

func orNull(vm *goja.Runtime, s string) goja.Value {
	if s == "" {
		return goja.Null()
	}
	return vm.ToValue(s)
}

func positionOrNull(vm *goja.Runtime, n int) goja.Value {
	if n == 0 {
		return goja.Null()
	}
	return vm.ToValue(n)
}
