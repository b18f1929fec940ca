// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// Realm is what this package needs of one runtime: the built-in functions that
// read objects, fetched when first needed and kept, so that later changes a
// script makes to Object or Map.prototype do not matter. It belongs to the
// goroutine that owns the runtime.
type Realm struct {
	vm *goja.Runtime
	// namespace is what is behind the namespace object of a module; nil where
	// there are no modules.
	namespace func(goja.Value) *modules.Namespace
	class     func(*goja.Object) bool // tells whether a native function is a class; may be nil
	natives   [intrinsics]native
	custom    *goja.Symbol
	env       *modules.Env // may be nil
	objProto  *goja.Object
	arrProto  *goja.Object
}

type native func(goja.FunctionCall) goja.Value

// pause is done now and then by what may take long.
func (r *Realm) pause() {
	if r.env != nil {
		r.env.CheckInterrupt()
	}
}

// builtin is what the language defines under a global name.
func (r *Realm) builtin(name string) goja.Value {
	if r.env == nil {
		return r.vm.Get(name)
	}
	return r.env.Builtin(name)
}

// NewRealm makes the Realm of vm.
func NewRealm(vm *goja.Runtime) *Realm { return &Realm{vm: vm} }

type intrinsic int

const (
	objectDescriptor intrinsic = iota
	objectNames
	objectSymbols
	objectKeys
	objectHasOwn
	objectIsEnumerable
	objectToString
	objectSeal
	symbolFor
	symbolValue
	bigintValue
	numberValue
	booleanValue
	stringValue
	functionText
	errorText
	regexpText
	dateTime
	dateISO
	dateText
	mapEntries
	mapGet
	mapHas
	mapSize
	setValues
	setHas
	setSize
	bufferOfArray
	offsetOfArray
	bufferOfView
	offsetOfView
	lengthOfView
	numberOf
	parseInteger
	parseNumber
	stringify
	intrinsics
)

// intrinsicPaths says where each intrinsic is found; "get " marks a getter.
var intrinsicPaths = [intrinsics]string{
	objectDescriptor:   "Object.getOwnPropertyDescriptor",
	objectNames:        "Object.getOwnPropertyNames",
	objectSymbols:      "Object.getOwnPropertySymbols",
	objectKeys:         "Object.keys",
	objectHasOwn:       "Object.prototype.hasOwnProperty",
	objectIsEnumerable: "Object.prototype.propertyIsEnumerable",
	objectToString:     "Object.prototype.toString",
	objectSeal:         "Object.seal",
	symbolFor:          "Symbol.for",
	symbolValue:        "Symbol.prototype.valueOf",
	bigintValue:        "BigInt.prototype.valueOf",
	numberValue:        "Number.prototype.valueOf",
	booleanValue:       "Boolean.prototype.valueOf",
	stringValue:        "String.prototype.valueOf",
	functionText:       "Function.prototype.toString",
	errorText:          "Error.prototype.toString",
	regexpText:         "RegExp.prototype.toString",
	dateTime:           "Date.prototype.getTime",
	dateISO:            "Date.prototype.toISOString",
	dateText:           "Date.prototype.toString",
	mapEntries:         "Map.prototype.entries",
	mapGet:             "Map.prototype.get",
	mapHas:             "Map.prototype.has",
	mapSize:            "get Map.prototype.size",
	setValues:          "Set.prototype.values",
	setHas:             "Set.prototype.has",
	setSize:            "get Set.prototype.size",
	bufferOfArray:      "get Uint8Array.__proto__.prototype.buffer",
	offsetOfArray:      "get Uint8Array.__proto__.prototype.byteOffset",
	bufferOfView:       "get DataView.prototype.buffer",
	offsetOfView:       "get DataView.prototype.byteOffset",
	lengthOfView:       "get DataView.prototype.byteLength",
	numberOf:           "Number",
	parseInteger:       "parseInt",
	parseNumber:        "parseFloat",
	stringify:          "JSON.stringify",
}

// call runs an intrinsic. What it throws passes on as a panic, like in any
// native function.
func (r *Realm) call(i intrinsic, this goja.Value, args ...goja.Value) goja.Value {
	f := r.natives[i]
	if f == nil {
		f = r.resolve(intrinsicPaths[i])
		r.natives[i] = f
	}
	return f(goja.FunctionCall{This: this, Arguments: args})
}

func (r *Realm) resolve(path string) native {
	name, getter := strings.CutPrefix(path, "get ")
	parts := strings.Split(name, ".")
	last := len(parts) - 1
	found := r.builtin(parts[0])
	for _, part := range parts[1:max(1, last)] {
		found = r.member(found, part, path)
	}
	switch {
	case getter:
		descriptor := r.call(objectDescriptor, nil, found, r.vm.ToValue(parts[last]))
		found = r.member(descriptor, "get", path)
	case last > 0:
		found = r.member(found, parts[last], path)
	}
	if f, ok := found.Export().(func(goja.FunctionCall) goja.Value); ok {
		return f
	}
	panic(r.vm.NewTypeError("%s is not the function of the language", path))
}

// member is v.name, on the way to the intrinsic at path.
func (r *Realm) member(v goja.Value, name, path string) goja.Value {
	if obj, ok := v.(*goja.Object); ok {
		if found, ok := obj.Get(name).(*goja.Object); ok {
			return found
		}
	}
	panic(r.vm.NewTypeError("%s was removed", path))
}

// Custom is Symbol.for('nodejs.util.inspect.custom').
func (r *Realm) Custom() *goja.Symbol {
	if r.custom == nil {
		r.custom = r.SymbolFor("nodejs.util.inspect.custom")
	}
	return r.custom
}

// SymbolFor is Symbol.for(name).
func (r *Realm) SymbolFor(name string) *goja.Symbol {
	return r.call(symbolFor, nil, r.vm.ToValue(name)).(*goja.Symbol)
}

// objectPrototype is Object.prototype.
func (r *Realm) objectPrototype() *goja.Object {
	if r.objProto == nil {
		r.objProto = r.vm.NewObject().Prototype()
	}
	return r.objProto
}

// arrayPrototype is Array.prototype.
func (r *Realm) arrayPrototype() *goja.Object {
	if r.arrProto == nil {
		r.arrProto = r.vm.NewArray().Prototype()
	}
	return r.arrProto
}
