// SPDX-License-Identifier: Apache-2.0

package events

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// emit(type, ...args) is EventEmitter.prototype.emit.
func (c *Core) emit(a modules.Args) goja.Value {
	ev := eventOf(a.Argument(0))
	args := a.Arguments[min(1, len(a.Arguments)):]
	e := c.find(a.This)
	if e == nil {
		if ev.is(&c.failed) {
			c.throwUnhandled(args)
		}
		return c.no
	}
	if e.emit(a.This, &ev, args) {
		return c.yes
	}
	return c.no
}

// emit calls the listeners that ev has now, with this as their this.
func (e *Emitter) emit(this goja.Value, ev *event, args []goja.Value) bool {
	if ev.name == "error" && ev.sym == nil {
		e.beforeError(this, args)
	}
	list := e.list(ev)
	if len(list) == 0 {
		return false
	}
	call := goja.FunctionCall{This: this, Arguments: args}
	for i := range list {
		l := &list[i]
		if l.once != nil && !e.fire(ev, l.once) {
			continue
		}
		if v := l.call(call); e.capture && v != nil {
			e.captureRejection(this, ev, v, args)
		}
	}
	return true
}

// beforeError tells the errorMonitor listeners, and throws if there is no
// listener for the error.
func (e *Emitter) beforeError(this goja.Value, args []goja.Value) {
	c := e.core
	if obj, ok := this.(*goja.Object); ok && len(e.list(&c.monitor)) > 0 {
		e.dispatch(obj, &c.monitor, append([]goja.Value(nil), args...))
	}
	if !e.has(&c.failed) {
		c.throwUnhandled(args)
	}
}

// throwUnhandled throws the error that was emitted without a listener.
func (c *Core) throwUnhandled(args []goja.Value) {
	var er goja.Value = goja.Undefined()
	if len(args) > 0 {
		er = args[0]
	}
	if obj, ok := er.(*goja.Object); ok && (obj.ClassName() == "Error" || c.env.VM.InstanceOf(obj, c.errorClass)) {
		panic(er)
	}
	if c.env.Compat {
		panic(c.env.NewError(modules.PlainError, "", "Uncaught 'error' event"))
	}
	err := c.env.NewError(modules.PlainError, "ERR_UNHANDLED_ERROR", "Unhandled error. ("+c.describe(er)+")")
	modules.Must(err.Set("context", er))
	panic(err)
}

// describe is how the message names what was emitted. Its own inspect function may
// throw, which must not hide that there was an error.
func (c *Core) describe(er goja.Value) string {
	var text string
	if ex := c.env.VM.Try(func() { text = c.inspect(er, nil) }); ex != nil {
		return er.String()
	}
	return text
}

// inspect is util.inspect(v, options).
func (c *Core) inspect(v, options goja.Value) string {
	util := c.env.Require("util").(*goja.Object)
	inspect, _ := goja.AssertFunction(util.Get("inspect"))
	if options == nil {
		options = goja.Undefined()
	}
	return c.env.Invoke(inspect, util, v, options).String()
}
