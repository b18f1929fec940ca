// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
)

// Caller is what is known of a call that is under way, beyond its place.
type Caller struct {
	Frame goja.StackFrame
	Func  *goja.Object // nil at the top level of a script
	This  goja.Value   // nil where there is none
	New   bool         // called by `new`
	Async bool         // an async function that waits for the ones above
}

// callLayout is where the engine's machine has its calls.
type callLayout struct {
	calls               uintptr // of the machine: a slice of contexts
	size                uintptr // of a context
	ctxPrg, ctxSB       uintptr
	ctxNew              uintptr
	newTarget, runner   uintptr // of the machine
	runnerCtx, ctxStack uintptr // of an async function that waits
	capability          uintptr
	promise             uintptr
	reactions           uintptr
	reactionRunner      uintptr
	proxy               unsafe.Pointer // the first word of self of a Proxy
}

func readCalls(vm *goja.Runtime, m *machine, self uintptr) *callLayout {
	t := reflect.ValueOf(vm).Elem().FieldByName("vm").Type().Elem()
	value := reflect.TypeFor[goja.Value]()
	calls := sliceIn(t, "callStack")
	c := calls.Type.Elem()
	l := &callLayout{
		calls: calls.Offset, size: c.Size(),
		ctxPrg: offsetIn(c, "prg", reflect.TypeFor[*goja.Program]()), ctxSB: offsetIn(c, "sb", reflect.TypeFor[int]()),
		ctxNew:    offsetIn(c, "newTarget", value),
		newTarget: offsetIn(t, "newTarget", value),
	}
	runner := pointerIn(t, "curAsyncRunner")
	l.runner = runner.Offset
	l.readRunner(runner.Type.Elem(), c)
	l.proxy = kindOf(vm.ToValue(vm.NewProxy(vm.NewObject(), &goja.ProxyTrapConfig{})).(*goja.Object), self)
	return l
}

// readRunner finds the async function that waits for the promise of another.
func (l *callLayout) readRunner(runner, context reflect.Type) {
	gen, ok := runner.FieldByName("gen")
	if !ok {
		panic(errMachine)
	}
	ctx, ok := gen.Type.FieldByName("ctx")
	if !ok || ctx.Type.Field(0).Type != context {
		panic(errMachine)
	}
	l.runnerCtx = gen.Offset + ctx.Offset
	l.ctxStack = offsetIn(ctx.Type, "stack", reflect.TypeFor[[]goja.Value]())
	capability := pointerIn(runner, "promiseCap")
	l.capability = capability.Offset
	l.promise = offsetIn(capability.Type.Elem(), "promise", reflect.TypeFor[*goja.Object]())
	reactions := sliceIn(reflect.TypeFor[goja.Promise](), "fulfillReactions")
	l.reactions = reactions.Offset
	l.reactionRunner = offsetIn(reactions.Type.Elem().Elem(), "asyncRunner", reflect.PointerTo(runner))
}

func sliceIn(t reflect.Type, name string) reflect.StructField {
	f, ok := t.FieldByName(name)
	if !ok || f.Type.Kind() != reflect.Slice {
		panic(errMachine)
	}
	return f
}

func (e *Env) callLayout() *callLayout {
	if e.calls == nil {
		e.calls = readCalls(e.VM, e.guards().machine, e.layout.self)
	}
	return e.calls
}

// Callers says more of the calls that are under way: frames is what the engine
// has just captured of all of them. visit is called from the innermost out until
// it returns false.
func (e *Env) Callers(frames []goja.StackFrame, visit func(*Caller) bool) {
	w := &callWalk{env: e, l: e.callLayout(), m: e.guards().machine, frames: frames, visit: visit}
	w.stack = *field[[]goja.Value](w.m, w.m.stack)
	if !w.call(*field[*goja.Program](w.m, w.m.prg), *field[int](w.m, w.m.sb), *field[goja.Value](w.m, w.l.newTarget)) {
		return
	}
	list := *field[[]byte](w.m, w.l.calls) // its length counts contexts
	for i := len(list) - 1; i >= 0; i-- {
		ctx := unsafe.Add(unsafe.Pointer(unsafe.SliceData(list)), uintptr(i)*w.l.size)
		if !w.call(at[*goja.Program](ctx, w.l.ctxPrg), at[int](ctx, w.l.ctxSB), at[goja.Value](ctx, w.l.ctxNew)) {
			return
		}
	}
	w.waiting(*field[unsafe.Pointer](w.m, w.l.runner))
}

// callWalk goes through the calls as the engine does when it captures them.
type callWalk struct {
	env    *Env
	l      *callLayout
	m      *machine
	stack  []goja.Value
	frames []goja.StackFrame
	visit  func(*Caller) bool
}

// call is one call: sb is the place on the stack behind its function.
func (w *callWalk) call(prg *goja.Program, sb int, target goja.Value) bool {
	if prg == nil && sb <= 0 {
		return true
	}
	var c Caller
	if sb > 0 && sb <= len(w.stack) {
		c.Func, _ = w.stack[sb-1].(*goja.Object)
		if prg == nil && sb > 1 {
			c.This = w.stack[sb-2]
		} else if prg != nil && sb < len(w.stack) {
			c.This = w.stack[sb]
		}
	}
	c.New = prg != nil && w.constructs(target, c.Func)
	return w.next(&c)
}

// constructs tells whether fn runs for `new target`. The machine leaves the target
// of an arrow function's surroundings to the functions that it calls.
func (w *callWalk) constructs(target goja.Value, fn *goja.Object) bool {
	class, _ := target.(*goja.Object)
	for class != nil && fn != nil && kindOf(class, w.env.layout.self) != w.l.proxy {
		if class == fn {
			return true
		}
		class = class.Prototype()
	}
	return false
}

// next gives c its frame and tells whether to go on.
func (w *callWalk) next(c *Caller) bool {
	if len(w.frames) == 0 {
		return false
	}
	c.Frame, w.frames = w.frames[0], w.frames[1:]
	return w.visit(c)
}

// waiting goes on with the async functions that wait for the outermost one.
func (w *callWalk) waiting(runner unsafe.Pointer) {
	for runner != nil {
		promise, ok := at[*goja.Object](at[unsafe.Pointer](runner, w.l.capability), w.l.promise).Export().(*goja.Promise)
		if !ok {
			return
		}
		reactions := at[[]unsafe.Pointer](unsafe.Pointer(promise), w.l.reactions)
		if len(reactions) != 1 {
			return
		}
		if runner = at[unsafe.Pointer](reactions[0], w.l.reactionRunner); runner == nil {
			return
		}
		c := Caller{Async: true}
		if kept := at[[]goja.Value](unsafe.Add(runner, w.l.runnerCtx), w.l.ctxStack); len(kept) > 1 {
			c.Func, _ = kept[0].(*goja.Object)
			c.This = kept[1]
		}
		if !w.next(&c) {
			return
		}
	}
}
