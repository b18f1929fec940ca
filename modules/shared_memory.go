// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/ports"
)

// SharedMemory is behind a SharedArrayBuffer that another runtime has seen.
type SharedMemory struct {
	Opaque
	*ports.Shared
}

// ShareMemory returns the memory of a SharedArrayBuffer, to be given to another
// runtime.
func (e *Env) ShareMemory(obj *goja.Object) *ports.Shared {
	native, _ := goja.AssertFunction(e.Require("es_shared").(*goja.Object).Get("nativeOf"))
	return e.State(e.Invoke(native, goja.Undefined(), obj)).(*SharedMemory).Shared
}

// AdoptShared makes a SharedArrayBuffer of the memory of another runtime.
func (e *Env) AdoptShared(s *ports.Shared) *goja.Object {
	adopt, _ := goja.AssertFunction(e.Require("es_shared").(*goja.Object).Get("adopt"))
	ab := e.VM.ToValue(e.VM.NewArrayBuffer(s.Data))
	return e.Invoke(adopt, goja.Undefined(), ab, e.SharedObject(s)).(*goja.Object)
}

// SharedObject makes the object that stands for s in JavaScript.
func (e *Env) SharedObject(s *ports.Shared) *goja.Object {
	obj := e.VM.NewObject()
	e.Attach(obj, &SharedMemory{Shared: s})
	return obj
}
