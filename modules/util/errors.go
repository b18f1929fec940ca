// SPDX-License-Identifier: Apache-2.0

package util

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/modules"
)

// defineErrors adds the functions about system errors. errnoException and
// exceptionWithHostPort are IoT.js's names of what Node.js marks as private.
func (s *shared) defineErrors(obj *goja.Object) {
	s.env.Define(obj,
		modules.Method{Name: "_errnoException", Len: 3, Func: errnoException},
		modules.Method{Name: "_exceptionWithHostPort", Len: 5, Func: hostPortException},
		modules.Method{Name: "getSystemErrorName", Len: 1, Func: systemErrorName},
		modules.Method{Name: "getSystemErrorMap", Len: 0, Func: systemErrorMap},
	)
	plain, hostPort := errnoException, hostPortException
	if s.env.Compat {
		plain, hostPort = compatErrno, compatHostPort
	}
	s.env.Define(obj,
		modules.Method{Name: "errnoException", Len: 3, Func: plain},
		modules.Method{Name: "exceptionWithHostPort", Len: 5, Func: hostPort},
	)
}

// errnoException(err, syscall[, original])
func errnoException(a modules.Args) goja.Value {
	code := errno.Name(int(a.Argument(0).ToInteger()))
	msg := a.Argument(1).String() + " " + code
	if !a.Nullish(2) && a.Argument(2).ToBoolean() {
		msg += " " + a.Argument(2).String()
	}
	obj := a.Env.NewError(modules.PlainError, "", msg)
	setAll(obj, "errno", a.Argument(0), "code", code, "syscall", a.Argument(1))
	return obj
}

// exceptionWithHostPort(err, syscall, address[, port[, additional]])
func hostPortException(a modules.Args) goja.Value {
	code := errno.Name(int(a.Argument(0).ToInteger()))
	details := ""
	withPort := !a.Nullish(3) && a.Argument(3).ToInteger() > 0
	switch {
	case withPort:
		details = " " + a.Argument(2).String() + ":" + a.Argument(3).String()
	case a.Has(2) && a.Argument(2).ToBoolean():
		details = " " + a.Argument(2).String()
	}
	if a.Has(4) && a.Argument(4).ToBoolean() {
		details += " - Local (" + a.Argument(4).String() + ")"
	}
	obj := a.Env.NewError(modules.PlainError, "", a.Argument(1).String()+" "+code+details)
	setAll(obj, "errno", a.Argument(0), "code", code, "syscall", a.Argument(1), "address", a.Argument(2))
	if withPort {
		modules.Must(obj.Set("port", a.Argument(3)))
	}
	return obj
}

// compatErrno is IoT.js's errnoException: the number does not matter to it.
func compatErrno(a modules.Args) goja.Value {
	original := ""
	if a.Has(2) && a.Argument(2).ToBoolean() {
		original = a.Argument(2).String()
	}
	return compatError(a, original)
}

func compatError(a modules.Args, original string) *goja.Object {
	msg := a.Argument(1).String() + " error"
	if original != "" {
		msg += " " + original
	}
	obj := a.Env.NewError(modules.PlainError, "", msg)
	setAll(obj, "code", "error", "errno", "error", "syscall", a.Argument(1))
	return obj
}

// compatHostPort is IoT.js's exceptionWithHostPort.
func compatHostPort(a modules.Args) goja.Value {
	details := a.Argument(2).String()
	withPort := a.Has(3) && a.Argument(3).ToBoolean()
	if withPort {
		details += ":" + a.Argument(3).String()
	}
	if a.Has(4) && a.Argument(4).ToBoolean() {
		details += " - Local (" + a.Argument(4).String() + ")"
	}
	obj := compatError(a, details)
	modules.Must(obj.Set("address", a.Argument(2)))
	if withPort {
		modules.Must(obj.Set("port", a.Argument(3)))
	}
	return obj
}

func setAll(obj *goja.Object, pairs ...any) {
	for i := 0; i < len(pairs); i += 2 {
		modules.Must(obj.Set(pairs[i].(string), pairs[i+1]))
	}
}

// getSystemErrorName(err)
func systemErrorName(a modules.Args) goja.Value {
	a.Number(0, "err")
	n := a.Argument(0)
	if f := n.ToFloat(); f >= 0 || f != float64(n.ToInteger()) {
		a.Env.ThrowOutOfRange("err", "a negative integer", n)
	}
	return a.Env.VM.ToValue(errno.Name(int(n.ToInteger())))
}

// getSystemErrorMap() is a Map of error number to [name, message].
func systemErrorMap(a modules.Args) goja.Value {
	vm := a.Env.VM
	m, err := vm.New(a.Env.Builtin("Map"))
	if err != nil {
		panic(err)
	}
	set, _ := goja.AssertFunction(m.Get("set"))
	for _, e := range errno.Entries() {
		a.Env.Invoke(set, m, vm.ToValue(e.Errno), vm.NewArray(e.Code, e.Text))
	}
	return m
}
