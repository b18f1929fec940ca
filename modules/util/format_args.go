// SPDX-License-Identifier: Apache-2.0

package util

import (
	"math"
	"strings"

	"github.com/dop251/goja"
)

// numeric is %d, %i or %f.
func (r *Realm) numeric(letter byte, v goja.Value, separate bool) string {
	if _, symbol := v.(*goja.Symbol); symbol {
		return "NaN"
	}
	if goja.IsBigInt(v) && letter != 'f' {
		return bigintText(v, separate)
	}
	return numberText(r.toNumber(letter, v), separate)
}

func (r *Realm) toNumber(letter byte, v goja.Value) goja.Value {
	switch letter {
	case 'i':
		n := r.call(parseInteger, goja.Undefined(), v)
		if n.ToFloat() == 0 && strings.HasPrefix(strings.TrimSpace(v.String()), "-") {
			return r.vm.ToValue(math.Copysign(0, -1)) // the engine's parseInt loses the sign
		}
		return n
	case 'f':
		return r.call(parseNumber, goja.Undefined(), v)
	}
	if isObject(v) {
		return r.call(numberOf, goja.Undefined(), v)
	}
	return v.ToNumber()
}

// json is %j. A cycle is no error.
func (r *Realm) json(v goja.Value) string {
	var out goja.Value
	ex := r.vm.Try(func() { out = r.call(stringify, goja.Undefined(), v) })
	if ex == nil {
		return text(out)
	}
	if o, ok := ex.Value().(*goja.Object); ok && isCycleError(o) {
		return "[Circular]"
	}
	panic(ex)
}

// isCycleError tells whether JSON.stringify failed for a cycle.
func isCycleError(o *goja.Object) bool {
	msg := o.Get("message")
	name := o.Get("name")
	return msg != nil && name != nil && name.String() == "TypeError" &&
		strings.Contains(msg.String(), "circular structure")
}

// hasBuiltinString tells whether the string form of o is made by the language
// and not by a toString, or a Symbol.toPrimitive, of the script.
func (r *Realm) hasBuiltinString(o *goja.Object) bool {
	if KindOf(o) == KindProxy {
		if o = proxyTarget(o); o == nil {
			return true
		}
	}
	if v, ok := o.Get("toString").(*goja.Object); !ok || !isCallable(v) {
		return true
	}
	if r.converts(o) {
		return false
	}
	for o = o.Prototype(); o != nil && !r.converts(o); {
		o = o.Prototype()
	}
	if o == nil {
		return true
	}
	return r.isBuiltinHolder(o)
}

// converts tells whether o itself says how it becomes a string.
func (r *Realm) converts(o *goja.Object) bool {
	return r.hasOwn(o, key{name: "toString"}) || r.hasOwn(o, key{sym: goja.SymToPrimitive})
}

func (r *Realm) isBuiltinHolder(o *goja.Object) bool {
	desc, ok := r.own(o, key{name: "constructor"})
	if !ok {
		return false
	}
	ctor, ok := desc.value.(*goja.Object)
	return ok && isCallable(ctor) && isBuiltinClass(r.nameOf(ctor))
}
