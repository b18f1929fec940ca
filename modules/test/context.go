// SPDX-License-Identifier: Apache-2.0

package test

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// context remembers which test the running code belongs to. The engine carries
// it over to the reactions of promises, so that what an async function does
// after an await still counts as that test's.
type context struct{ current goja.Value }

// Grab implements goja.AsyncContextTracker.
func (c *context) Grab() any { return c.current }

// Resumed implements goja.AsyncContextTracker.
func (c *context) Resumed(grabbed any) {
	if v, ok := grabbed.(goja.Value); ok {
		c.current = v
	}
}

// Exited implements goja.AsyncContextTracker.
func (c *context) Exited() { c.current = goja.Undefined() }

// enter(test) makes the code that follows one of test, and returns what it was
// before.
func (c *context) enter(a modules.Args) goja.Value {
	before := c.current
	c.current = a.Argument(0)
	return before
}
