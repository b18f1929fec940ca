// SPDX-License-Identifier: Apache-2.0

package asynchooks

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// storage is the state of an AsyncLocalStorage, and the key of its values.
type storage struct {
	modules.Opaque
	enabled bool
}

// attachStorage(object) makes an object one.
func attachStorage(a modules.Args) goja.Value {
	a.Env.Attach(a.Object(0, "storage"), new(storage))
	return nil
}

func thisStorage(a modules.Args) *storage {
	s, ok := a.Env.State(a.This).(*storage)
	if !ok {
		a.Env.ThrowType("", "Receiver must be an instance of AsyncLocalStorage")
	}
	return s
}

// enable makes the values count. It follows promises from the first time on.
func (s *storage) enable(a modules.Args) {
	if !s.enabled {
		s.set(a, true)
		a.Env.FollowContext()
	}
}

func (s *storage) set(a modules.Args, enabled bool) {
	s.enabled = enabled
	modules.Must(a.This.(*goja.Object).Set("enabled", enabled))
}

// value is what getStore returns.
func (s *storage) value(env *modules.Env) goja.Value {
	if s.enabled {
		if v, ok := env.Context().Value(s); ok {
			return v
		}
	}
	return goja.Undefined()
}

func (s *storage) enter(env *modules.Env, v goja.Value) {
	if goja.IsUndefined(v) {
		v = nil
	}
	env.Switch(env.Context().With(s, v).Raw())
}

// getStore()
func getStore(a modules.Args) goja.Value { return thisStorage(a).value(a.Env) }

// enterWith(store)
func enterWith(a modules.Args) goja.Value {
	s := thisStorage(a)
	s.enable(a)
	s.enter(a.Env, a.Argument(0))
	return nil
}

// run(store, callback, ...args)
func run(a modules.Args) goja.Value {
	s, store := thisStorage(a), a.Argument(0)
	if store.SameAs(s.value(a.Env)) {
		return apply(a, 1)
	}
	s.enable(a)
	before := a.Env.Loop.Context()
	s.enter(a.Env, store)
	defer a.Env.Switch(before)
	return apply(a, 1)
}

// exit(callback, ...args)
func exit(a modules.Args) goja.Value {
	s := thisStorage(a)
	if !s.enabled {
		return apply(a, 0)
	}
	before := a.Env.Loop.Context()
	s.enter(a.Env, goja.Undefined())
	defer a.Env.Switch(before)
	return apply(a, 0)
}

// disable()
func disableStorage(a modules.Args) goja.Value {
	if s := thisStorage(a); s.enabled {
		s.set(a, false)
	}
	return nil
}

// apply calls argument i with those behind it.
func apply(a modules.Args, i int) goja.Value {
	fn, ok := goja.AssertFunction(a.Argument(i))
	if !ok {
		v := a.Argument(i)
		a.Env.ThrowType("", "Function.prototype.apply was called on %s, which is %s and not a function", v.String(), article(modules.TypeOf(v)))
	}
	return a.Env.Invoke(fn, goja.Null(), a.Rest(i+1)...)
}

func article(kind string) string {
	switch kind {
	case "object", "undefined":
		return "an " + kind
	}
	return "a " + kind
}
