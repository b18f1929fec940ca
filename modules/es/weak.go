// SPDX-License-Identifier: Apache-2.0

package es

import (
	"runtime"
	"weak"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// target is an object or a symbol, behind a weak pointer.
type target struct {
	object weak.Pointer[goja.Object]
	symbol weak.Pointer[goja.Symbol]
}

// targetOf makes a target of v. ok is false if v cannot be held weakly.
func targetOf(v goja.Value) (t target, ok bool) {
	switch v := v.(type) {
	case *goja.Object:
		return target{object: weak.Make(v)}, true
	case *goja.Symbol:
		return target{symbol: weak.Make(v)}, true
	}
	return target{}, false
}

// value is the object or symbol, or undefined when it was collected.
func (t target) value() goja.Value {
	if obj := t.object.Value(); obj != nil {
		return obj
	}
	if sym := t.symbol.Value(); sym != nil {
		return sym
	}
	return goja.Undefined()
}

// kept keeps what a script has seen through a WeakRef until the running job has
// ended, so that a second look sees the same.
type kept struct{ values []goja.Value }

func (k *kept) add(env *modules.Env, v goja.Value) {
	if len(k.values) == 0 {
		env.Microtask(func() { k.values = nil })
	}
	k.values = append(k.values, v)
}

// weakRef is the state of a WeakRef.
type weakRef struct {
	modules.Opaque
	target
}

// bindWeak gives es_weak what it is made of.
func bindWeak(env *modules.Env, binding *goja.Object) {
	w := &weakly{env: env, refs: goja.NewSymbol("WeakRef"), registries: goja.NewSymbol("FinalizationRegistry")}
	env.Define(binding,
		modules.Method{Name: "hold", Func: w.hold},
		modules.Method{Name: "look", Func: w.look},
		modules.Method{Name: "open", Func: w.open},
		modules.Method{Name: "register", Func: w.register},
		modules.Method{Name: "unregister", Func: w.unregister})
}

// weakly is the native half of both classes.
type weakly struct {
	env              *modules.Env
	refs, registries *goja.Symbol // the keys of the states
	kept             kept
}

// hold(ref, target) sets up a WeakRef.
func (w *weakly) hold(a modules.Args) goja.Value {
	t, ok := targetOf(a.Argument(1))
	if !ok || registered(w.env, a.Argument(1)) {
		w.env.ThrowType("", "WeakRef: target must be an object")
	}
	w.kept.add(w.env, a.Argument(1))
	w.env.AttachAs(a.Argument(0).(*goja.Object), w.refs, &weakRef{target: t})
	return nil
}

// look(ref) returns the target of a WeakRef, or undefined.
func (w *weakly) look(a modules.Args) goja.Value {
	ref, ok := w.env.StateAs(a.Argument(0), w.refs).(*weakRef)
	if !ok {
		w.env.ThrowType("", "Method WeakRef.prototype.deref called on incompatible receiver")
	}
	v := ref.value()
	if !goja.IsUndefined(v) {
		w.kept.add(w.env, v)
	}
	return v
}

// registered tells whether v is a symbol of Symbol.for, which lives forever.
func registered(env *modules.Env, v goja.Value) bool {
	if _, ok := v.(*goja.Symbol); !ok {
		return false
	}
	symbol := at(env, "Symbol")
	keyFor, _ := goja.AssertFunction(symbol.Get("keyFor"))
	return !goja.IsUndefined(env.Invoke(keyFor, symbol, v))
}

// registry is the state of a FinalizationRegistry.
type registry struct {
	modules.Opaque
	env   *modules.Env
	call  goja.Callable
	cells map[*cell]struct{}
}

// cell is a target that is waited for.
type cell struct {
	held  goja.Value
	token target
	has   bool // a token
	stop  func()
}

// open(registry, cleanup) sets up a FinalizationRegistry.
func (w *weakly) open(a modules.Args) goja.Value {
	fn, ok := goja.AssertFunction(a.Argument(1))
	if !ok {
		w.env.ThrowType("", "FinalizationRegistry: cleanup must be callable")
	}
	w.env.AttachAs(a.Argument(0).(*goja.Object), w.registries, &registry{env: w.env, call: fn, cells: map[*cell]struct{}{}})
	return nil
}

func (w *weakly) registry(a modules.Args, method string) *registry {
	r, ok := w.env.StateAs(a.Argument(0), w.registries).(*registry)
	if !ok {
		w.env.ThrowType("", "Method FinalizationRegistry.prototype.%s called on incompatible receiver", method)
	}
	return r
}

// register(registry, target, held, token) is FinalizationRegistry.prototype.register.
func (w *weakly) register(a modules.Args) goja.Value {
	w.registry(a, "register").register(a.Argument(1), a.Argument(2), a.Argument(3))
	return nil
}

// unregister(registry, token) is FinalizationRegistry.prototype.unregister.
func (w *weakly) unregister(a modules.Args) goja.Value {
	return w.env.VM.ToValue(w.registry(a, "unregister").unregister(a.Argument(1)))
}

func (r *registry) register(v, held, token goja.Value) {
	if _, ok := targetOf(v); !ok || registered(r.env, v) {
		r.env.ThrowType("", "FinalizationRegistry.prototype.register: invalid target")
	}
	if v.SameAs(held) {
		r.env.ThrowType("", "FinalizationRegistry.prototype.register: target and holdings must not be same")
	}
	c := &cell{held: held}
	c.token, c.has = targetOf(token)
	if !c.has && !goja.IsUndefined(token) || registered(r.env, token) {
		r.env.ThrowType("", "Invalid unregisterToken")
	}
	r.cells[c] = struct{}{}
	c.stop = r.watch(v, c)
}

// watch has c finished when v is collected. The collector calls on a goroutine
// of its own.
func (r *registry) watch(v goja.Value, c *cell) (stop func()) {
	loop := r.env.Loop
	collected := func(c *cell) { loop.Post(func() { r.finish(c) }) }
	if sym, ok := v.(*goja.Symbol); ok {
		return runtime.AddCleanup(sym, collected, c).Stop
	}
	return runtime.AddCleanup(v.(*goja.Object), collected, c).Stop
}

// finish calls the script for a target that is gone.
func (r *registry) finish(c *cell) {
	if _, ok := r.cells[c]; !ok {
		return
	}
	delete(r.cells, c)
	r.env.Call(r.call, goja.Undefined(), c.held)
}

func (r *registry) unregister(v goja.Value) bool {
	token, ok := targetOf(v)
	if !ok || registered(r.env, v) {
		r.env.ThrowType("", "Invalid unregisterToken")
	}
	removed := false
	for c := range r.cells {
		if c.has && c.token == token {
			c.stop()
			delete(r.cells, c)
			removed = true
		}
	}
	return removed
}
