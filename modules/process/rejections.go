// SPDX-License-Identifier: Apache-2.0

package process

import (
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// maxTold bounds how many promises are remembered for 'rejectionHandled'.
const maxTold = 4096

// rejections are the promises that were rejected without a handler.
type rejections struct {
	fresh   []rejection           // not looked at yet
	told    map[*goja.Promise]int // the numbers of those that the script was told of
	handled []lateHandled         // told of, and handled since
	count   int                   // of those that were told of
}

// lateHandled is a promise that got a handler after the script was told, and its number.
type lateHandled struct {
	promise *goja.Promise
	id      int
}

// rejection is a promise and what the code that rejected it belongs to.
type rejection struct {
	promise *goja.Promise
	context *eventloop.Context
}

// TrackRejections makes the process watch for rejections that nobody handles.
// IoT.js does not.
func (p *Process) TrackRejections() {
	if p.env.Compat {
		return
	}
	p.env.VM.SetPromiseRejectionTracker(p.track)
}

func (p *Process) track(promise *goja.Promise, op goja.PromiseRejectionOperation) {
	r := &p.rejections
	if op == goja.PromiseRejectionReject {
		r.fresh = append(r.fresh, rejection{promise, p.env.Loop.Context()})
		return
	}
	for i, f := range r.fresh {
		if f.promise == promise {
			r.fresh = append(r.fresh[:i], r.fresh[i+1:]...)
			return
		}
	}
	if id, ok := r.told[promise]; ok {
		delete(r.told, promise)
		r.handled = append(r.handled, lateHandled{promise, id})
	}
}

// PendingRejections tells whether Rejections has something to do.
func (p *Process) PendingRejections() bool {
	return len(p.rejections.fresh)+len(p.rejections.handled) > 0
}

// Rejections tells the script about rejections that are still without a
// handler, after the microtasks have run. For the ones that no listener takes
// it calls uncaught, which ends the run or not. It must run inside
// JavaScript's outermost frame.
func (p *Process) Rejections(uncaught func(*goja.Exception)) {
	r := &p.rejections
	for len(r.handled) > 0 {
		late := r.handled[0]
		r.handled = r.handled[1:]
		if !p.events.Emit("rejectionHandled", p.env.VM.ToValue(late.promise)) {
			p.Warn("Promise rejection was handled asynchronously (rejection id: "+strconv.Itoa(late.id)+")", "PromiseRejectionHandledWarning", "")
		}
	}
	for len(r.fresh) > 0 {
		first := r.fresh[0]
		r.fresh = r.fresh[1:]
		p.env.In(first.context, func() { p.unhandled(first.promise, uncaught) })
	}
}

func (p *Process) unhandled(promise *goja.Promise, uncaught func(*goja.Exception)) {
	if p.rejections.told == nil || len(p.rejections.told) >= maxTold {
		p.rejections.told = make(map[*goja.Promise]int)
	}
	p.rejections.count++
	p.rejections.told[promise] = p.rejections.count
	reason := promise.Result()
	shown := p.env.VM.ToValue(promise)
	if p.env.Program.UnhandledRejections == "strict" {
		uncaught(p.env.VM.Try(func() { panic(p.reasonError(reason)) }))
		if p.exit.exiting {
			return
		}
	}
	if thrown := p.env.VM.Try(func() { p.tell(reason, shown) }); thrown != nil {
		uncaught(thrown)
	}
}

// reasonError is reason if that is an error, and otherwise an error about it.
func (p *Process) reasonError(reason goja.Value) goja.Value {
	if obj, ok := reason.(*goja.Object); ok && obj.ClassName() == "Error" {
		return obj
	}
	message := "This error originated either by throwing inside of an async function without a catch block, " +
		"or by rejecting a promise which was not handled with .catch(). " +
		"The promise rejected with the reason \"" + p.describe(reason) + "\"."
	err := p.env.NewError(modules.PlainError, "", message)
	const name = "UnhandledPromiseRejection"
	p.env.Hide(err, "name", p.env.VM.ToValue(name))
	modules.Must(err.Set("code", "ERR_UNHANDLED_REJECTION"))
	p.env.Hide(err, "stack", p.env.VM.ToValue(name+": "+message))
	return err
}

// describe shows a reason without running code of the script.
func (p *Process) describe(v goja.Value) string {
	switch x := v.(type) {
	case *goja.Symbol:
		return "Symbol(" + x.String() + ")"
	case *goja.Object:
		if modules.TypeOf(x) == "function" {
			return x.String()
		}
		return "#<" + className(x) + ">"
	}
	return v.String()
}

func className(obj *goja.Object) string {
	if ctor, ok := obj.Get("constructor").(*goja.Object); ok {
		if name := ctor.Get("name"); name != nil && name.String() != "" {
			return name.String()
		}
	}
	return "Object"
}
