// SPDX-License-Identifier: Apache-2.0

// Package process is require("process"): the running program, as Node.js 20
// shows it, and what IoT.js adds.
//
// The runtime asks it what becomes of an exception that nobody caught
// (Uncaught), of rejections (Rejections) and of the end of the script (End),
// because listeners of the script have a say in all of them.
package process

import (
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
)

// Module describes require("process").
func Module() modules.Module {
	return modules.Module{Name: "process", New: func(env *modules.Env) goja.Value { return Of(env).object }}
}

// Of returns the process of a runtime. It is made when first asked for.
func Of(env *modules.Env) *Process { return modules.Local(env, newProcess) }

// Process is the object process of one runtime. Its methods run on the loop.
type Process struct {
	env    *modules.Env
	object *goja.Object
	events *events.Emitter
	start  time.Time
	base   int64 // the clock of hrtime at start

	exit       exitState
	rejections rejections
	signals    signals
	vars       *environment
	capture    goja.Callable // of setUncaughtExceptionCaptureCallback
	claim      goja.Callable // of domain
	hinted     bool          // the hint at --trace-warnings was printed
}

// newProcess makes the object and its members.
func newProcess(env *modules.Env) *Process {
	p := &Process{env: env, start: time.Now()}
	_, emitterProto := events.Class(env)
	_, proto := env.Class("process", 0, func(goja.ConstructorCall) *goja.Object { return nil })
	modules.Must(proto.SetPrototype(emitterProto))
	modules.Must(proto.DefineDataPropertySymbol(goja.SymToStringTag, env.VM.ToValue("process"),
		goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	p.object = env.VM.CreateObject(proto)
	p.events = events.Of(env).Attach(p.object, new(events.Emitter))
	p.defineFacts()
	p.defineExit()
	p.defineUsage()
	p.defineIdentity()
	p.defineWarnings()
	p.defineStreams()
	p.defineSystem()
	p.defineEnvFile()
	p.defineIotjs()
	p.signals.listen(p)
	return p
}

// Object is what scripts see.
func (p *Process) Object() *goja.Object { return p.object }
