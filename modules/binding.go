// SPDX-License-Identifier: Apache-2.0

package modules

import "github.com/dop251/goja"

// NewBinding makes the object that the JavaScript face of a module gets as
// binding, with what every face may use:
//
//	binding.compat                               true under --compat=iotjs
//	binding.nodeError(ctor, code, message)       an error with a code
//	binding.invalidArgType(name, expected, v)    ERR_INVALID_ARG_TYPE
//	binding.outOfRange(name, limits, v)          ERR_OUT_OF_RANGE
//
// The natives return the error; the face throws it.
func (e *Env) NewBinding() *goja.Object {
	b := e.VM.NewObject()
	Must(b.Set("compat", e.Compat))
	e.Define(b,
		Method{"nodeError", 3, nodeError},
		Method{"invalidArgType", 3, invalidArgType},
		Method{"outOfRange", 3, outOfRange},
	)
	return b
}

// nodeError(ctor, code, message) makes an error of the constructor ctor.
func nodeError(a Args) goja.Value {
	obj, err := a.Env.VM.New(a.Argument(0), a.Argument(2))
	if err != nil {
		panic(err)
	}
	a.Env.setCode(obj, a.Argument(1).String())
	return obj
}

// invalidArgType(name, expected, value): expected continues "must be ".
func invalidArgType(a Args) goja.Value {
	return a.Env.ArgTypeError(a.Argument(0).String(), a.Argument(1).String(), a.Argument(2))
}

// outOfRange(name, limits, value): limits continues "It must be ".
func outOfRange(a Args) goja.Value {
	return a.Env.OutOfRangeError(a.Argument(0).String(), a.Argument(1).String(), a.Argument(2))
}
