// SPDX-License-Identifier: Apache-2.0

package test

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// contextKey is where a context has the test that the code belongs to. It
// follows timers, callbacks and promises, so that what a test does later still
// counts as that test's.
type contextKey struct{}

// enter(test) makes the code that follows one of test, and returns what it was
// before.
func enter(a modules.Args) goja.Value {
	env := a.Env
	env.FollowContext()
	before := current(a)
	var test goja.Value
	if a.Has(0) {
		test = a.Argument(0)
	}
	env.Switch(env.Context().With(contextKey{}, test).Raw())
	return before
}

// current() is the test that the running code belongs to, or undefined.
func current(a modules.Args) goja.Value {
	if v, ok := a.Env.Context().Value(contextKey{}); ok {
		return v
	}
	return goja.Undefined()
}
