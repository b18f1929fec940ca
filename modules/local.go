// SPDX-License-Identifier: Apache-2.0

package modules

import "reflect"

// Local returns the T of this runtime, which build makes when it is first
// asked for. It is how Go packages keep state for each runtime that several
// modules share, such as the inspector behind util and console: one value for
// each type.
func Local[T any](e *Env, build func(*Env) *T) *T {
	e.Loop.Check()
	k := reflect.TypeFor[T]()
	if v, ok := e.locals[k]; ok {
		return v.(*T)
	}
	v := build(e)
	if e.locals == nil {
		e.locals = make(map[reflect.Type]any)
	}
	e.locals[k] = v
	return v
}
