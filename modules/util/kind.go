// SPDX-License-Identifier: Apache-2.0

package util

import (
	"reflect"

	"github.com/dop251/goja"
)

// Kind is what an object is by its internal slots, whatever its prototype
// claims.
type Kind uint8

// The kinds that inspect, the deep comparison and util.types tell apart.
const (
	KindPlain Kind = iota
	KindArray
	KindFunction
	KindAsyncFunction
	KindGeneratorFunction
	KindClass
	KindError
	KindMap
	KindSet
	KindMapIterator
	KindSetIterator
	KindWeakMap
	KindWeakSet
	KindPromise
	KindProxy
	KindDate
	KindRegExp
	KindArrayBuffer
	KindDataView
	KindTypedArray
	KindBoxed
	KindBoxedString
	KindArguments
	KindGenerator
	KindDynamic
)

// ordinary tells whether an object is its properties and nothing else, be they
// held by the engine or, as those of fs.Stats, by Go.
func (k Kind) ordinary() bool { return k == KindPlain || k == KindDynamic }

// KindOf classifies o. goja exports no brand checks, but its objects differ in
// the Go type behind them, whose name is read here without touching the
// object: no trap, getter or script runs. TestKinds fails if a new version of
// the engine names them differently.
func KindOf(o *goja.Object) Kind {
	switch implName(o) {
	case "*goja.baseObject":
		if o.ClassName() == "Arguments" {
			return KindArguments
		}
		return KindPlain
	case "*goja.arrayObject", "*goja.sparseArrayObject", "*goja.templatedArrayObject",
		"*goja.dynamicArray", "*goja.objectGoSlice", "*goja.objectGoSliceReflect",
		"*goja.objectGoArrayReflect":
		return KindArray
	case "*goja.funcObject", "*goja.methodFuncObject", "*goja.arrowFuncObject",
		"*goja.nativeFuncObject", "*goja.wrappedFuncObject", "*goja.boundFuncObject",
		"*goja.templatedFuncObject":
		return KindFunction
	case "*goja.errorObject":
		return KindError
	case "*goja.classFuncObject":
		return KindClass
	default:
		return rareKind(o)
	}
}

func rareKind(o *goja.Object) Kind {
	switch implName(o) {
	case "*goja.asyncFuncObject", "*goja.asyncArrowFuncObject", "*goja.asyncMethodFuncObject":
		return KindAsyncFunction
	case "*goja.generatorFuncObject", "*goja.generatorMethodFuncObject":
		return KindGeneratorFunction
	case "*goja.mapObject":
		return KindMap
	case "*goja.setObject":
		return KindSet
	case "*goja.mapIterObject":
		return KindMapIterator
	case "*goja.setIterObject":
		return KindSetIterator
	case "*goja.weakMapObject":
		return KindWeakMap
	case "*goja.weakSetObject":
		return KindWeakSet
	case "*goja.Promise":
		return KindPromise
	default:
		return dataKind(o)
	}
}

func dataKind(o *goja.Object) Kind {
	switch implName(o) {
	case "*goja.proxyObject":
		return KindProxy
	case "*goja.dateObject":
		return KindDate
	case "*goja.regexpObject":
		return KindRegExp
	case "*goja.arrayBufferObject":
		return KindArrayBuffer
	case "*goja.dataViewObject":
		return KindDataView
	case "*goja.typedArrayObject":
		return KindTypedArray
	case "*goja.primitiveValueObject":
		return KindBoxed
	case "*goja.stringObject":
		return KindBoxedString
	case "*goja.argumentsObject":
		return KindArguments
	case "*goja.generatorObject":
		return KindGenerator
	case "*goja.dynamicObject":
		return KindDynamic
	}
	return KindPlain
}

// implName is the name of the Go type that implements o.
func implName(o *goja.Object) string {
	return impl(o).Type().String()
}

// impl is the pointer to the struct that implements o.
func impl(o *goja.Object) reflect.Value {
	return reflect.ValueOf(o).Elem().Field(0).Elem()
}

// IsFunction tells whether k is any kind of function.
func (k Kind) IsFunction() bool {
	return k >= KindFunction && k <= KindClass
}

// ViewName is the name of the class of a typed array ("Uint8Array"), whatever
// its prototype, or "" for anything else.
func ViewName(o *goja.Object) string {
	if KindOf(o) != KindTypedArray {
		return ""
	}
	switch impl(o).Elem().FieldByName("typedArray").Elem().Type().String() {
	case "*goja.uint8Array":
		return "Uint8Array"
	case "*goja.uint8ClampedArray":
		return "Uint8ClampedArray"
	case "*goja.int8Array":
		return "Int8Array"
	case "*goja.uint16Array":
		return "Uint16Array"
	case "*goja.int16Array":
		return "Int16Array"
	case "*goja.uint32Array":
		return "Uint32Array"
	case "*goja.int32Array":
		return "Int32Array"
	case "*goja.float32Array":
		return "Float32Array"
	case "*goja.float64Array":
		return "Float64Array"
	case "*goja.bigInt64Array":
		return "BigInt64Array"
	}
	return "BigUint64Array"
}
