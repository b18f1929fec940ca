// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

// defineWritable fills Writable.prototype.
func (c *Core) defineWritable() {
	p := c.Writable.Proto
	c.env.Define(p, modules.Method{Name: "pipe", Func: c.cannotPipe})
	c.env.Define(p, c.writableMethods()...)
	c.env.Define(p,
		modules.Method{Name: "_undestroy", Func: c.undestroyMethod},
		modules.Method{Name: "_destroy", Len: 2, Func: c.destroyHook},
	)
	modules.Must(p.Set("_writev", goja.Null()))
	c.defineWritableProps(p)
	has := c.env.Function("[Symbol.hasInstance]", 1, c.hasInstance)
	modules.Must(c.Writable.Ctor.DefineDataPropertySymbol(goja.SymHasInstance, has, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE))
}

// writableMethods are those that a Duplex has, too.
func (c *Core) writableMethods() []modules.Method {
	return []modules.Method{
		{Name: "write", Len: 3, Func: c.writeMethod},
		{Name: "cork", Func: c.corkMethod},
		{Name: "uncork", Func: c.uncorkMethod},
		{Name: "setDefaultEncoding", Len: 1, Func: c.setDefaultEncodingMethod},
		{Name: "_write", Len: 3, Func: c.writeHook},
		{Name: "end", Len: 3, Func: c.endMethod},
		{Name: "destroy", Len: 2, Func: c.destroyMethod},
	}
}

// defineDuplex gives Duplex.prototype the methods of a Writable.
func (c *Core) defineDuplex() {
	p := c.Duplex.Proto
	for _, m := range c.writableMethods() {
		modules.Must(p.Set(m.Name, c.Writable.Proto.Get(m.Name)))
	}
	modules.Must(p.Set("_writev", goja.Null()))
	c.defineWritableProps(p)
	c.prop(p, "allowHalfOpen",
		func(s *Stream) goja.Value { return c.boolean(!s.noHalfOpen) },
		func(s *Stream, v goja.Value) { s.noHalfOpen = v == c.no })
}

// defineTransform fills the prototypes of Transform and PassThrough.
func (c *Core) defineTransform() {
	c.env.Define(c.Transform.Proto,
		modules.Method{Name: "_final", Len: 1, Func: c.transformFinalHook},
		modules.Method{Name: "_transform", Len: 3, Func: func(modules.Args) goja.Value { panic(c.notImplemented("_transform()")) }},
		modules.Method{Name: "_write", Len: 3, Func: c.transformWriteHook},
		modules.Method{Name: "_read", Func: c.transformReadHook},
	)
	c.env.Define(c.PassThrough.Proto, modules.Method{Name: "_transform", Len: 3, Func: passThrough})
}

// write(chunk, encoding, cb)
func (c *Core) writeMethod(a modules.Args) goja.Value {
	s := c.writable(a)
	encoding, cb := s.writeArgs(a.Argument(0), a.Argument(1), a.Argument(2))
	more, _ := s.writeValue(a.Argument(0), encoding, cb)
	return c.boolean(more)
}

// writeArgs sorts the arguments that follow the chunk.
func (s *Stream) writeArgs(chunk, encoding, cb goja.Value) (goja.Value, callback) {
	if modules.Callable(encoding) {
		return goja.Null(), callbackOf(encoding)
	}
	if !s.W.objectMode && modules.Truthy(encoding) {
		s.checkEncoding(chunk, encoding)
	}
	return encoding, callbackOf(cb)
}

// checkEncoding throws unless encoding names one. It may be 'buffer', which is
// what _write is told of bytes, where no string is to be turned into them.
func (s *Stream) checkEncoding(chunk, encoding goja.Value) {
	name := encoding.String()
	asGiven := !goja.IsString(chunk) || !s.W.decodeStrings && s.W.sink == nil
	if name == "buffer" {
		if asGiven {
			return
		}
		if _, ok := s.W.sink.(BytesSink); ok {
			s.core.env.ThrowType("ERR_INVALID_ARG_TYPE", "Second argument must be a buffer")
		}
	}
	if _, ok := codec.Parse(name); !ok {
		s.core.env.ThrowType("ERR_UNKNOWN_ENCODING", "Unknown encoding: %s", s.core.encodingShown(encoding))
	}
}

func (c *Core) corkMethod(a modules.Args) goja.Value {
	c.writable(a).W.corked++
	return nil
}

func (c *Core) uncorkMethod(a modules.Args) goja.Value {
	c.writable(a).uncork()
	return nil
}

