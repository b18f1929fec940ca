// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"math"
	"strconv"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// defineReadable fills Readable.prototype.
func (c *Core) defineReadable() {
	p := c.Readable.Proto
	c.env.Define(p,
		modules.Method{Name: "destroy", Len: 2, Func: c.destroyMethod},
		modules.Method{Name: "_undestroy", Func: c.undestroyMethod},
		modules.Method{Name: "_destroy", Len: 2, Func: c.destroyHook},
		modules.Method{Name: "push", Len: 2, Func: c.pushMethod},
		modules.Method{Name: "unshift", Len: 2, Func: c.unshiftMethod},
		modules.Method{Name: "isPaused", Func: c.isPausedMethod},
		modules.Method{Name: "setEncoding", Len: 1, Func: c.setEncodingMethod},
		modules.Method{Name: "read", Len: 1, Func: c.readMethod},
		modules.Method{Name: "_read", Len: 1, Func: c.readHook},
		modules.Method{Name: "pipe", Len: 2, Func: c.pipeMethod},
		modules.Method{Name: "unpipe", Len: 1, Func: c.unpipeMethod},
		modules.Method{Name: "on", Len: 2, Func: c.onMethod},
	)
	modules.Must(p.Set("addListener", p.Get("on")))
	c.env.Define(p, modules.Method{Name: "removeListener", Len: 2, Func: c.removeListenerMethod})
	modules.Must(p.Set("off", p.Get("removeListener")))
	c.env.Define(p,
		modules.Method{Name: "removeAllListeners", Len: 1, Func: c.removeAllMethod},
		modules.Method{Name: "resume", Func: c.resumeMethod},
		modules.Method{Name: "pause", Func: c.pauseMethod},
	)
	c.defineReadableProps()
	c.defineIteration()
}

func (c *Core) pushMethod(a modules.Args) goja.Value {
	return c.boolean(c.readable(a).pushValue(a.Argument(0), a.Argument(1), false))
}

func (c *Core) unshiftMethod(a modules.Args) goja.Value {
	return c.boolean(c.readable(a).pushValue(a.Argument(0), a.Argument(1), true))
}

func (c *Core) isPausedMethod(a modules.Args) goja.Value {
	return c.boolean(c.readable(a).R.isPaused())
}

func (c *Core) setEncodingMethod(a modules.Args) goja.Value {
	name := "utf8"
	if v := a.Argument(0); modules.Truthy(v) {
		name = v.String()
	}
	c.readable(a).setEncoding(c.encodingNamed(name))
	return a.This
}

// read(n) reads n as parseInt does.
func (c *Core) readMethod(a modules.Args) goja.Value {
	s, n := c.readable(a), everything
	if f := parseInt(a.Argument(0)); !math.IsNaN(f) {
		n = int(max(min(math.Trunc(f), math.MaxInt32*2), -1))
	}
	ch, ok := s.read(n)
	if !ok {
		return goja.Null()
	}
	return c.value(&ch)
}

// parseInt is the function of that name with the radix 10, but for finite
// numbers, which stay as they are: null is no number, and not 0.
func parseInt(v goja.Value) float64 {
	if f := v.ToFloat(); goja.IsNumber(v) && !math.IsInf(f, 0) {
		return f
	}
	text := strings.TrimSpace(v.String())
	end := len(text) - len(strings.TrimLeft(text, "+-"))
	for end < len(text) && text[end] >= '0' && text[end] <= '9' {
		end++
	}
	f, err := strconv.ParseFloat(text[:end], 64)
	if err != nil {
		return math.NaN()
	}
	return f
}

// _read(n) of the class: the source, if there is one.
func (c *Core) readHook(a modules.Args) goja.Value {
	s := c.readable(a)
	if s.R.source == nil {
		panic(c.notImplemented("_read()"))
	}
	s.R.source.Read(s.R.highWaterMark)
	return nil
}

func (c *Core) pipeMethod(a modules.Args) goja.Value {
	s := c.readable(a)
	dest, ok := a.Argument(0).(*goja.Object)
	if !ok {
		c.env.ThrowType("", "Cannot read properties of %s (reading 'on')", a.Argument(0))
	}
	opts, ok := a.Argument(1).(*goja.Object)
	s.pipe(dest, !ok || opts.Get("end") != c.no)
	return dest
}

func (c *Core) unpipeMethod(a modules.Args) goja.Value {
	dest, _ := a.Argument(0).(*goja.Object)
	c.readable(a).unpipe(dest)
	return a.This
}

// on(event, listener) is also addListener.
func (c *Core) onMethod(a modules.Args) goja.Value {
	obj := c.object(a)
	s := c.find(obj)
	if s == nil || s.this != obj {
		c.ev.For(obj).Add(a.Argument(0), a.Argument(1), false)
	} else {
		s.Add(a.Argument(0), a.Argument(1), false)
	}
	if s != nil && goja.IsString(a.Argument(0)) {
		s.listening(a.Argument(0).String())
	}
	return a.This
}

func (c *Core) object(a modules.Args) *goja.Object {
	obj, ok := a.This.(*goja.Object)
	if !ok {
		c.env.ThrowType("", "Cannot read properties of %s (reading '_events')", modules.TypeOf(a.This))
	}
	return obj
}

// removeListener(event, listener) is also off.
func (c *Core) removeListenerMethod(a modules.Args) goja.Value {
	obj := c.object(a)
	c.ev.For(obj).Remove(a.Argument(0), a.Argument(1))
	if s := c.find(obj); s != nil && s.R != nil && goja.IsString(a.Argument(0)) {
		s.R.checkPipes(a.Argument(1))
		s.unlistening(a.Argument(0).String())
	}
	return a.This
}

func (c *Core) removeAllMethod(a modules.Args) goja.Value {
	obj := c.object(a)
	event := goja.Value(nil)
	if a.Len() > 0 {
		event = a.Argument(0)
	}
	c.ev.For(obj).RemoveAll(event)
	s := c.find(obj)
	if s == nil || s.R == nil {
		return a.This
	}
	s.R.loosen()
	if modules.Nullish(event) || event.String() == "readable" {
		s.unlistening("readable")
	}
	return a.This
}

func (c *Core) resumeMethod(a modules.Args) goja.Value {
	c.readable(a).resume()
	return a.This
}

func (c *Core) pauseMethod(a modules.Args) goja.Value {
	c.readable(a).pause()
	return a.This
}
