// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"sync/atomic"
	"unsafe"

	"github.com/dop251/goja"
)

//go:linkname engineRun github.com/dop251/goja.(*vm).run
func engineRun(vm unsafe.Pointer)

// stopper is how a native sees that the script was interrupted.
type stopper struct {
	machine     unsafe.Pointer
	interrupted *uint32
}

func readStopper(vm *goja.Runtime) *stopper {
	m := reflect.ValueOf(vm).Elem().FieldByName("vm")
	if !m.IsValid() || m.Kind() != reflect.Pointer {
		panic(errMachine)
	}
	flag := offsetIn(m.Type().Elem(), "interrupted", reflect.TypeFor[uint32]())
	return &stopper{m.UnsafePointer(), (*uint32)(unsafe.Add(m.UnsafePointer(), flag))}
}

// Breath is how many steps of what may take long are done between two calls of
// CheckInterrupt.
const Breath = 1 << 12

// CheckInterrupt ends the script if it was interrupted from outside. What runs
// long without calling JavaScript calls it now and then.
func (e *Env) CheckInterrupt() {
	if e.stopper == nil {
		e.stopper = readStopper(e.VM)
	}
	if atomic.LoadUint32(e.stopper.interrupted) != 0 {
		engineRun(e.stopper.machine) // runs nothing, and throws what ends the script
	}
}
