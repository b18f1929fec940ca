// SPDX-License-Identifier: Apache-2.0

package v8

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/clone"
)

// classes are the prototypes of the native halves.
type classes struct{ writer, reader *goja.Object }

// writer is the native half of a Serializer.
type writer struct {
	modules.Opaque
	*clone.Writer
	env  *modules.Env
	host goja.Callable
}

// reader is the native half of a Deserializer.
type reader struct {
	modules.Opaque
	*clone.Reader
	moved map[uint32]*goja.Object
}

func newClasses(env *modules.Env) *classes {
	return &classes{writer: writerClass(env), reader: readerClass(env)}
}

// newWriter(host, refuse) makes the native half of a Serializer. host(obj)
// writes a view of an ArrayBuffer; refuse(message) throws.
func newWriter(a modules.Args) goja.Value {
	env, host, refuse := a.Env, a.Func(0, "host"), a.Func(1, "refuse")
	w := clone.NewWriter(env)
	w.Refuse = func(message string) {
		env.Invoke(refuse, goja.Undefined(), env.VM.ToValue(message))
		panic(env.NewError(modules.PlainError, "", message)) // refuse has returned
	}
	obj := env.VM.CreateObject(modules.Local(env, newClasses).writer)
	env.Attach(obj, &writer{Writer: w, env: env, host: host})
	return obj
}

func writerClass(env *modules.Env) *goja.Object {
	proto := env.VM.NewObject()
	method := func(name string, f func(*writer, modules.Args)) {
		env.Define(proto, modules.Method{Name: name, Func: func(a modules.Args) goja.Value {
			f(env.State(a.This).(*writer), a)
			return nil
		}})
	}
	method("header", func(w *writer, _ modules.Args) { w.Header() })
	method("value", func(w *writer, a modules.Args) { w.Value(a.Argument(0)) })
	method("uint32", func(w *writer, a modules.Args) { w.Uint32(uint32(a.Argument(0).ToInteger())) })
	method("uint64", func(w *writer, a modules.Args) {
		w.Uint64(uint64(uint32(a.Argument(0).ToInteger()))<<32 | uint64(uint32(a.Argument(1).ToInteger())))
	})
	method("double", func(w *writer, a modules.Args) { w.Double(a.Argument(0).ToFloat()) })
	method("raw", func(w *writer, a modules.Args) { w.Raw(a.Bytes(0, "source")) })
	method("move", func(w *writer, a modules.Args) { w.Move(a.Object(1, "arrayBuffer"), uint32(a.Argument(0).ToInteger())) })
	method("viewsByHost", (*writer).viewsByHost)
	env.Define(proto, modules.Method{Name: "release", Func: func(a modules.Args) goja.Value {
		return env.NewBuffer(env.State(a.This).(*writer).Reset())
	}})
	return proto
}

func (w *writer) viewsByHost(a modules.Args) {
	w.ViewsByHost, w.Host = a.Argument(0).ToBoolean(), nil
	if w.ViewsByHost {
		w.Host = hostOf(w.env, w.Writer, w.host)
	}
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
	obj := vm.CreateObject(modules.Local(env, newClasses).reader)
	env.Attach(obj, &reader{Reader: r, moved: moved})
	return obj
}

func readerClass(env *modules.Env) *goja.Object {
	vm := env.VM
	proto := vm.NewObject()
	method := func(name string, f func(*reader, modules.Args) any) {
		env.Define(proto, modules.Method{Name: name, Func: func(a modules.Args) goja.Value {
			return vm.ToValue(f(env.State(a.This).(*reader), a))
		}})
	}
	method("header", func(r *reader, _ modules.Args) any { r.Header(); return true })
	method("version", func(r *reader, _ modules.Args) any { return r.Version() })
	method("value", func(r *reader, _ modules.Args) any { return r.Value() })
	method("uint32", func(r *reader, _ modules.Args) any { return r.Uint32() })
	method("uint64", func(r *reader, _ modules.Args) any {
		n := r.Uint64()
		return vm.NewArray(uint32(n>>32), uint32(n))
	})
	method("double", func(r *reader, _ modules.Args) any { return r.Double() })
	method("raw", func(r *reader, a modules.Args) any {
		at := r.Pos()
		r.Raw(uint64(max(0, a.Argument(0).ToInteger())))
		return at
	})
	method("move", func(r *reader, a modules.Args) any {
		r.moved[uint32(a.Argument(0).ToInteger())] = a.Object(1, "arrayBuffer")
		return goja.Undefined()
	})
	return proto
}
