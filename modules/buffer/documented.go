// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// This file is what IoT.js documents and Node.js lacks without contradicting
// it: it works in both modes.

// callable makes the object for the exports. IoT.js documents require("buffer")
// as the class, in Node.js it is an object that has the class; this one is
// both, and shows the properties of the second.
func (l *lib) callable() *goja.Object {
	x, _ := l.env.Class("Buffer", 3, l.construct)
	modules.Must(x.DefineDataProperty("prototype", l.proto, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE))
	modules.Must(x.SetPrototype(l.ctor))
	return x
}

// honourNoAssert lets a last argument that is true skip the checks, in the
// methods where IoT.js documents one.
func (l *lib) honourNoAssert(methods []modules.Method) []modules.Method {
	unchecked := map[string]modules.Func{}
	for _, m := range (&quirks{l}).integers() {
		unchecked[m.Name] = m.Func
	}
	for i, m := range methods {
		if free := unchecked[m.Name]; free != nil {
			methods[i].Func = l.unless(1+m.Len, m.Func, free)
		}
	}
	return methods
}

// unless calls checked, but unchecked if argument i is true.
func (l *lib) unless(i int, checked, unchecked modules.Func) modules.Func {
	yes := l.env.VM.ToValue(true)
	return func(a modules.Args) goja.Value {
		if len(a.Arguments) > i && yes.StrictEquals(a.Arguments[i]) {
			return unchecked(a)
		}
		return checked(a)
	}
}
