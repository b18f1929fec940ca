// SPDX-License-Identifier: Apache-2.0

// Package console is require('console') and the global of that name. It is
// all Go and uses the Go half of util, because it is on the way of every start:
// console.log('text') loads and compiles nothing.
package console

import (
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/util"
)

// Module describes require('console').
func Module() modules.Module {
	return modules.Module{Name: "console", New: newGlobal}
}

// console is the state behind one console object.
type console struct {
	env      *modules.Env
	in       *util.Inspector
	out, err *sink

	indent []byte // of the open groups
	step   int    // what a group adds
	counts map[string]int
	timers map[string]time.Time
	buf    []byte // reused for each line
}

func newConsole(env *modules.Env, out, err *sink) *console {
	return &console{env: env, in: util.Of(env), out: out, err: err, step: 2}
}

// newGlobal makes the global console, which writes to the standard streams.
func newGlobal(env *modules.Env) goja.Value {
	std := modules.Local(env, newStandard)
	c := newConsole(env, std.out, std.err)
	obj := env.VM.NewObject()
	env.Define(obj, c.methods()...)
	modules.Must(obj.DefineDataPropertySymbol(goja.SymToStringTag, env.VM.ToValue("console"),
		goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	env.Define(obj, inert()...)
	for member, stream := range map[string]string{"_stdout": "stdout", "_stderr": "stderr"} {
		env.Lazy(obj, member, false, func() goja.Value { return env.Require("process").(*goja.Object).Get(stream) })
	}
	env.Lazy(obj, "Console", true, func() goja.Value { return newClass(env, obj) })
	return obj
}

// inert are methods that do something in Node.js only while a debugger is
// attached.
func inert() []modules.Method {
	nothing := func(modules.Args) goja.Value { return nil }
	return []modules.Method{
		{Name: "profile", Func: nothing}, {Name: "profileEnd", Func: nothing}, {Name: "timeStamp", Func: nothing},
	}
}

// methods are bound to c: `const { log } = console` works.
func (c *console) methods() []modules.Method {
	return []modules.Method{
		{Name: "log", Func: c.log},
		{Name: "warn", Func: c.warn},
		{Name: "dir", Func: c.dir},
		{Name: "time", Func: c.time},
		{Name: "timeEnd", Func: c.timeEnd},
		{Name: "timeLog", Func: c.timeLog},
		{Name: "trace", Func: c.trace},
		{Name: "assert", Func: c.assert},
		{Name: "clear", Func: c.clear},
		{Name: "count", Func: c.count},
		{Name: "countReset", Func: c.countReset},
		{Name: "group", Func: c.group},
		{Name: "groupEnd", Func: c.groupEnd},
		{Name: "table", Func: c.table},
		{Name: "debug", Func: c.log},
		{Name: "info", Func: c.log},
		{Name: "dirxml", Func: c.log},
		{Name: "error", Func: c.warn},
		{Name: "groupCollapsed", Func: c.group},
	}
}