func (c *Core) setDefaultEncodingMethod(a modules.Args) goja.Value {
	s, name := c.writable(a), a.Argument(0).String()
	if _, ok := codec.Parse(name); !ok || !goja.IsString(a.Argument(0)) {
		c.env.ThrowType("ERR_UNKNOWN_ENCODING", "Unknown encoding: %s", c.encodingShown(a.Argument(0)))
	}
	s.W.defaultEncoding = c.env.VM.ToValue(strings.ToLower(name))
	return a.This
}

// encodingShown is an encoding that is none, as errors show it.
func (c *Core) encodingShown(v goja.Value) string {
	if _, ok := v.(*goja.Object); !ok {
		return v.String()
	}
	util := c.env.Require("util").(*goja.Object)
	format, _ := goja.AssertFunction(util.Get("format"))
	return c.env.Invoke(format, util, c.env.VM.ToValue("%s"), v).String()
}

// end(chunk, encoding, cb)
func (c *Core) endMethod(a modules.Args) goja.Value {
	s := c.writable(a)
	v, encoding, cb := a.Argument(0), a.Argument(1), a.Argument(2)
	if modules.Callable(v) {
		v, encoding, cb = goja.Undefined(), goja.Undefined(), v
	} else if modules.Callable(encoding) {
		encoding, cb = goja.Undefined(), encoding
	}
	enc, _ := s.writeArgs(v, encoding, goja.Undefined())
	s.endWith(v, enc, callbackOf(cb))
	return a.This
}

// _write(chunk, encoding, cb) of the class: the sink or _writev.
func (c *Core) writeHook(a modules.Args) goja.Value {
	s, cb := c.writable(a), callbackOf(a.Argument(2))
	if s.W.sink == nil {
		s.defaultWrite(a.Argument(0), a.Argument(1), a.Argument(2))
		return nil
	}
	done := func(err goja.Value) { s.enter(func() { cb.run(err) }) }
	data, ok := c.env.Bytes(a.Argument(0))
	if !ok {
		c.env.ThrowArgType("chunk", "an instance of Buffer or Uint8Array", a.Argument(0))
	}
	s.W.sink.Write(data, done)
	return nil
}

func (c *Core) cannotPipe(a modules.Args) goja.Value {
	c.writable(a).fail(c.newError("ERR_STREAM_CANNOT_PIPE", "Cannot pipe, not readable"), false)
	return nil
}

// destroy(err, cb)
func (c *Core) destroyMethod(a modules.Args) goja.Value {
	s := c.find(a.This)
	if s == nil {
		c.noState("destroyed")
	}
	var err goja.Value
	if a.Has(0) {
		err = a.Argument(0)
	}
	cb := callbackOf(a.Argument(1))
	s.destroy(err, func(err goja.Value) { cb.run(err) })
	return a.This
}

func (c *Core) undestroyMethod(a modules.Args) goja.Value {
	if s := c.find(a.This); s != nil {
		s.undestroy()
	}
	return nil
}

// _destroy(err, cb) of the class: the closer, or nothing.
func (c *Core) destroyHook(a modules.Args) goja.Value {
	s, err, cb := c.find(a.This), a.Argument(0), callbackOf(a.Argument(1))
	if s == nil || s.closer == nil {
		cb.run(err)
		return nil
	}
	if !modules.Truthy(err) {
		err = nil
	}
	s.closer.Destroy(err, func(err goja.Value) { s.enter(func() { cb.run(err) }) })
	return nil
}

func (c *Core) transformFinalHook(a modules.Args) goja.Value {
	s, cb := c.writable(a), callbackOf(a.Argument(0))
	if cb.none() {
		s.transformFinal(nil)
		return nil
	}
	s.transformFinal(cb.run)
	return nil
}

func (c *Core) transformWriteHook(a modules.Args) goja.Value {
	s := c.writable(a)
	if s.t == nil || s.R == nil {
		c.noState("transform")
	}
	s.transformFor(a.Argument(0), a.Argument(1), callbackOf(a.Argument(2)))
	return nil
}

func (c *Core) transformReadHook(a modules.Args) goja.Value {
	c.readable(a).transformRead()
	return nil
}

// passThrough is PassThrough.prototype._transform.
func passThrough(a modules.Args) goja.Value {
	if call := modules.CallOf(a.Argument(2)); call != nil {
		call(goja.FunctionCall{This: goja.Undefined(), Arguments: []goja.Value{goja.Null(), a.Argument(0)}})
	}
	return nil
}
