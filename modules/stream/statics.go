// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// defineStatics fills the constructors. Stream is also the module's exports.
func (c *Core) defineStatics() {
	x := c.Stream.Ctor
	for _, name := range [...]string{"isDestroyed", "isDisturbed", "isErrored", "isReadable", "isWritable"} {
		c.forward(x, name, 1, "condition")
	}
	for _, m := range [...]struct {
		name  string
		class Class
	}{{"Readable", c.Readable}, {"Writable", c.Writable}, {"Duplex", c.Duplex}, {"Transform", c.Transform}, {"PassThrough", c.PassThrough}} {
		modules.Must(x.Set(m.name, m.class.Ctor))
	}
	c.forward(x, "pipeline", 0, "pipeline")
	c.forward(x, "addAbortSignal", 2, "pipeline")
	c.forward(x, "finished", 3, "finished")
	c.forward(x, "destroy", 2, "finished")
	c.forward(x, "compose", 0, "compose")
	c.forward(x, "duplexPair", 1, "pair")
	c.env.Define(x,
		modules.Method{Name: "setDefaultHighWaterMark", Len: 2, Func: c.setDefaultMark},
		modules.Method{Name: "getDefaultHighWaterMark", Len: 1, Func: c.getDefaultMark},
	)
	c.promised(x, "pipeline")
	c.promised(x, "finished")
	c.env.Getter(x, "promises", func(modules.Args) goja.Value { return c.env.Require("stream/promises") }, nil)
	modules.Must(x.Set("Stream", x))
	c.env.Define(x,
		modules.Method{Name: "_isUint8Array", Len: 1, Func: c.isUint8Array},
		modules.Method{Name: "_uint8ArrayToBuffer", Len: 1, Func: func(a modules.Args) goja.Value { return c.asBuffer(a.Argument(0)) }},
	)
	c.forward(c.Readable.Ctor, "from", 2, "from")
	c.forward(c.Readable.Ctor, "wrap", 2, "wrap")
	c.forwardAs(c.Readable.Ctor, "fromWeb", "readableFromWeb", 2, "from_web")
	c.forwardAs(c.Readable.Ctor, "toWeb", "readableToWeb", 2, "to_web")
	c.forwardAs(c.Writable.Ctor, "fromWeb", "writableFromWeb", 2, "from_web")
	c.forwardAs(c.Writable.Ctor, "toWeb", "writableToWeb", 1, "to_web")
	c.forwardAs(c.Duplex.Ctor, "fromWeb", "duplexFromWeb", 2, "from_web")
	c.forwardAs(c.Duplex.Ctor, "toWeb", "duplexToWeb", 1, "to_web")
	c.forwardAs(c.Duplex.Ctor, "from", "duplexFrom", 1, "compose")
	c.env.Lazy(c.Readable.Ctor, "ReadableState", true, func() goja.Value { return c.sideClass(0) })
	c.env.Lazy(c.Writable.Ctor, "WritableState", true, func() goja.Value { return c.sideClass(1) })
}

// promised makes util.promisify answer with the member of stream/promises.
func (c *Core) promised(x *goja.Object, name string) {
	class := c.env.Builtin("Symbol")
	key := callMethod(class, "for", c.env.VM.ToValue("nodejs.util.promisify.custom")).(*goja.Symbol)
	get := c.env.Function("get", 0, func(modules.Args) goja.Value {
		return c.env.Require("stream/promises").(*goja.Object).Get(name)
	})
	modules.Must(x.Get(name).(*goja.Object).DefineAccessorPropertySymbol(key, get, nil, goja.FLAG_TRUE, goja.FLAG_TRUE))
}

// forward defines a function that is written in JavaScript: its file is read
// when it is first called.
func (c *Core) forward(obj *goja.Object, name string, length int, part string) {
	c.forwardAs(obj, name, name, length, part)
}

func (c *Core) forwardAs(obj *goja.Object, name, member string, length int, part string) {
	c.env.Define(obj, modules.Method{Name: name, Len: length, Func: c.forwarder(member, part)})
}

func (c *Core) forwarder(member, part string) modules.Func {
	return func(a modules.Args) goja.Value {
		return c.part(part, member)(goja.FunctionCall{This: a.This, Arguments: a.Rest(0)})
	}
}

// part returns a function of js/stream_<part>.js.
func (c *Core) part(part, member string) native {
	return modules.CallOf(c.env.Require("stream_" + part).(*goja.Object).Get(member))
}

// defineLegacy fills Stream.prototype.
func (c *Core) defineLegacy() { c.forward(c.Stream.Proto, "pipe", 2, "legacy") }

