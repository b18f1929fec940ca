// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
)

// Some operators of the engine would end the process: a shift of a BigInt by
// 2n ** 40n asks Go for more memory than there is, which Go answers by a fatal
// error. Where compiled code has one, mend puts an instruction of ours, which
// looks at the operands and then runs the engine's (docs/adr/0006).

// dispatch is what the first word of an interface points to, as Go lays it out
// for an interface with one method.
type dispatch struct {
	inter, class unsafe.Pointer
	hash         uint32
	method       uintptr
}

// guarded is an instruction of ours: what a method called through dispatch
// finds as its receiver.
type guarded struct {
	guards *guards
	kind   unsafe.Pointer                // of the engine's instruction, as is
	data   unsafe.Pointer                // and
	run    func(data, vm unsafe.Pointer) // the engine's
	check  check
}

// guards is what the instructions of one engine have in common.
type guards struct {
	env     *Env
	machine *machine
	appends appends
	bigInt  unsafe.Pointer // the first word of a value that is a BigInt
	object  unsafe.Pointer // and of one that is an object
	numeric goja.Callable  // made when it is first needed
	async   *goja.Object   // the prototype of asynchronous functions; so is this

	loops *loops // read when they are first needed

	own      *goja.Object   // the runtime's global object
	entering unsafe.Pointer // the scope of the code that is about to run
}

// operandStack is the engine's stack of values.
type operandStack struct {
	values []goja.Value
	sp     int
}

// check looks at the operands of an instruction, and may throw; look tells
// whether it has done the work of the instruction, too. A call is always looked
// at, an operator when its right operand is a BigInt or an object.
type check struct {
	call bool
	adds bool // looked at by execAdd
	look func(g *guards, s operandStack, in *guarded) (done bool)
}

// throw notes where a script throws: the engine only knows where an error was
// made. It goes on to be reported from there if nothing catches it.
func (g *guards) throw(s operandStack, _ *guarded) bool {
	g.env.thrown.value = s.values[s.sp-1]
	g.env.thrown.frames = g.env.VM.CaptureCallStack(1, g.env.thrown.frames[:0])
	return false
}

// ThrownAt is the frame of the `throw` that threw v, if that was the last one.
func (e *Env) ThrownAt(v goja.Value) (f goja.StackFrame, ok bool) {
	if len(e.thrown.frames) == 0 || !v.SameAs(e.thrown.value) {
		return f, false
	}
	return e.thrown.frames[0], true
}

// thrown is what a script has thrown last, and where.
type thrown struct {
	value  goja.Value
	frames []goja.StackFrame
}

// checkOf is the check of an instruction that the engine calls name, if it has
// one.
func checkOf(name string) (c check, ok bool) {
	switch name {
	case "_sal":
		c.look = (*guards).shiftLeft
	case "_sar":
		c.look = (*guards).shiftRight
	case "_exp":
		c.look = (*guards).power
	case "_mul":
		c.look = (*guards).times
	case "callEval", "callEvalStrict":
		c = callEval(name == "callEvalStrict")
	case "_callEvalVariadic", "_callEvalVariadicStrict":
		c = callEvalVariadic(name == "_callEvalVariadicStrict")
	case "_add":
		c.adds, c.look = true, func(*guards, operandStack, *guarded) bool { return false }
	case "_copySpread", "_copyRest", "_enumerate":
		c.call, c.look = true, (*guards).keys
	case "_iterate", "_iterateP":
		c.call, c.look = true, (*guards).iterate
	case "_throw":
		c.call, c.look = true, (*guards).throw
	}
	return c, c.look != nil
}

// guards makes them when they are first needed.
func (e *Env) guards() *guards {
	c := e.layout.code
	if c.guards == nil {
		c.guards = &guards{
			env: e, machine: readMachine(e.VM),
			bigInt: firstWord(e.VM.ToValue(big.NewInt(1))), object: firstWord(e.VM.GlobalObject()),
		}
		c.guards.own = e.VM.GlobalObject()
		c.guards.appends.readASCII(e.VM)
	}
	return c.guards
}

var errMachine = errors.New("modules: this version of the engine has another machine")

// stackIn is where the stack of values is.
func stackIn(machine reflect.Type) uintptr {
	stack, ok := machine.FieldByName("stack")
	if !ok || stack.Type.Kind() != reflect.Slice || stack.Type.Elem() != reflect.TypeFor[goja.Value]() {
		panic(errMachine)
	}
	return stack.Offset
}

func firstWord(v goja.Value) unsafe.Pointer { return (*[2]unsafe.Pointer)(unsafe.Pointer(&v))[0] }

// guard makes the instruction that stands for in and looks first by check.
func (c *code) guard(in instruction, check check) instruction {
	first := c.ours(in, check.adds)
	return instruction{first, unsafe.Pointer(&guarded{c.env.guards(), in.kind, in.data, method(in.kind), check})}
}

// ours is the first word of the instructions that are ours.
func (c *code) ours(in instruction, adds bool) unsafe.Pointer {
	if c.dispatch == nil {
		engine := c.engineDispatch(in)
		c.dispatch, c.adding = engine.with(execGuarded), engine.with(execAdd)
	}
	if adds {
		return unsafe.Pointer(c.adding)
	}
	return unsafe.Pointer(c.dispatch)
}

// with is d for instructions of ours, whose method is exec.
func (d *dispatch) with(exec func(self, vm unsafe.Pointer)) *dispatch {
	return &dispatch{
		inter: d.inter, class: typeWord(reflect.TypeFor[*guarded]()), hash: d.hash,
		method: **(**uintptr)(unsafe.Pointer(&exec)),
	}
}

// engineDispatch reads the first word of in, and refuses a Go that lays it out
// in another way.
func (c *code) engineDispatch(in instruction) *dispatch {
	d := (*dispatch)(in.kind)
	v := reflect.NewAt(c.iface, unsafe.Pointer(&in)).Elem()
	if d.inter != typeWord(c.iface) || d.class != typeWord(v.Elem().Type()) {
		panic(fmt.Errorf("modules: this version of Go has interfaces of another shape"))
	}
	return d
}

// typeWord is how the runtime of Go knows a type.
func typeWord(t reflect.Type) unsafe.Pointer { return (*[2]unsafe.Pointer)(unsafe.Pointer(&t))[1] }

// method is the method behind a first word, as a function.
func method(kind unsafe.Pointer) func(data, vm unsafe.Pointer) {
	entry := &(*dispatch)(kind).method
	return *(*func(data, vm unsafe.Pointer))(unsafe.Pointer(&entry))
}

// execGuarded is the method of the instructions that are ours.
func execGuarded(self, vm unsafe.Pointer) {
	in := (*guarded)(self)
	g := in.guards
	s := g.machine.operands()
	word := firstWord(s.values[s.sp-1])
	if in.check.call || word == g.bigInt || word == g.object {
		if in.check.look(g, s, in) {
			return
		}
	}
	in.run(in.data, vm)
}
