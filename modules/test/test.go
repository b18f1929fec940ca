// SPDX-License-Identifier: Apache-2.0

// Package test is the native half of require("node:test"): where the results
// of a file of tests go, which of its tests are wanted, and which test the
// running code belongs to.
package test

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
)

// Modules are require("node:test") and the parts of it.
func Modules() []modules.Module {
	list := []modules.Module{
		{Name: "test", Ours: true, Prefixed: true, Source: js.Source("test")},
		{Name: "test/reporters", Ours: true, Prefixed: true, Source: js.Source("test_reporters")},
		{Name: "test_binding", Internal: true, New: exports},
	}
	for _, name := range [...]string{"test_context", "test_error", "test_hooks", "test_limit", "test_mock", "test_mock_date", "test_mock_promises", "test_mock_timers", "test_node", "test_options", "test_process", "test_report_junit", "test_report_tap", "test_report_text", "test_root", "test_run", "test_suite"} {
		list = append(list, modules.Module{Name: name, Internal: true, Source: js.Source(name)})
	}
	return list
}

// exports makes what the JavaScript halves share.
func exports(env *modules.Env) goja.Value {
	l := newLog(env)
	b := env.NewBinding()
	env.Define(b,
		modules.Method{Name: "report", Len: 1, Func: l.report},
		modules.Method{Name: "matches", Len: 1, Func: l.matches},
		modules.Method{Name: "find", Len: 0, Func: find},
		modules.Method{Name: "runFile", Len: 5, Func: runFile},
		modules.Method{Name: "enter", Len: 1, Func: enter},
		modules.Method{Name: "current", Len: 0, Func: current},
	)
	modules.Must(b.Set("filtered", l.filter != nil))
	modules.Must(b.Set("only", l.settings.Only))
	modules.Must(b.Set("bail", l.settings.Bail))
	return b
}
