// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
)

// Scope is what a request belongs to: a *Handle, or the *Loop itself for
// requests without one. Closing the scope cancels the request.
type Scope interface {
	begin() *Loop // nil if the loop closes and takes no more requests
	context() context.Context
	end()
}

// Await runs work on its own goroutine and then done, with what work returned,
// on the loop. It must be called on the loop. done runs exactly once, also if
// the scope is closed: then ctx is cancelled, and an error of work is made to
// wrap context.Canceled (a result without an error is passed on, since it may
// hold something that done has to release). On a scope that is closing already
// work is not run. A panic in work reaches done as a *PanicError.
//
// Once Loop.Close was called Await does nothing, so that a script which tries
// again whenever it fails cannot keep the loop from closing.
func Await[T any](s Scope, work func(ctx context.Context) (T, error), done func(T, error)) {
	l := s.begin()
	if l == nil {
		return
	}
	r := &request[T]{scope: s, loop: l, ctx: s.context(), origin: l.Start("REQUEST"), work: work, done: done}
	if r.err = r.ctx.Err(); r.err != nil {
		l.inbox.put(r, true)
		return
	}
	l.requests.running.Add(1)
	go r.perform()
}

// Wait runs work on its own goroutine and returns what it returned, or the error of
// ctx once that is done: then work goes on without anybody who waits for it but
// Loop.Close. It is for natives that take long without JavaScript and cannot be
// stopped in between. It must be called on the loop.
func Wait[T any](l *Loop, ctx context.Context, work func(ctx context.Context) (T, error)) (T, error) {
	l.Check()
	r := &request[T]{err: errGoexit}
	done := make(chan struct{})
	l.requests.running.Add(1)
	go func() {
		defer l.requests.running.Done()
		defer close(done)
		defer func() { r.guard(recover()) }()
		r.value, r.err = work(ctx)
	}()
	select {
	case <-done:
		return r.value, r.err
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}

// guard makes an error of what recover returned behind work.
func (r *request[T]) guard(p any) {
	if p != nil {
		r.err = &PanicError{Value: p, Stack: debug.Stack()}
	}
}

// request is one Await. The goroutine owns it until it posts it.
type request[T any] struct {
	scope  Scope
	loop   *Loop
	ctx    context.Context
	origin *Context
	work   func(context.Context) (T, error)
	done   func(T, error)
	value  T
	err    error
}

// errGoexit is reported by work that ended its goroutine.
var errGoexit = errors.New("eventloop: work called runtime.Goexit")

// perform is the goroutine.
func (r *request[T]) perform() {
	r.err = errGoexit
	defer r.deliver()
	r.value, r.err = r.work(r.ctx)
}

// deliver hands the request back to the loop, however work ended.
func (r *request[T]) deliver() {
	r.guard(recover())
	r.loop.inbox.put(r, true)
	r.loop.requests.running.Done()
}

// run ends the request, on the loop. What failed is cancelled if the scope was
// closed in the meantime, also if it failed before that.
func (r *request[T]) run() {
	if r.err != nil && r.ctx.Err() != nil && !errors.Is(r.err, context.Canceled) {
		r.err = fmt.Errorf("%w: %w", context.Canceled, r.err)
	}
	r.loop.current = r.origin
	r.scope.end()
	r.done(r.value, r.err)
}

// PanicError is what done gets if work panicked.
type PanicError struct {
	Value any    // what was given to panic
	Stack []byte // of the goroutine that ran work
}

// Error shows the value; the stack is for whoever reports the bug.
func (e *PanicError) Error() string {
	return fmt.Sprintf("panic: %v", e.Value)
}

// Unwrap is the value if that is an error.
func (e *PanicError) Unwrap() error {
	err, _ := e.Value.(error)
	return err
}
