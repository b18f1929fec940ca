// SPDX-License-Identifier: Apache-2.0

package util

import (
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// sandbox is an engine with util in it, without the runtime around it.
type sandbox struct {
	t   testing.TB
	env *modules.Env
}

func newSandbox(t testing.TB) *sandbox {
	t.Helper()
	env := modules.NewEnv(goja.New(), eventloop.New(), nil)
	modules.Must(env.VM.Set("util", newUtil(env)))
	return &sandbox{t, env}
}

// run evaluates an expression.
func (s *sandbox) run(expr string) goja.Value {
	s.t.Helper()
	v, err := s.env.VM.RunString("(" + expr + ")")
	if err != nil {
		s.t.Fatalf("%s: %v", expr, err)
	}
	return v
}

// want is an expression and the text it must evaluate to.
type want struct{ expr, text string }

// checkAll evaluates expressions, each in a sandbox of its own, by way of prefix
// and suffix, and compares the results.
func checkAll(t *testing.T, prefix, suffix string, list []want) {
	t.Helper()
	for _, w := range list {
		if got := newSandbox(t).run(prefix + w.expr + suffix).String(); got != w.text {
			t.Errorf("%s\ngot:  %s\nwant: %s", w.expr, got, w.text)
		}
	}
}
