// SPDX-License-Identifier: Apache-2.0

// Package v8 is the native half of require("v8"): the figures of the memory,
// as the Go runtime knows them, and values as bytes in V8's format.
package v8

import (
	"runtime/metrics"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules describes require("v8") and its parts.
func Modules() []modules.Module {
	return []modules.Module{
		{Name: "v8", Source: js.Source("v8"), Bind: bindMemory},
		{Name: "v8_serializer", Internal: true, Source: js.Source("v8_serializer"), Bind: bind},
		{Name: "child_process_advanced", Internal: true, Source: js.Source("child_process_advanced")},
	}
}

func bind(env *modules.Env, binding *goja.Object) {
	env.Define(binding,
		modules.Method{Name: "newWriter", Len: 2, Func: newWriter},
		modules.Method{Name: "newReader", Len: 2, Func: newReader},
	)
}

func bindMemory(env *modules.Env, binding *goja.Object) {
	env.Define(binding,
		modules.Method{Name: "memory", Func: memory},
	)
}

// memory() is what the Go runtime has, in bytes: {total, released, free,
// objects, stacks, other, limit, count}.
func memory(a modules.Args) goja.Value {
	names := [...]struct{ field, metric string }{
		{"total", "/memory/classes/total:bytes"},
		{"released", "/memory/classes/heap/released:bytes"},
		{"free", "/memory/classes/heap/free:bytes"},
		{"objects", "/memory/classes/heap/objects:bytes"},
		{"unused", "/memory/classes/heap/unused:bytes"},
		{"stacks", "/memory/classes/heap/stacks:bytes"},
		{"limit", "/gc/gomemlimit:bytes"},
	}
	samples := make([]metrics.Sample, len(names))
	for i, n := range names {
		samples[i].Name = n.metric
	}
	metrics.Read(samples)
	out := a.Env.VM.NewObject()
	for i, n := range names {
		modules.Must(out.Set(n.field, float64(samples[i].Value.Uint64())))
	}
	if limit := a.Env.Program.MaxMemory; limit > 0 {
		modules.Must(out.Set("limit", float64(limit)))
	}
	return out
}
