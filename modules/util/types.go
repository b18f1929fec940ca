// SPDX-License-Identifier: Apache-2.0

package util

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// types makes util.types: what values are by their internal slots.
func (s *shared) types() goja.Value {
	obj := s.env.VM.NewObject()
	s.env.Define(obj,
		check("isExternal", func(goja.Value) bool { return false }), // the engine has no such values
		kindCheck("isDate", KindDate),
		kindCheck("isArgumentsObject", KindArguments),
		s.boxCheck("isBigIntObject", "BigInt"),
		s.boxCheck("isBooleanObject", "Boolean"),
		s.boxCheck("isNumberObject", "Number"),
		s.boxCheck("isStringObject", "String"),
		s.boxCheck("isSymbolObject", "Symbol"),
		kindCheck("isNativeError", KindError),
		kindCheck("isRegExp", KindRegExp),
		s.functionCheck("isAsyncFunction", KindAsyncFunction),
		s.functionCheck("isGeneratorFunction", KindGeneratorFunction),
		kindCheck("isGeneratorObject", KindGenerator),
		kindCheck("isPromise", KindPromise),
		kindCheck("isMap", KindMap),
		kindCheck("isSet", KindSet),
		kindCheck("isMapIterator", KindMapIterator),
		kindCheck("isSetIterator", KindSetIterator),
		kindCheck("isWeakMap", KindWeakMap),
		kindCheck("isWeakSet", KindWeakSet),
		check("isArrayBuffer", func(v goja.Value) bool { return isBuffer(v) && !s.isShared(v) }),
		kindCheck("isDataView", KindDataView),
		check("isSharedArrayBuffer", s.isShared),
		check("isProxy", func(v goja.Value) bool {
			o, ok := v.(*goja.Object)
			return ok && KindOf(o) == KindProxy && s.env.NamespaceOf(o) == nil
		}),
		check("isModuleNamespaceObject", func(v goja.Value) bool { return s.env.NamespaceOf(v) != nil }),
		kindCheck("isAnyArrayBuffer", KindArrayBuffer),
		kindCheck("isBoxedPrimitive", KindBoxed, KindBoxedString),
		kindCheck("isArrayBufferView", KindTypedArray, KindDataView),
		kindCheck("isTypedArray", KindTypedArray),
	)
	s.env.Define(obj, viewChecks()...)
	s.env.Define(obj, s.cryptoCheck("isKeyObject", "KeyObject"), s.cryptoCheck("isCryptoKey", "CryptoKey"))
	return obj
}

func isBuffer(v goja.Value) bool {
	o, ok := v.(*goja.Object)
	return ok && KindOf(o) == KindArrayBuffer
}

// isShared tells whether v is a SharedArrayBuffer, which to the engine is an
// ArrayBuffer. What has the prototype of that is none, and need not be asked.
func (s *shared) isShared(v goja.Value) bool {
	if !isBuffer(v) || v.(*goja.Object).Prototype() == s.plainBuffer() {
		return false
	}
	face := s.env.Require("es_shared").(*goja.Object)
	is, _ := goja.AssertFunction(face.Get("isShared"))
	return s.env.Invoke(is, face, v).ToBoolean()
}

func (s *shared) plainBuffer() *goja.Object {
	proto, _ := s.env.Builtin("ArrayBuffer").Get("prototype").(*goja.Object)
	return proto
}

// cryptoCheck is for instances of a class of crypto, which is loaded when there
// is an object to be judged.
func (s *shared) cryptoCheck(name, class string) modules.Method {
	return check(name, func(v goja.Value) bool {
		o, ok := v.(*goja.Object)
		if !ok {
			return false
		}
		is := false
		s.env.VM.Try(func() { // a build may lack crypto, and then nothing is an instance
			from := s.env.Require("crypto").(*goja.Object)
			if class == "CryptoKey" {
				from = s.env.VM.GlobalObject()
			}
			is = s.env.VM.InstanceOf(o, from.Get(class).(*goja.Object))
		})
		return is
	})
}

// functionCheck is for functions of kind and for async generators, which are
// both.
func (s *shared) functionCheck(name string, kind Kind) modules.Method {
	return check(name, func(v goja.Value) bool {
		o, ok := v.(*goja.Object)
		return ok && (KindOf(o) == kind || KindOf(o) == KindGeneratorFunction && s.env.Marked(o))
	})
}

func (s *shared) boxCheck(name, class string) modules.Method {
	return check(name, func(v goja.Value) bool {
		o, ok := v.(*goja.Object)
		if !ok {
			return false
		}
		_, got, ok := s.inspector.realm.Unbox(o)
		return ok && got == class
	})
}

func viewChecks() []modules.Method {
	var out []modules.Method
	for _, class := range [...]string{
		"Uint8Array", "Uint8ClampedArray", "Uint16Array", "Uint32Array", "Int8Array", "Int16Array",
		"Int32Array", "Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array",
	} {
		out = append(out, check("is"+class, func(v goja.Value) bool {
			o, ok := v.(*goja.Object)
			return ok && ViewName(o) == class
		}))
	}
	return out
}
