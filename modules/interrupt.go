// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"context"
	"errors"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"

	"github.com/dop251/goja"
)

//go:linkname engineRun github.com/dop251/goja.(*vm).run
func engineRun(vm unsafe.Pointer)

// stopper is how a native sees that the script was interrupted.
type stopper struct {
	machine     unsafe.Pointer
	interrupted *uint32
	reason      *any // guarded by mu, as the rest of an interrupt is
	mu          *sync.Mutex
}

func readStopper(vm *goja.Runtime) *stopper {
	m := reflect.ValueOf(vm).Elem().FieldByName("vm")
	if !m.IsValid() || m.Kind() != reflect.Pointer {
		panic(errMachine)
	}
	p, t := m.UnsafePointer(), m.Type().Elem()
	return &stopper{
		machine:     p,
		interrupted: (*uint32)(unsafe.Add(p, offsetIn(t, "interrupted", reflect.TypeFor[uint32]()))),
		reason:      (*any)(unsafe.Add(p, offsetIn(t, "interruptVal", reflect.TypeFor[any]()))),
		mu:          (*sync.Mutex)(unsafe.Add(p, offsetIn(t, "interruptLock", reflect.TypeFor[sync.Mutex]()))),
	}
}

// Breath is how many steps of what may take long are done between two calls of
// CheckInterrupt.
const Breath = 1 << 12

// CheckInterrupt ends the script if it was interrupted from outside. What runs
// long without calling JavaScript calls it now and then.
func (e *Env) CheckInterrupt() {
	if atomic.LoadUint32(e.stopper.interrupted) != 0 {
		engineRun(e.stopper.machine) // runs nothing, and throws what ends the script
	}
}

// Running is the context of the run that goes on, for natives that give it to what
// takes long and knows no JavaScript. Such a native calls Stopped afterwards.
func (e *Env) Running() context.Context {
	if e.RunContext == nil {
		return context.Background()
	}
	return e.RunContext
}

// Stopped ends the script if the run is to stop. The interrupt may be under way.
func (e *Env) Stopped() {
	const most = 1000
	for i := 0; i < most && e.Running().Err() != nil; i++ {
		e.CheckInterrupt()
		time.Sleep(time.Millisecond)
	}
}

// errDeep is the reason of the interrupt that Overflow makes.
var errDeep = errors.New("RangeError: Maximum call stack size exceeded")

// Overflow is for the goroutine that watches the Go stack. A recursion in the
// engine's own functions is no call that the engine would count: at the next step
// of a script, as that of a trap or a getter in between, it becomes a RangeError.
func (e *Env) Overflow() {
	s := e.stopper
	s.mu.Lock()
	defer s.mu.Unlock()
	if atomic.LoadUint32(s.interrupted) == 0 {
		*s.reason = errDeep
		atomic.StoreUint32(s.interrupted, 1)
	}
}

// Overflowing tells, on any goroutine, whether what Overflow did has yet to reach the
// script.
func (e *Env) Overflowing() bool { return atomic.LoadUint32(e.stopper.interrupted) != 0 }

// overflown tells whether the engine is capturing a stack for the interrupt that
// Overflow has made, which ends here: the engine holds the lock then, and would not
// let go of it when the name of the door throws.
func (e *Env) overflown() bool {
	s := e.stopper
	if atomic.LoadUint32(s.interrupted) == 0 || !interrupting() || *s.reason != any(errDeep) {
		return false
	}
	atomic.StoreUint32(s.interrupted, 0)
	s.mu.Unlock()
	return true
}

// interrupting tells whether the stack is captured where the engine ends a script.
func interrupting() bool {
	var pcs [24]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(4, pcs[:])])
	captures := false
	for {
		f, more := frames.Next()
		if captures {
			return strings.HasSuffix(f.Function, "(*vm).run")
		}
		captures = strings.HasSuffix(f.Function, ".captureStack")
		if !more {
			return false
		}
	}
}
