// SPDX-License-Identifier: Apache-2.0

package util

import (
	"os"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// coldFuncs are the functions of js/util.js, with their lengths.
var coldFuncs = [...]struct {
	name   string
	length int
}{
	{"aborted", 2}, {"callbackify", 1}, {"debuglog", 2}, {"deprecate", 4}, {"parseArgs", 0}, {"parseEnv", 1},
	{"promisify", 1}, {"styleText", 2}, {"log", 0},
}

// defineCold adds functions that load js/util.js when they are first called.
func (s *shared) defineCold(obj *goja.Object) {
	for _, f := range coldFuncs {
		modules.Must(obj.Set(f.name, s.env.Function(f.name, f.length, s.coldCall(f.name))))
	}
	modules.Must(obj.Set("debug", obj.Get("debuglog")))
	promisify := obj.Get("promisify").(*goja.Object)
	modules.Must(promisify.Set("custom", s.inspector.realm.SymbolFor("nodejs.util.promisify.custom")))
}

func (s *shared) coldCall(name string) modules.Func {
	var target goja.Callable
	return func(a modules.Args) goja.Value {
		if target == nil {
			target, _ = goja.AssertFunction(s.env.Require(coldName).(*goja.Object).Get(name))
		}
		return s.env.Invoke(target, goja.Undefined(), a.Arguments...)
	}
}

// bindCold fills the binding of js/util.js.
func bindCold(env *modules.Env, b *goja.Object) {
	s := share(env)
	modules.Must(b.Set("customPromisify", s.inspector.realm.SymbolFor("nodejs.util.promisify.custom")))
	modules.Must(b.Set("promisifyArgs", s.inspector.realm.SymbolFor("iotjs.util.promisify.args")))
	modules.Must(b.Set("inspect", s.inspectFunction()))
	modules.Must(b.Set("pid", os.Getpid()))
	env.Define(b,
		modules.Method{Name: "nextTick", Len: 1, Func: nextTick},
		modules.Method{Name: "warn", Len: 3, Func: warn},
		modules.Method{Name: "debugFilter", Func: debugFilter},
		modules.Method{Name: "writeError", Len: 1, Func: writeError},
		modules.Method{Name: "writeOut", Len: 1, Func: writeOut},
		modules.Method{Name: "format", Func: s.format},
		modules.Method{Name: "ansi", Len: 1, Func: ansiCodes},
		modules.Method{Name: "ansiNames", Func: ansiNames},
	)
}

// nextTick(fn, ...args)
func nextTick(a modules.Args) goja.Value {
	a.Env.NextTick(a.Func(0, "callback"), a.Rest(1)...)
	return nil
}

// warn(message, name, code)
func warn(a modules.Args) goja.Value {
	code := ""
	if a.Has(2) {
		code = a.Argument(2).String()
	}
	a.Env.Host.Warn(a.Argument(0).String(), a.Argument(1).String(), code)
	return nil
}

// debugFilter() is the variable that says which sections debuglog prints.
func debugFilter(a modules.Args) goja.Value {
	return a.Env.VM.ToValue(os.Getenv("NODE_DEBUG"))
}

// writeError(text) and writeOut(text) print a text. A closed stream is no
// reason to fail.
func writeError(a modules.Args) goja.Value {
	_, _ = a.Env.Streams.Err.Write([]byte(a.Argument(0).String())) // see above
	return nil
}

func writeOut(a modules.Args) goja.Value {
	_, _ = a.Env.Streams.Out.Write([]byte(a.Argument(0).String())) // see above
	return nil
}

// ansi(name) is [begin, end] for a colour, or undefined.
func ansiCodes(a modules.Args) goja.Value {
	if !goja.IsString(a.Argument(0)) {
		return nil
	}
	c, ok := colorByName(a.Argument(0).String())
	if !ok {
		return nil
	}
	return a.Env.VM.NewArray(c[0], c[1])
}

// ansiNames() is the list of colours for an error message.
func ansiNames(a modules.Args) goja.Value {
	names := make([]string, len(ansiTable))
	for i := range ansiTable {
		names[i] = "'" + ansiTable[i].name + "'"
	}
	return a.Env.VM.ToValue(strings.Join(names, ", "))
}
