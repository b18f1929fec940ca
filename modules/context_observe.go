// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
)

// Starter makes the context of what is started. resource may be nil.
type Starter func(kind string, resource *goja.Object) *Context

// Observer is told of what runs in a context with a number, and of what does
// not run any more.
type Observer interface {
	Before(*Context)
	After(*Context)
	Destroyed(*Context)
}

// Observe has o told of what begins and ends from now on; nil ends that.
func (e *Env) Observe(o Observer) { e.follow.observer = o }

// Number has make give everything that is started a context of its own.
func (e *Env) Number(make Starter) {
	e.FollowContext()
	e.follow.starter = make
	e.Loop.OnStart(func(kind string) *eventloop.Context { return make(kind, nil).Raw() })
}

// Start is Loop.Start for what scripts know as the object resource.
func (e *Env) Start(kind string, resource *goja.Object) *eventloop.Context {
	if e.follow.starter == nil {
		return e.Loop.Context()
	}
	return e.follow.starter(kind, resource).Raw()
}

// Destroyed tells that nothing will run in c any more.
func (e *Env) Destroyed(c *eventloop.Context) {
	if o := e.follow.observer; o != nil && c != nil {
		o.Destroyed(ContextOf(c))
	}
}

// Quietly runs f like a tick that no observer hears of.
func (e *Env) Quietly(f func()) { e.ticks.push(tick{run: f}) }

// observed runs f as something that an observer hears of.
func (e *Env) observed(f func()) {
	o, c := e.follow.observer, e.Context()
	if o == nil || c == nil || c.ID == 0 {
		f()
		return
	}
	o.Before(c)
	defer o.After(c)
	f()
}
