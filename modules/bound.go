// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
)

// IsProxy tells whether obj is a Proxy.
func (e *Env) IsProxy(obj *goja.Object) bool { return e.isProxy(obj) }

// ProxyParts are the target and the handler of a Proxy. They are nil if it was
// revoked, and the handler is nil if it is none of a script. ok is false for
// everything else.
func (e *Env) ProxyParts(obj *goja.Object) (target, handler *goja.Object, ok bool) {
	if !e.isProxy(obj) {
		return nil, nil, false
	}
	p, ok := obj.Export().(goja.Proxy)
	if !ok {
		return nil, nil, false
	}
	return p.Target(), p.Handler(), true
}

// bound is where the engine keeps the function that a bound one calls.
type bound struct {
	kind    unsafe.Pointer // the first word of self of a bound function
	wrapped uintptr
}

func (e *Env) readBound() *bound {
	class := e.Builtin("Function")
	bind, _ := goja.AssertFunction(class.Prototype().Get("bind"))
	v, err := bind(class)
	Must(err)
	obj := v.(*goja.Object)
	return &bound{kind: kindOf(obj, e.layout.self), wrapped: offsetIn(innerType(obj), "wrapped", reflect.TypeFor[*goja.Object]())}
}

// BoundTo is the function that a bound function calls, or nil for everything else.
func (e *Env) BoundTo(fn *goja.Object) *goja.Object {
	if e.bound == nil {
		e.bound = e.readBound()
	}
	if kindOf(fn, e.layout.self) != e.bound.kind {
		return nil
	}
	return at[*goja.Object](e.inner(fn), e.bound.wrapped)
}
