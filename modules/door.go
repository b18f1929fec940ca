// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"errors"
	"fmt"
	"runtime"
	"strings"

	"github.com/dop251/goja"
)

// MaxCallDepth is how many calls may be nested before a script gets a
// RangeError. It is near what Node.js allows with its default stack; each
// level costs at most about 3 KB of Go stack where native functions are
// involved, so that the Go stack stays far from its own limit.
const MaxCallDepth = 10000

const doorName = "__iotjs_enter__"

// DoorSource is the script name of the frame below everything that the loop
// calls. Stack texts leave it out, as they do the native frame above it.
const DoorSource = "iotjs:loop"

// door is the one way from the loop into JavaScript. What the loop runs is run
// by a native function that is called by a one-line script, for two reasons.
// The nextTick queue and the promise jobs must be drained inside an outer call
// (jobs.go). And goja reports an endless recursion by an error that JavaScript
// cannot catch; before it does, it reads the name of each native function on
// the stack, and the name of ours is a getter that throws the RangeError in its
// place.
type door struct {
	program *goja.Program
	task    func()
	depth   int
	held    bool // the loop runs inside the door: see Hold
	naming  bool
	begins  func() // around each Enter that is not inside of another, if set
	ends    func()
	label   goja.Value // the name, by which stack texts know the frame
	frames  []goja.StackFrame
}

func (d *door) build(e *Env) {
	e.VM.SetMaxCallStackSize(MaxCallDepth)
	d.label = e.VM.ToValue(doorName)
	enter := e.VM.ToValue(func(goja.FunctionCall) goja.Value {
		task := d.task
		d.task = nil
		if task != nil {
			task()
		}
		e.drain()
		return nil
	}).(*goja.Object)
	name := e.VM.ToValue(func(goja.FunctionCall) goja.Value { return d.name(e) })
	Must(enter.DefineAccessorProperty("name", name, nil, goja.FLAG_FALSE, goja.FLAG_FALSE))
	Must(e.VM.GlobalObject().DefineDataProperty(doorName, enter, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE))
	d.program = goja.MustCompile(DoorSource, doorName+"()", true)
}

// name is the getter of the door's name. It is read whenever a stack is
// captured: cheap for the usual shallow one, and a closer look for a deep one.
// The engine captures one for an interrupt, too.
func (d *door) name(e *Env) goja.Value {
	if d.naming {
		return d.label
	}
	if e.overflown() {
		panic(e.NewError(RangeError, "", "Maximum call stack size exceeded"))
	}
	d.naming = true
	defer func() { d.naming = false }()
	d.frames = e.VM.CaptureCallStack(0, d.frames[:0])
	deep := len(d.frames) > MaxCallDepth/3
	clear(d.frames)
	if deep && e.overflowing() {
		panic(e.NewError(RangeError, "", "Maximum call stack size exceeded"))
	}
	return d.label
}

// overflowing tells whether the stack is being captured because goja refuses
// one more call, and not because an Error is made. A call of a generator or an
// async function that is refused leaves a try frame behind, which is taken off.
func (e *Env) overflowing() bool {
	var pcs [24]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs[:])])
	refused := -1
	for i := 0; ; i++ {
		f, more := frames.Next()
		switch {
		case refused < 0 && strings.HasSuffix(f.Function, ".pushCtx"):
			refused = i
		case refused >= 0 && strings.HasSuffix(f.Function, "(*generator).enter"):
			return true // nothing is left behind yet
		case refused >= 0 && startsCoroutine(f.Function):
			*e.jobs.tries--
			return true
		}
		if !more || refused >= 0 && i > refused+3 {
			return refused >= 0
		}
	}
}

// startsCoroutine tells whether a function of goja calls a generator or an
// async function for the first time.
func startsCoroutine(name string) bool {
	return strings.HasSuffix(name, "(*asyncRunner).start") || strings.HasSuffix(name, "(*generatorObject).init")
}

// Enter runs task inside JavaScript's outermost frame: afterwards the nextTick
// queue and the promise jobs are drained. It is what the loop's callbacks go
// through; inside JavaScript it just runs task. What task lets through as a
// panic that carries a JavaScript exception is reported as uncaught.
func (e *Env) Enter(task func()) {
	e.Loop.Check()
	if e.door.depth > 0 {
		task()
		return
	}
	defer e.Loop.SetContext(e.Loop.Context())
	if e.follow.observer != nil {
		work := task
		task = func() { e.observed(work) }
	}
	if e.door.begins != nil {
		e.door.begins()
		defer e.door.ends()
	}
	if e.door.held {
		e.heldEnter(task)
		return
	}
	e.pass(task)
	for e.ticks.len() > 0 {
		e.pass(nil)
	}
	e.Host.Rejections()
	for e.ticks.len() > 0 {
		e.pass(nil)
	}
}

// Watch has begins called before the loop enters JavaScript, and ends after it
// has left it, also by an interrupt; nil stops that.
func (e *Env) Watch(begins, ends func()) { e.door.begins, e.door.ends = begins, ends }

// pass goes through the door once.
func (e *Env) pass(task func()) {
	e.door.task = task
	if err := e.door.run(e.VM); err != nil {
		e.Report(err)
	}
}

// run runs the script of the door. A panic of a fault of ours passes through.
func (d *door) run(vm *goja.Runtime) error {
	d.depth++
	defer func() { d.depth-- }()
	_, err := vm.RunProgram(d.program)
	return err
}

// Inside tells whether JavaScript is running now.
func (e *Env) Inside() bool { return e.door.depth > 0 }

// Call calls fn from the loop: with the door, the ticks and the microtasks
// around it. Inside JavaScript it is Invoke without the result.
func (e *Env) Call(fn goja.Callable, this goja.Value, args ...goja.Value) {
	e.Loop.Check()
	if e.door.depth > 0 {
		e.Invoke(fn, this, args...)
		return
	}
	e.Enter(func() {
		if _, err := fn(this, args...); err != nil {
			e.Report(err)
		}
	})
}

// Invoke calls fn from a native function and returns its result. An exception
// passes through to the script that called the native.
func (e *Env) Invoke(fn goja.Callable, this goja.Value, args ...goja.Value) goja.Value {
	v, err := fn(this, args...)
	if err != nil {
		panic(err)
	}
	return v
}

// Report hands an error that a call into JavaScript returned to where it
// belongs: exceptions to Host.Uncaught, interrupts to Host.Interrupted. It
// panics with an error of any other kind, because that is a fault of ours.
func (e *Env) Report(err error) {
	var (
		ex *goja.Exception
		in *goja.InterruptedError
		so *goja.StackOverflowError
	)
	switch {
	case errors.As(err, &in):
		e.Host.Interrupted(in.Value())
	case errors.As(err, &so):
		e.Host.Uncaught(e.exception(e.NewError(RangeError, "", "Maximum call stack size exceeded")))
	case errors.As(err, &ex):
		e.Host.Uncaught(ex)
	default:
		panic(fmt.Errorf("modules: unexpected error from JavaScript: %w", err))
	}
}

// exception makes v a thrown exception.
func (e *Env) exception(v goja.Value) *goja.Exception {
	return e.VM.Try(func() { panic(v) })
}
