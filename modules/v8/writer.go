// SPDX-License-Identifier: Apache-2.0

package v8

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/clone"
)

// newWriter(host, refuse) makes the native half of a Serializer. host(obj)
// writes a view of an ArrayBuffer; refuse(message) throws.
func newWriter(a modules.Args) goja.Value {
	env, host, refuse := a.Env, a.Func(0, "host"), a.Func(1, "refuse")
	w := clone.NewWriter(env)
	w.Refuse = func(message string) {
		env.Invoke(refuse, goja.Undefined(), env.VM.ToValue(message))
		panic(env.NewError(modules.PlainError, "", message)) // refuse has returned
	}
	obj := env.VM.NewObject()
	method := func(name string, f func(modules.Args)) {
		env.Define(obj, modules.Method{Name: name, Func: func(a modules.Args) goja.Value { f(a); return nil }})
	}
	method("header", func(modules.Args) { w.Header() })
	method("value", func(a modules.Args) { w.Value(a.Argument(0)) })
	method("uint32", func(a modules.Args) { w.Uint32(uint32(a.Argument(0).ToInteger())) })
	method("uint64", func(a modules.Args) {
		w.Uint64(uint64(uint32(a.Argument(0).ToInteger()))<<32 | uint64(uint32(a.Argument(1).ToInteger())))
	})
	method("double", func(a modules.Args) { w.Double(a.Argument(0).ToFloat()) })
	method("raw", func(a modules.Args) { w.Raw(a.Bytes(0, "source")) })
	method("move", func(a modules.Args) { w.Move(a.Object(1, "arrayBuffer"), uint32(a.Argument(0).ToInteger())) })
	method("viewsByHost", func(a modules.Args) {
		w.ViewsByHost = a.Argument(0).ToBoolean()
		w.Host = nil
		if w.ViewsByHost {
			w.Host = hostOf(env, w, host)
		}
	})
	env.Define(obj, modules.Method{Name: "release", Func: func(modules.Args) goja.Value { return env.NewBuffer(w.Reset()) }})
	return obj
}

// hostOf lets the script write views.
func hostOf(env *modules.Env, w *clone.Writer, host goja.Callable) func(*goja.Object) bool {
	return func(obj *goja.Object) bool {
		if _, ok := env.View(obj); !ok {
			return false
		}
		w.HostTag()
		env.Invoke(host, goja.Undefined(), obj)
		return true
	}
}

// newReader(bytes, host) makes the native half of a Deserializer. host()
// returns an object.
func newReader(a modules.Args) goja.Value {
	env, data, host := a.Env, a.Bytes(0, "buffer"), a.Func(1, "host")
	r, vm := clone.NewReader(env, data), env.VM
	moved := map[uint32]*goja.Object{}
	r.Moved = func(id uint32) *goja.Object { return moved[id] }
	r.Host = func() *goja.Object {
		obj, ok := env.Invoke(host, goja.Undefined()).(*goja.Object)
		if !ok {
			env.ThrowType("", "readHostObject must return an object")
		}
		return obj
	}
	obj := vm.NewObject()
	method := func(name string, f func(modules.Args) any) {
		env.Define(obj, modules.Method{Name: name, Func: func(a modules.Args) goja.Value { return vm.ToValue(f(a)) }})
	}
	method("header", func(modules.Args) any { r.Header(); return true })
	method("version", func(modules.Args) any { return r.Version() })
	method("value", func(modules.Args) any { return r.Value() })
	method("uint32", func(modules.Args) any { return r.Uint32() })
	method("uint64", func(modules.Args) any {
		n := r.Uint64()
		return vm.NewArray(uint32(n>>32), uint32(n))
	})
	method("double", func(modules.Args) any { return r.Double() })
	method("raw", func(a modules.Args) any {
		size := uint64(max(0, a.Argument(0).ToInteger()))
		at := r.Pos()
		r.Raw(size)
		return at
	})
	method("move", func(a modules.Args) any {
		moved[uint32(a.Argument(0).ToInteger())] = a.Object(1, "arrayBuffer")
		return goja.Undefined()
	})
	return obj
}
