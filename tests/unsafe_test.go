// SPDX-License-Identifier: Apache-2.0

package tests

import (
	"slices"
	"testing"
)

// unsafeFiles are the only ones that may use unsafe, and why.
var unsafeFiles = map[string]string{
	"modules/engine.go":                        "fields that the engine does not export (docs/adr/0002)",
	"modules/code.go":                          "the same, for compiled code (docs/adr/0004)",
	"modules/code_entry.go":                    "the same",
	"modules/code_guard.go":                    "the same, for instructions of our own (docs/adr/0006)",
	"modules/code_bigint.go":                   "the same",
	"modules/code_eval.go":                     "the same",
	"modules/code_iterators.go":                "the same",
	"modules/callers.go":                       "the same, for the calls that are under way",
	"modules/callers_names.go":                 "the same",
	"modules/code_append.go":                   "the same, and strings that share memory",
	"modules/view.go":                          "the same, for the bytes of a Buffer",
	"modules/tag.go":                           "the same, for the state behind an object",
	"modules/own.go":                           "the same, for the properties of an object",
	"modules/numbers.go":                       "the same, for integers and arrays",
	"modules/late.go":                          "the same, for properties made when they are first touched",
	"modules/globals.go":                       "the same, for global objects (docs/adr/0007)",
	"modules/function_text.go":                 "strings that share memory",
	"modules/bound.go":                         "the same, for what Proxies and bound functions stand for",
	"modules/proxy.go":                         "the same, for the handlers of Proxies",
	"modules/regexp.go":                        "the same, for RegExp objects (docs/adr/0011)",
	"modules/regexp_iterator.go":               "the same",
	"modules/regexp_literal.go":                "the same",
	"modules/regexp_text.go":                   "the same, and strings that share memory",
	"runtime/guard_typed_sort.go":              "the elements of a typed array",
	"modules/interrupt.go":                     "the same, for the interrupt of the engine",
	"internal/regex/match.go":                  "the bytes of a string",
	"modules/lexicals.go":                      "the same, for what scripts have declared",
	"modules/scope.go":                         "the same, for the variables of modules",
	"modules/namespace.go":                     "the same, for the kind of an object",
	"internal/inits/tasks.go":                  "what the runtime knows of packages (docs/adr/0012)",
	"internal/inits/esbuild.go":                "the same",
	"internal/codec/own.go":                    "strings of bytes that nobody else keeps",
	"modules/buffer/text.go":                   "the same, for the units of a string",
	"modules/util/peek.go":                     "the same, for what inspect shows",
	"internal/codec/latin1.go":                 "a string made of bytes that nobody else keeps",
	"internal/transport/conn_linux.go":         "a read that the scheduler is not told of",
	"internal/transport/conn_write_linux.go":   "writev",
	"internal/transport/keep_linux.go":         "memory that is written before it is read",
	"modules/process/signals_default_linux.go": "rt_sigaction",
	"modules/process/title_linux.go":           "prctl",
	"modules/os/system_windows.go":             "a system call",

	"internal/transport/input_windows.go": "a system call",
	"cmd/iotjs/limits_windows.go":         "a system call",
	"cmd/iotjs/signals_linux.go":          "rt_sigaction",
}

func TestUnsafeStaysInItsPlace(t *testing.T) {
	t.Parallel()
	for _, s := range sources(t) {
		if slices.Contains(imports(s.file), "unsafe") && unsafeFiles[s.path] == "" {
			t.Errorf("%s imports unsafe", s.path)
		}
	}
}
