// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"
	"errors"
	iofs "io/fs"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// forms are the ways in which an operation can be called.
type forms uint8

const (
	onSync forms = 1 << iota
	onCallback
	onPromise
	onHandle
	onAll = onSync | onCallback | onPromise
)

// operation is an entry of the table.
type operation struct {
	name string // of the function with a callback
	call string // the system call that errors name
	on   forms
	lens [3]int // length of the synchronous function, the one with a callback, the one with a promise

	// The callback is argument last, or before it but not before first.
	first, last int
	late        bool   // arguments are checked before the callback
	orOptions   bool   // a missing callback is reported as the options in its place
	method      string // the name in FileHandle, if it is another
	read        func(c *call)
	work        work
	value       func(c *call, v any) goja.Value // nil: there is no result

	// more is what the callback gets behind its error, also when it failed,
	// and object what the promise gets, where these are not just the value.
	more   func(c *call, v any) []goja.Value
	object func(c *call, v any) goja.Value
}

// sync is the function that returns the result or throws.
func (m *api) sync(op *operation) modules.Func {
	return func(a modules.Args) goja.Value {
		c := &call{api: m, op: op, form: onSync, args: a.Arguments}
		op.read(c)
		if c.signal.fired() {
			panic(c.signal.error(m))
		}
		v, err := op.work(m.env.Running(), &c.req)
		if err == nil {
			return c.result(v)
		}
		m.env.Stopped()
		if c.quiet && errors.Is(err, iofs.ErrNotExist) {
			return nil
		}
		panic(c.failure(err))
	}
}

// callback is the function whose callback gets an error or the result.
func (m *api) callback(op *operation) modules.Func {
	return func(a modules.Args) goja.Value {
		cb, at := callbackOf(op, a.Arguments)
		if cb == nil && !op.late {
			m.throwNoCallback(op, a)
		}
		c := &call{api: m, op: op, form: onCallback, args: a.Arguments[:at]}
		op.read(c)
		if cb == nil {
			m.throwNoCallback(op, a)
		}
		if c.signal.fired() {
			m.env.NextTick(cb, c.signal.error(m))
			return nil
		}
		c.start(func(v any, err error) {
			m.env.Enter(func() { m.env.Invoke(cb, goja.Undefined(), c.results(v, err)...) })
		})
		return nil
	}
}

// callbackOf finds the callback and says how many arguments precede it.
func callbackOf(op *operation, args []goja.Value) (goja.Callable, int) {
	for i := min(op.last, len(args)-1); i >= op.first; i-- {
		if cb, ok := goja.AssertFunction(args[i]); ok {
			return cb, i
		}
	}
	return nil, min(op.last, len(args))
}

func (m *api) throwNoCallback(op *operation, a modules.Args) {
	v := a.Argument(op.last)
	name := "cb"
	if op.name == "opendir" {
		name = "callback"
	}
	if op.orOptions && !v.ToBoolean() {
		v = a.Argument(op.last - 1)
	}
	m.env.ThrowArgType(name, "of type function", v)
}

// promise is the function that returns a promise: what it throws, rejects.
func (m *api) promise(op *operation) modules.Func {
	return func(a modules.Args) goja.Value {
		return m.promiseCall(&call{api: m, op: op, form: onPromise, args: a.Arguments}, nil)
	}
}

// promiseCall starts c. done, which may be nil, runs when it has ended.
func (m *api) promiseCall(c *call, done func()) goja.Value {
	d := m.env.NewDeferred()
	ex := m.env.VM.Try(func() { c.op.read(c) })
	if ex != nil || c.signal.fired() {
		if done != nil {
			done()
		}
		d.Reject(rejection(c, ex))
		return d.Value()
	}
	c.start(func(v any, err error) {
		if done != nil {
			done()
		}
		m.env.Enter(func() { c.settle(d, v, err) })
	})
	return d.Value()
}

func rejection(c *call, ex *goja.Exception) goja.Value {
	if ex != nil {
		return ex.Value()
	}
	return c.signal.error(c.api)
}

// settle makes the value inside JavaScript: making it may throw.
func (c *call) settle(d *modules.Deferred, v any, err error) {
	if err != nil {
		d.Reject(c.failure(err))
		return
	}
	var out goja.Value
	ex := c.env.VM.Try(func() {
		if c.op.object != nil {
			out = c.op.object(c, v)
			return
		}
		out = c.result(v)
	})
	if ex != nil {
		d.Reject(ex.Value())
		return
	}
	d.Resolve(orUndefined(out))
}

// start runs the work off the loop. Nothing is called back when it ends
// because the loop closes.
func (c *call) start(done func(v any, err error)) {
	eventloop.Await(c.env.Loop, c.pool.bind(c.op.work, &c.req), func(v any, err error) {
		if err == nil && c.signal.fired() { // while the work did its last step
			v, err = nil, errAborted
		}
		c.signal.release(c.api)
		var p *eventloop.PanicError
		if errors.As(err, &p) {
			panic(p)
		}
		if !errors.Is(err, context.Canceled) {
			done(v, err)
		}
	})
}

// result is what the function returns.
func (c *call) result(v any) goja.Value {
	if c.op.value == nil {
		return nil
	}
	return c.op.value(c, v)
}

// results are the arguments of the callback.
func (c *call) results(v any, err error) []goja.Value {
	first := goja.Null()
	if err != nil {
		first = c.failure(err)
	}
	if c.op.more != nil {
		return append([]goja.Value{first}, c.op.more(c, v)...)
	}
	if err != nil {
		return []goja.Value{first}
	}
	if out := c.result(v); out != nil {
		return []goja.Value{first, out}
	}
	return []goja.Value{first}
}

func orUndefined(v goja.Value) goja.Value {
	if v == nil {
		return goja.Undefined()
	}
	return v
}
