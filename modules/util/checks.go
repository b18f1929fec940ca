// SPDX-License-Identifier: Apache-2.0

package util

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// check makes a native of one argument that answers yes or no.
func check(name string, test func(goja.Value) bool) modules.Method {
	return modules.Method{Name: name, Len: 1, Func: func(a modules.Args) goja.Value {
		return a.Env.VM.ToValue(test(a.Argument(0)))
	}}
}

// kindCheck answers whether a value is an object of one of some kinds.
func kindCheck(name string, kinds ...Kind) modules.Method {
	return check(name, func(v goja.Value) bool {
		o, ok := v.(*goja.Object)
		if !ok {
			return false
		}
		kind := KindOf(o)
		for _, k := range kinds {
			if k == kind {
				return true
			}
		}
		return false
	})
}

// typeCheck answers whether typeof a value is name.
func typeCheck(fn, name string) modules.Method {
	return check(fn, func(v goja.Value) bool { return modules.TypeOf(v) == name })
}

// defineChecks adds the isX functions that Node.js deprecated and IoT.js has.
func (s *shared) defineChecks(obj *goja.Object) {
	s.env.Define(obj,
		check("isArray", s.isArray),
		typeCheck("isBoolean", "boolean"),
		check("isBuffer", s.isBuffer),
		check("isNull", goja.IsNull),
		check("isNullOrUndefined", func(v goja.Value) bool { return goja.IsNull(v) || goja.IsUndefined(v) }),
		typeCheck("isNumber", "number"),
		typeCheck("isString", "string"),
		typeCheck("isSymbol", "symbol"),
		typeCheck("isUndefined", "undefined"),
		kindCheck("isRegExp", KindRegExp),
		check("isObject", func(v goja.Value) bool { return !goja.IsNull(v) && modules.TypeOf(v) == "object" }),
		kindCheck("isDate", KindDate),
		check("isError", s.isError),
		typeCheck("isFunction", "function"),
		check("isPrimitive", func(v goja.Value) bool { return !isObject(v) }),
		check("isFinite", func(v goja.Value) bool { return !math.IsInf(v.ToFloat(), 0) }),
	)
}

func (s *shared) isArray(v goja.Value) bool {
	o, ok := v.(*goja.Object)
	if !ok {
		return false
	}
	if KindOf(o) == KindProxy {
		if o = proxyTarget(o); o == nil {
			s.env.ThrowType("", "Cannot perform 'IsArray' on a proxy that has been revoked")
		}
	}
	return KindOf(o) == KindArray
}

func (s *shared) isError(v goja.Value) bool {
	o, ok := v.(*goja.Object)
	return ok && s.inspector.realm.isErrorLike(o, KindOf(o))
}

func (s *shared) isBuffer(v goja.Value) bool {
	o, ok := v.(*goja.Object)
	if !ok || KindOf(o) != KindTypedArray {
		return false
	}
	buffer := s.env.Require("buffer").(*goja.Object)
	ctor, ok := buffer.Get("Buffer").(*goja.Object)
	return ok && s.inspector.realm.instanceOf(o, ctor)
}
