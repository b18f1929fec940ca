// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"errors"
	"reflect"

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

// follower keeps the context where neither the loop nor the queue of ticks
// does: over promises. It costs nothing before FollowContext.
type follower struct {
	env      *Env
	active   bool
	seen     int      // how many entries of the queue of jobs are known
	thenable uintptr  // the code of the jobs that call a then
	open     *Context // of the job that runs, if its beginning was told

	observer Observer // nil while nobody listens
	starter  Starter  // nil while nobody wants numbers
}

// Starter makes the context of what is started. resource may be nil.
type Starter func(kind string, resource *goja.Object) *Context

// Observer is told of what runs in a context with a number, and of what does
// not run any more.
type Observer interface {
	Before(*Context)
	After(*Context)
	Destroyed(*Context)
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

// FollowContext makes contexts go through promises from now on. The engine has
// one place for a tracker, and this is who has it.
func (e *Env) FollowContext() {
	f := &e.follow
	if f.active {
		return
	}
	f.env, f.active, f.seen = e, true, len(*e.jobs.queue)
	f.thenable = e.thenableJob()
	e.VM.SetAsyncContextTracker(f)
}

// Grab implements goja.AsyncContextTracker: a reaction of a promise is made.
func (f *follower) Grab() any { return f.env.Loop.Start("PROMISE") }

// Resumed implements goja.AsyncContextTracker: the reaction begins.
func (f *follower) Resumed(grabbed any) {
	c, _ := grabbed.(*eventloop.Context)
	f.env.Switch(c)
	f.began()
}

// Exited implements goja.AsyncContextTracker. The job has not ended with the
// reaction: what it makes of the result belongs to the same context (done).
func (f *follower) Exited() {}

// done comes after each job.
func (f *follower) done() {
	f.ended()
	f.env.Switch(nil)
}

// began tells that a tick or a job begins.
func (f *follower) began() {
	if f.observer != nil {
		if c := f.env.Context(); c != nil && c.ID != 0 {
			f.open = c
			f.observer.Before(c)
		}
	}
}

// ended tells that it has ended.
func (f *follower) ended() {
	if c := f.open; c != nil {
		f.open = nil
		if f.observer != nil {
			f.observer.After(c)
		}
	}
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

// label gives the jobs that came into the queue since the last look their
// context. The engine asks the tracker for the context of a reaction only, and
// not for that of the call of a `then` which a promise is resolved with.
func (f *follower) label() {
	queue := *f.env.jobs.queue
	if f.seen > len(queue) {
		f.seen = 0 // it was emptied
	}
	c := f.env.Loop.Context()
	for i := f.seen; c != nil && i < len(queue); i++ {
		if codeOf(queue[i]) == f.thenable {
			queue[i] = f.labelled(queue[i], c)
		}
	}
	f.seen = len(queue)
}

// thenableJob finds out which code of the engine the jobs are that call a then:
// it makes one, and takes it away again.
func (e *Env) thenableJob() uintptr {
	then := e.VM.ToValue(func(goja.FunctionCall) goja.Value { return nil })
	_, resolve, _ := e.VM.NewPromise()
	n := len(*e.jobs.queue)
	must(resolve(e.Object("then", then)))
	queue := *e.jobs.queue
	if len(queue) != n+1 {
		panic(errors.New("modules: this version of the engine resolves promises in another way"))
	}
	code := codeOf(queue[n])
	queue[n] = nil
	*e.jobs.queue = queue[:n]
	return code
}

func codeOf(job func()) uintptr { return reflect.ValueOf(job).Pointer() }

func (f *follower) labelled(job func(), c *eventloop.Context) func() {
	return func() {
		f.env.Loop.SetContext(c)
		job()
	}
}
