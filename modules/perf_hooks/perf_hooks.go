// SPDX-License-Identifier: Apache-2.0

// Package perfhooks is require("perf_hooks") and the global performance: what
// their JavaScript needs of the clock, the loop and histograms.
package perfhooks

import (
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("perf_hooks") and its parts.
func Modules() []modules.Module {
	list := []modules.Module{
		{Name: "perf_hooks", Source: js.Source("perf_hooks")},
		{Name: "performance", Internal: true, Source: js.Source("performance"), Bind: bindClock},
		{Name: "performance_histogram", Internal: true, Source: js.Source("performance_histogram"), Bind: bindHistogram},
	}
	for _, part := range [...]string{"entries", "node", "observer", "resource", "spans"} {
		name := "performance_" + part
		list = append(list, modules.Module{Name: name, Internal: true, Source: js.Source(name), Bind: bindClock})
	}
	return list
}

// bindClock gives times in milliseconds since the process started:
//
//	binding.now()
//	binding.idle()       how long the loop has waited
//	binding.loopStart()  when it first waited, -1 before
//	binding.loopExit()   when it had nothing left, -1 before
//	binding.made()       when the environment was made
//	binding.booted()     when the runtime was ready
func bindClock(env *modules.Env, binding *goja.Object) {
	clock := func(name string, read func() time.Duration) {
		env.Define(binding, modules.Method{Name: name, Func: func(modules.Args) goja.Value {
			d := read()
			if d == -1 {
				return env.VM.ToValue(-1)
			}
			return env.VM.ToValue(float64(d) / float64(time.Millisecond))
		}})
	}
	clock("now", env.Loop.Elapsed)
	clock("idle", env.Loop.Idle)
	clock("loopStart", env.Loop.Started)
	clock("loopExit", env.Loop.Ended)
	clock("made", func() time.Duration { return env.Made })
	clock("booted", func() time.Duration { return env.Booted })
}
