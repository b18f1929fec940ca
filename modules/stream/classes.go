// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/events"
)

// defineClasses makes the constructors and the methods of their prototypes.
func (c *Core) defineClasses() {
	emitter, proto := events.Class(c.env)
	c.own.emit = proto.Get("emit").(*goja.Object)
	c.Stream = c.class("Stream", c.constructLegacy)
	c.extend(c.Stream, Class{emitter, proto})
	c.Readable = c.class("Readable", c.construct(&c.Readable, true, false, false))
	c.extend(c.Readable, c.Stream)
	c.Writable = c.class("Writable", c.construct(&c.Writable, false, true, false))
	c.extend(c.Writable, c.Stream)
	c.Duplex = c.class("Duplex", c.construct(&c.Duplex, true, true, false))
	c.extend(c.Duplex, c.Readable)
	c.Transform = c.class("Transform", c.construct(&c.Transform, true, true, true))
	c.extend(c.Transform, c.Duplex)
	c.PassThrough = c.class("PassThrough", c.construct(&c.PassThrough, true, true, true))
	c.extend(c.PassThrough, c.Transform)
	c.defineLegacy()
	c.defineReadable()
	c.defineWritable()
	c.defineDuplex()
	c.defineTransform()
	if c.env.Compat {
		c.defineCompat()
	} else {
		c.defineReady()
	}
	c.rememberOwn()
}

// defineReady adds _readyToWrite, which the examples of IoT.js call: its
// streams wait for it, these are always ready. Whoever calls it has written
// _write(chunk, callback, onwrite).
func (c *Core) defineReady() {
	ready := func(a modules.Args) goja.Value {
		c.writable(a).W.ready = true
		return nil
	}
	for _, proto := range [...]*goja.Object{c.Writable.Proto, c.Duplex.Proto} {
		c.env.DefineHidden(proto, modules.Method{Name: "_readyToWrite", Func: ready})
	}
}

func (c *Core) class(name string, construct func(goja.ConstructorCall) *goja.Object) Class {
	ctor, proto := c.env.Class(name, 1, construct)
	return Class{ctor, proto}
}

func (c *Core) extend(sub, super Class) { c.env.Extend(sub.Ctor, super.Ctor) }

// constructLegacy is new Stream() and Stream.call(this).
func (c *Core) constructLegacy(call goja.ConstructorCall) *goja.Object {
	ctor, _ := events.Class(c.env)
	modules.CallOf(ctor)(goja.FunctionCall{This: call.This, Arguments: call.Arguments})
	return nil
}

// construct makes the constructor of a class. It works with new, with class X
// extends, on an object of a subclass (Readable.call(this)) and as a function.
func (c *Core) construct(class *Class, readable, writable, transforms bool) func(goja.ConstructorCall) *goja.Object {
	return func(call goja.ConstructorCall) *goja.Object {
		this := call.This
		duplex := readable && writable || modules.Inherits(this, c.Duplex.Proto)
		if !modules.Inherits(this, class.Proto) && !(writable && !readable && duplex) {
			return c.anew(*class, call.Arguments)
		}
		s := c.ownStream(this)
		if readable {
			s.R = newReadable(s, &Options{})
		}
		if writable {
			s.W = newWritable(s, &Options{})
		}
		if transforms {
			s.t = new(transform)
		}
		s.readScript(call.Argument(0), readable, writable, duplex)
		if transforms {
			s.R.sync = false
		}
		s.construct()
		s.beginCompat()
		return nil
	}
}

// ownStream is the state of obj itself, which is made if there is none.
func (c *Core) ownStream(obj *goja.Object) *Stream {
	if s := c.find(obj); s != nil && s.this == obj {
		return s
	}
	s := new(Stream)
	c.attach(obj, s)
	return s
}

// anew is new class(...args).
func (c *Core) anew(class Class, args []goja.Value) *goja.Object {
	obj, err := c.env.VM.New(class.Ctor, append([]goja.Value(nil), args...)...)
	if err != nil {
		panic(err)
	}
	return obj
}

// rememberOwn notes the methods that scripts may override.
func (c *Core) rememberOwn() {
	r, w, t := c.Readable.Proto, c.Writable.Proto, c.Transform.Proto
	get := func(p *goja.Object, name string) *goja.Object { return p.Get(name).(*goja.Object) }
	o := &c.own
	if !c.env.Compat {
		c.ev.SetKin(get(r, "on"), get(r, "removeListener"))
	}
	o.on, o.read, o.push = get(r, "on"), get(r, "read"), get(r, "push")
	o.pause, o.resume = get(r, "pause"), get(r, "resume")
	o.end, o.write = get(w, "end"), get(w, "write")
	o.destroy, o.destroyWritable = get(r, "destroy"), get(w, "destroy")
	o.hookRead, o.hookWrite, o.hookDestroy = get(r, "_read"), get(w, "_write"), get(r, "_destroy")
	o.transformRead, o.transformWrite = get(t, "_read"), get(t, "_write")
	o.final, o.passThru = get(t, "_final"), get(c.PassThrough.Proto, "_transform")
}

// hasInstance is Writable[Symbol.hasInstance]: a Duplex is a Writable, too.
func (c *Core) hasInstance(a modules.Args) goja.Value {
	obj, ok := a.Argument(0).(*goja.Object)
	class, _ := a.This.(*goja.Object)
	if !ok || class == nil {
		return c.no
	}
	proto, _ := class.Get("prototype").(*goja.Object)
	if proto != nil && modules.Inherits(obj, proto) {
		return c.yes
	}
	s := c.find(obj)
	return c.boolean(class == c.Writable.Ctor && s != nil && s.W != nil)
}
