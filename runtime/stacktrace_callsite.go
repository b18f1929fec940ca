// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// callSite is one frame as Error.prepareStackTrace sees it.
type callSite struct {
	modules.Opaque
	caller         modules.Caller
	place          modules.Place
	text           string
	name           string
	kind, method   string // of the receiver
	top, eval      bool
	this, function goja.Value // undefined for strict functions, as in V8
}

// callSites makes the array given to Error.prepareStackTrace.
func (s *stackTraces) callSites(calls []modules.Caller) goja.Value {
	sites := make([]any, len(calls))
	for i := range calls {
		sites[i] = s.newCallSite(&calls[i])
	}
	return s.env.VM.NewArray(sites...)
}

func (s *stackTraces) newCallSite(c *modules.Caller) *goja.Object {
	if s.callSite == nil {
		s.callSite = s.newCallSitePrototype()
	}
	obj := s.env.VM.CreateObject(s.callSite)
	site := &callSite{
		caller: *c, place: s.env.FramePlace(&c.Frame), text: c.Text(s.env), name: c.Name(s.env), kind: c.TypeName(s.env),
		method: c.MethodName(s.env), top: c.TopLevel(s.env), eval: modules.EvalOrigin(&c.Frame) != "",
		this: goja.Undefined(), function: goja.Undefined(),
	}
	if c.Func != nil && !c.Strict() {
		site.function = c.Func
		if c.This != nil {
			site.this = c.This
		}
	}
	s.env.Attach(obj, site)
	return obj
}

// siteMethod is a method of call sites.
type siteMethod struct {
	name string
	get  func(c *callSite) any
}

// newCallSitePrototype has V8's methods. What the engine does not know is what
// V8 says where it does not know either.
func (s *stackTraces) newCallSitePrototype() *goja.Object {
	proto := s.env.VM.NewObject()
	for _, m := range siteMethods() {
		s.env.DefineHidden(proto, modules.Method{Name: m.name, Func: s.ofCallSite(m)})
	}
	return proto
}

func siteMethods() []siteMethod {
	return []siteMethod{
		{"getColumnNumber", func(c *callSite) any { return count(c.place.Column) }},
		{"getEnclosingColumnNumber", func(c *callSite) any { return count(c.place.Column) }},
		{"getEnclosingLineNumber", func(c *callSite) any { return count(c.place.Line) }},
		{"getEvalOrigin", func(c *callSite) any {
			if c.eval {
				return modules.EvalOrigin(&c.caller.Frame)
			}
			return goja.Undefined()
		}},
		{"getFileName", func(c *callSite) any {
			if c.eval {
				return goja.Undefined()
			}
			return c.file()
		}},
		{"getFunction", func(c *callSite) any { return c.function }},
		{"getFunctionName", func(c *callSite) any { return name(c.name) }},
		{"getLineNumber", func(c *callSite) any { return count(c.place.Line) }},
		{"getMethodName", func(c *callSite) any { return name(c.method) }},
		{"getPosition", func(c *callSite) any { return c.caller.Offset() }},
		{"getPromiseIndex", func(*callSite) any { return goja.Null() }},
		{"getScriptNameOrSourceURL", (*callSite).file},
		{"getScriptHash", func(*callSite) any { return "" }},
		{"getThis", func(c *callSite) any { return c.this }},
		{"getTypeName", func(c *callSite) any { return name(c.kind) }},
		{"isAsync", func(c *callSite) any { return c.caller.Async }},
		{"isConstructor", func(c *callSite) any { return c.caller.New }},
		{"isEval", func(c *callSite) any { return c.eval }},
		{"isNative", func(*callSite) any { return false }},
		{"isPromiseAll", func(*callSite) any { return false }},
		{"isToplevel", func(c *callSite) any { return c.top }},
		{"toString", func(c *callSite) any { return c.text }},
	}
}

// file is null for built-in functions.
func (c *callSite) file() any { return name(c.place.File) }

// ofCallSite is a method of CallSite objects.
func (s *stackTraces) ofCallSite(m siteMethod) modules.Func {
	return func(a modules.Args) goja.Value {
		c, ok := s.env.State(a.This).(*callSite)
		if !ok {
			s.env.ThrowType("", "CallSite method %s expects CallSite as receiver", m.name)
		}
		return s.env.VM.ToValue(m.get(c))
	}
}

// name is s, or null if it is empty.
func name(s string) any {
	if s == "" {
		return goja.Null()
	}
	return s
}

// count is n, or null if it is 0.
func count(n int) any {
	if n == 0 {
		return goja.Null()
	}
	return n
}
