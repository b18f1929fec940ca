// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"context"
	"errors"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/errno"
)

// Deferred is a promise and the means to settle it, on the loop.
type Deferred struct {
	Promise *goja.Promise
	env     *Env
	resolve func(any) error
	reject  func(any) error
}

// NewDeferred makes a pending promise.
func (e *Env) NewDeferred() *Deferred {
	p, resolve, reject := e.VM.NewPromise()
	return &Deferred{Promise: p, env: e, resolve: resolve, reject: reject}
}

// Value is the promise as JavaScript sees it.
func (d *Deferred) Value() goja.Value { return d.env.VM.ToValue(d.Promise) }

// Resolve fulfils the promise. Reactions run as microtasks.
func (d *Deferred) Resolve(v goja.Value) { d.settle(d.resolve, v) }

// Reject rejects the promise.
func (d *Deferred) Reject(v goja.Value) { d.settle(d.reject, v) }

func (d *Deferred) settle(f func(any) error, v goja.Value) {
	d.env.Enter(func() {
		if err := f(v); err != nil {
			panic(err)
		}
	})
}

// Promise runs work as eventloop.Await does and settles a promise with what
// value makes of its result: the result of fs.promises and its like.
func Promise[T any](e *Env, s eventloop.Scope, call string, work func(context.Context) (T, error), value func(T) goja.Value) goja.Value {
	d := e.NewDeferred()
	eventloop.Await(s, work, func(v T, err error) {
		if err != nil {
			d.Reject(e.AsyncError(call, err))
			return
		}
		d.Resolve(value(v))
	})
	return d.Value()
}

// Callback runs work as eventloop.Await does and calls cb(err) or
// cb(null, value...).
func Callback[T any](e *Env, s eventloop.Scope, call string, cb goja.Callable, work func(context.Context) (T, error), values func(T) []goja.Value) {
	eventloop.Await(s, work, func(v T, err error) {
		if err != nil {
			e.Call(cb, goja.Undefined(), e.AsyncError(call, err))
			return
		}
		e.Call(cb, goja.Undefined(), append([]goja.Value{goja.Null()}, values(v)...)...)
	})
}

// AsyncError makes the JavaScript error of a failure of work: a system error
// of the operation call, unless err already is one. A panic in work is a fault
// of ours and goes on as a panic.
func (e *Env) AsyncError(call string, err error) goja.Value {
	var p *eventloop.PanicError
	if errors.As(err, &p) {
		panic(p)
	}
	var sys *errno.Error
	if errors.As(err, &sys) {
		return e.Error(sys)
	}
	return e.Error(errno.From(call, err))
}