// defineIteration adds to Readable what is written in JavaScript.
func (c *Core) defineIteration() {
	p := c.Readable.Proto
	c.forward(p, "wrap", 1, "wrap")
	c.forward(p, "iterator", 1, "iterator")
	for name, length := range map[string]int{
		"asIndexedPairs": 0, "drop": 1, "filter": 2, "flatMap": 2, "map": 2, "take": 1,
		"every": 1, "forEach": 2, "reduce": 3, "toArray": 1, "some": 1, "find": 2,
	} {
		c.env.DefineHidden(p, modules.Method{Name: name, Len: length, Func: c.forwarder(name, "operators")})
	}
	c.env.DefineHidden(p, modules.Method{Name: "compose", Len: 2, Func: c.forwarder("composeMethod", "compose")})
	class := c.env.Builtin("Symbol")
	c.symbol(p, class.Get("asyncIterator"), "[Symbol.asyncIterator]", c.forwarder("iterator", "iterator"))
	c.symbol(p, class.Get("asyncDispose"), "[Symbol.asyncDispose]", c.forwarder("disposeReadable", "iterator"))
	c.symbol(c.Writable.Proto, class.Get("asyncDispose"), "[Symbol.asyncDispose]", c.forwarder("disposeWritable", "iterator"))
	rejection := modules.CallOf(class.Get("for"))(goja.FunctionCall{This: class, Arguments: []goja.Value{c.env.VM.ToValue("nodejs.rejection")}})
	for _, proto := range [...]*goja.Object{p, c.Writable.Proto} {
		c.symbol(proto, rejection, "", c.rejected)
	}
}

func (c *Core) symbol(obj *goja.Object, sym goja.Value, name string, f modules.Func) {
	if s, ok := sym.(*goja.Symbol); ok {
		modules.Must(obj.DefineDataPropertySymbol(s, c.env.Function(name, 0, f), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE))
	}
}

// rejected is what the rejection of an async listener does.
func (c *Core) rejected(a modules.Args) goja.Value {
	if s := c.find(a.This); s != nil {
		s.callDestroy(a.Argument(0))
	}
	return nil
}

func (c *Core) setDefaultMark(a modules.Args) goja.Value {
	n := int(a.Int(1, "value", 0, 1<<53-1))
	if modules.Truthy(a.Argument(0)) {
		c.objectMark = n
	} else {
		c.mark = n
	}
	return nil
}

func (c *Core) getDefaultMark(a modules.Args) goja.Value {
	if modules.Truthy(a.Argument(0)) {
		return c.int(c.objectMark)
	}
	return c.int(c.mark)
}

func (c *Core) isUint8Array(a modules.Args) goja.Value {
	_, ok := c.env.Uint8Array(a.Argument(0))
	return c.boolean(ok)
}

// asBuffer makes a Uint8Array that is no Buffer one, over the same memory.
func (c *Core) asBuffer(v goja.Value) goja.Value {
	obj := v.(*goja.Object)
	if c.bufferProto == nil {
		class := c.env.Require("buffer").(*goja.Object).Get("Buffer").(*goja.Object)
		c.bufferProto = class.Get("prototype").(*goja.Object)
	}
	if modules.Inherits(obj, c.bufferProto) {
		return v
	}
	view, ok := c.env.View(v)
	if !ok {
		c.env.ThrowArgType("chunk", "an instance of Uint8Array", v)
	}
	return c.env.NewBufferView(view.Buffer, view.Offset, len(view.Bytes))
}

// bind gives the JavaScript parts the classes:
//
//	binding.Stream … binding.PassThrough
func bind(env *modules.Env, binding *goja.Object) {
	c := Of(env)
	modules.Must(binding.Set("Stream", c.Stream.Ctor))
	modules.Must(binding.Set("Readable", c.Readable.Ctor))
	modules.Must(binding.Set("Writable", c.Writable.Ctor))
	modules.Must(binding.Set("Duplex", c.Duplex.Ctor))
	modules.Must(binding.Set("PassThrough", c.PassThrough.Ctor))
	env.Define(binding, modules.Method{Name: "nextTick", Len: 1, Func: nextTick},
		modules.Method{Name: "fail", Len: 2, Func: c.failMethod})
}

// nextTick(fn) calls fn as process.nextTick does.
func nextTick(a modules.Args) goja.Value {
	a.Env.NextTick(a.Func(0, "fn"))
	return nil
}

// fail(stream, err) destroys stream because of err, or reports it.
func (c *Core) failMethod(a modules.Args) goja.Value {
	if s := c.find(a.Argument(0)); s != nil {
		s.fail(a.Argument(1), false)
	}
	return nil
}
