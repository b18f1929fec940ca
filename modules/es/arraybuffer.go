// SPDX-License-Identifier: Apache-2.0

package es

import (
	"math"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// defineArrayBuffer completes ArrayBuffer.prototype.
func defineArrayBuffer(env *modules.Env, proto *goja.Object) {
	get := env.Function("get detached", 0, func(a modules.Args) goja.Value {
		return env.VM.ToValue(arrayBuffer(a, "get ArrayBuffer.prototype.detached").Detached())
	})
	modules.Must(proto.DefineAccessorProperty("detached", get, nil, goja.FLAG_TRUE, goja.FLAG_FALSE))
	env.DefineHidden(proto,
		modules.Method{Name: "transfer", Func: transfer("transfer")},
		modules.Method{Name: "transferToFixedLength", Func: transfer("transferToFixedLength")})
}

func arrayBuffer(a modules.Args, method string) goja.ArrayBuffer {
	if _, ok := a.Env.ArrayBuffer(a.This); !ok {
		a.Env.ThrowType("", "Method %s called on incompatible receiver", method)
	}
	return a.This.(*goja.Object).Export().(goja.ArrayBuffer)
}

// transfer is ArrayBuffer.prototype.transfer(length) or transferToFixedLength:
// the memory goes to a new ArrayBuffer, and the old one is left without.
func transfer(name string) modules.Func {
	return func(a modules.Args) goja.Value {
		ab := arrayBuffer(a, "ArrayBuffer.prototype."+name)
		length := float64(len(ab.Bytes()))
		if a.Has(0) {
			length = toIndex(a)
		}
		if ab.Detached() {
			a.Env.ThrowType("", "Cannot perform ArrayBuffer.prototype.%s on a detached ArrayBuffer", name)
		}
		if a.Env.IsShared(a.This) {
			a.Env.ThrowType("", "Cannot perform ArrayBuffer.prototype.%s on memory that Buffers share", name)
		}
		old := ab.Bytes()
		data := old
		if int(length) != len(old) {
			data = allocate(a.Env, length)
			copy(data, old)
		}
		ab.Detach()
		return a.Env.VM.ToValue(a.Env.VM.NewArrayBuffer(data))
	}
}

// toIndex reads the first argument as a length.
func toIndex(a modules.Args) float64 {
	n := math.Trunc(a.Argument(0).ToNumber().ToFloat())
	if math.IsNaN(n) {
		return 0
	}
	if n < 0 || n > 1<<53-1 {
		a.Env.ThrowRange("", "Invalid array buffer length")
	}
	return n
}

// allocate makes length bytes, or throws as ArrayBuffer does.
func allocate(env *modules.Env, length float64) []byte {
	most := float64(modules.MaxBufferLength)
	if env.MaxBytes > 0 {
		most = min(most, float64(env.MaxBytes))
	}
	if length > most {
		env.ThrowRange("", "Array buffer allocation failed")
	}
	return make([]byte, int(length))
}

// bindAtomics gives Atomics what blocks.
func bindAtomics(env *modules.Env, binding *goja.Object) {
	env.Define(binding, modules.Method{Name: "sleep", Len: 1, Func: func(a modules.Args) goja.Value {
		ms := min(a.Argument(0).ToFloat(), math.MaxInt64/1e7)
		timer := time.NewTimer(time.Duration(ms * float64(time.Millisecond)))
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-env.Stopping():
		}
		return nil
	}})
	env.Define(binding,
		modules.Method{Name: "update", Len: 8, Func: update(operations())},
		modules.Method{Name: "wait", Len: 7, Func: wait},
		modules.Method{Name: "notify", Len: 6, Func: notify},
		modules.Method{Name: "join", Len: 7, Func: joinWaiters},
	)
}
