// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
)

// Context is what a callback and all that it starts have in common: values that
// follow the flow of a program (AsyncLocalStorage), and the numbers of
// async_hooks. It does not change once it is made, but for Resource. A nil
// *Context has nothing.
type Context struct {
	eventloop.Context
	// ID and Trigger number the resource and the one that made it. They are 0
	// unless somebody asked for numbers.
	ID, Trigger int64
	// Once is set where nothing runs a second time.
	Once bool
	// Resource is what executionAsyncResource returns; nil before it is made.
	Resource *goja.Object
	values   []contextValue
}

// contextValue is a value under the key of its owner.
type contextValue struct {
	key   any
	value goja.Value
}

// ContextOf is the Context that c belongs to, or nil.
func ContextOf(c *eventloop.Context) *Context {
	if c == nil {
		return nil
	}
	return c.Owner.(*Context)
}

// Context is what the running code belongs to, or nil.
func (e *Env) Context() *Context { return ContextOf(e.Loop.Context()) }

// Raw is c as the loop carries it.
func (c *Context) Raw() *eventloop.Context {
	if c == nil {
		return nil
	}
	return &c.Context
}

// Copy is a context that has what c has.
func (c *Context) Copy() *Context {
	made := new(Context)
	if c != nil {
		*made = *c
	}
	made.Owner = made
	return made
}

// Value is what is under key.
func (c *Context) Value(key any) (goja.Value, bool) {
	if c == nil {
		return nil, false
	}
	for i := range c.values {
		if c.values[i].key == key {
			return c.values[i].value, true
		}
	}
	return nil, false
}

// With is c with a value under key.
func (c *Context) With(key any, v goja.Value) *Context {
	made := c.Copy()
	old := made.values
	made.values = make([]contextValue, 0, len(old)+1)
	for _, entry := range old {
		if entry.key != key {
			made.values = append(made.values, entry)
		}
	}
	if v != nil {
		made.values = append(made.values, contextValue{key, v})
	}
	return made
}

// Switch makes what follows belong to c, and returns what it belonged to.
func (e *Env) Switch(c *eventloop.Context) (before *eventloop.Context) {
	if e.follow.active {
		e.follow.label()
	}
	return e.Loop.SetContext(c)
}

// In runs f in c.
func (e *Env) In(c *eventloop.Context, f func()) {
	if before := e.Loop.Context(); before != c {
		e.Switch(c)
		defer e.Switch(before)
	}
	f()
}
