// SPDX-License-Identifier: Apache-2.0

package events

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// captureRejection makes a promise that a listener returned report its
// rejection as an error of the emitter (captureRejections).
func (e *Emitter) captureRejection(this goja.Value, ev *event, result goja.Value, args []goja.Value) {
	promise, ok := result.(*goja.Object)
	if !ok {
		return
	}
	env := e.core.env
	ex := env.VM.Try(func() {
		then, ok := goja.AssertFunction(promise.Get("then"))
		if !ok {
			return
		}
		env.Invoke(then, promise, goja.Undefined(), e.onRejection(this, *ev, args))
	})
	if obj, ok := this.(*goja.Object); ok && ex != nil {
		e.dispatch(obj, &e.core.failed, []goja.Value{ex.Value()})
	}
}

func (e *Emitter) onRejection(this goja.Value, ev event, args []goja.Value) goja.Value {
	args = append([]goja.Value(nil), args...)
	return e.core.env.Function("", 1, func(a modules.Args) goja.Value {
		err := a.Argument(0)
		a.Env.NextTickFunc(func() { e.reject(this.(*goja.Object), &ev, err, args) })
		return nil
	})
}

// reject hands err to the emitter's own method for rejections, or emits it as
// an error. What the listeners of that return is not captured again.
func (e *Emitter) reject(this *goja.Object, ev *event, err goja.Value, args []goja.Value) {
	env := e.core.env
	if own, ok := goja.AssertFunction(this.GetSymbol(e.core.rejection)); ok {
		env.Invoke(own, this, append([]goja.Value{err, e.value(ev)}, args...)...)
		return
	}
	before := e.capture
	e.capture = false
	defer func() { e.capture = before }()
	e.dispatch(this, &e.core.failed, []goja.Value{err})
}
