// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"errors"
	"reflect"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
)

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
	Must(resolve(e.Object("then", then)))
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
