// SPDX-License-Identifier: Apache-2.0

package util

import (
	"unicode/utf8"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// encodings holds the classes of one runtime.
type encodings struct {
	encoder, decoder *goja.Object
}

func newEncodings(env *modules.Env) *encodings { return &encodings{} }

// TextEncoder is the class of that name, the same for util and the global
// object.
func TextEncoder(env *modules.Env) goja.Value {
	e := modules.Local(env, newEncodings)
	if e.encoder == nil {
		e.encoder = makeEncoder(env)
	}
	return e.encoder
}

// encoderState marks instances of TextEncoder.
type encoderState struct{ modules.Opaque }

func makeEncoder(env *modules.Env) *goja.Object {
	ctor, proto := env.Class("TextEncoder", 0, func(c goja.ConstructorCall) *goja.Object {
		env.Attach(c.This, &encoderState{})
		return nil
	})
	needNew(env, ctor, "TextEncoder")
	getters(env, proto, "TextEncoder", modules.Method{Name: "encoding", Func: func(a modules.Args) goja.Value {
		thisEncoder(a)
		return a.Env.VM.ToValue("utf-8")
	}})
	env.Define(proto,
		modules.Method{Name: "encode", Len: 0, Func: encode},
		modules.Method{Name: "encodeInto", Len: 2, Func: encodeInto},
	)
	custom(env, proto, func(a modules.Args) goja.Value {
		thisEncoder(a)
		return a.Env.Object("encoding", "utf-8")
	})
	return ctor
}

// needNew makes a class throw when it is called without new.
func needNew(env *modules.Env, ctor *goja.Object, name string) {
	env.Wrap(ctor, func(modules.Native) modules.Native {
		return func(goja.FunctionCall) goja.Value {
			panic(env.NewError(modules.TypeError, "", "Class constructor "+name+" cannot be invoked without 'new'"))
		}
	})
}

// getters defines enumerable accessors and the tag of a class.
func getters(env *modules.Env, proto *goja.Object, class string, list ...modules.Method) {
	for _, m := range list {
		get := env.Function("get "+m.Name, 0, m.Func)
		modules.Must(proto.DefineAccessorProperty(m.Name, get, nil, goja.FLAG_TRUE, goja.FLAG_TRUE))
	}
	modules.Must(proto.DefineDataPropertySymbol(goja.SymToStringTag, env.VM.ToValue(class),
		goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

// custom says how inspect shows instances.
func custom(env *modules.Env, proto *goja.Object, f modules.Func) {
	modules.Must(proto.DefineDataPropertySymbol(Of(env).realm.Custom(), env.Function("", 2, f),
		goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

func thisEncoder(a modules.Args) {
	if _, ok := a.Env.State(a.This).(*encoderState); !ok {
		a.Env.ThrowType("ERR_INVALID_THIS", `Value of "this" must be of type TextEncoder`)
	}
}

// encode([input]) is input in UTF-8.
func encode(a modules.Args) goja.Value {
	thisEncoder(a)
	s := ""
	if a.Has(0) {
		s = a.Text(0)
	}
	return newUint8Array(a.Env, []byte(s))
}

func newUint8Array(env *modules.Env, data []byte) goja.Value {
	obj, err := env.VM.New(env.Builtin("Uint8Array"), env.VM.ToValue(env.VM.NewArrayBuffer(data)))
	if err != nil {
		panic(err)
	}
	return obj
}

// encodeInto(src, dest) writes as many whole characters as fit and returns how
// many UTF-16 units were read and bytes written.
func encodeInto(a modules.Args) goja.Value {
	thisEncoder(a)
	src := a.String(0, "src")
	dest, ok := a.Argument(1).(*goja.Object)
	if !ok || ViewName(dest) != "Uint8Array" {
		a.Env.ThrowArgType("dest", "an instance of Uint8Array", a.Argument(1))
	}
	read, written := fill(a.Bytes(1, "dest"), src)
	return a.Env.Object("read", read, "written", written)
}

func fill(dst []byte, src string) (read, written int) {
	for _, c := range src {
		n := utf8.RuneLen(c)
		if written+n > len(dst) {
			break
		}
		written += utf8.EncodeRune(dst[written:], c)
		read++
		if n == 4 {
			read++
		}
	}
	return read, written
}
