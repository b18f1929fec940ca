// SPDX-License-Identifier: Apache-2.0

// Package stringdecoder is require("string_decoder"): it turns pieces of bytes
// into strings without breaking the characters that the pieces were cut in.
package stringdecoder

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// Module describes require("string_decoder").
func Module() modules.Module {
	return modules.Module{Name: "string_decoder", New: exports}
}

// decoder is the state of one StringDecoder.
type decoder struct {
	modules.Opaque
	codec.Stream
}

// lib is the module of one runtime.
type lib struct {
	env *modules.Env
	key *goja.Symbol
}

func exports(env *modules.Env) goja.Value {
	l := &lib{env: env, key: goja.NewSymbol("decoder")}
	ctor, proto := env.Class("StringDecoder", 1, l.construct)
	env.Define(proto,
		modules.Method{Name: "write", Len: 1, Func: l.write},
		modules.Method{Name: "end", Len: 1, Func: l.end},
		modules.Method{Name: "text", Len: 2, Func: l.text},
	)
	env.Getter(proto, "lastChar", l.lastChar, nil)
	env.Getter(proto, "lastNeed", l.lastNeed, nil)
	env.Getter(proto, "lastTotal", l.lastTotal, nil)
	return env.Object("StringDecoder", ctor)
}

// construct is new StringDecoder(encoding) and StringDecoder.call(obj, encoding).
func (l *lib) construct(c goja.ConstructorCall) *goja.Object {
	enc, ok := codec.UTF8, true
	if name := c.Argument(0); name.ToBoolean() {
		if enc, ok = codec.Parse(name.String()); !ok {
			l.env.ThrowType("ERR_UNKNOWN_ENCODING", "Unknown encoding: %s", name)
		}
	}
	if err := c.This.Set("encoding", buffer.ASCII(enc.String())); err != nil {
		panic(err)
	}
	l.env.AttachAs(c.This, l.key, &decoder{Stream: codec.Stream{Encoding: enc}})
	return nil
}

// self is the state behind the object that a method was called on.
func (l *lib) self(a modules.Args) *decoder {
	d, ok := l.env.StateAs(a.This, l.key).(*decoder)
	if !ok {
		l.env.ThrowType("ERR_INVALID_THIS", `Value of "this" must be of type StringDecoder`)
	}
	return d
}

// write(buf) returns the characters that are complete now. A string passes
// through.
func (l *lib) write(a modules.Args) goja.Value {
	v := a.Argument(0)
	if goja.IsString(v) {
		return v
	}
	b, ok := l.env.Bytes(v)
	if !ok {
		l.env.ThrowArgType("buf", "an instance of Buffer, TypedArray, or DataView", v)
	}
	return l.decode(l.self(a), b)
}

func (l *lib) decode(d *decoder, b []byte) goja.Value {
	if len(b) == 0 {
		return buffer.ASCII("")
	}
	head, body := d.Take(b)
	if len(head) == 0 {
		return buffer.Decode(l.env, body, d.Encoding)
	}
	s := buffer.Decode(l.env, head, d.Encoding)
	if len(body) == 0 {
		return s
	}
	return s.(goja.String).Concat(buffer.Decode(l.env, body, d.Encoding).(goja.String))
}

// end(buf) is write(buf), if there is one, and then whatever was kept back.
func (l *lib) end(a modules.Args) goja.Value {
	d := l.self(a)
	var s goja.Value = buffer.ASCII("")
	if a.Has(0) {
		s = l.write(a)
	}
	rest := d.End()
	if len(rest) == 0 {
		return s
	}
	return s.(goja.String).Concat(buffer.Decode(l.env, rest, d.Encoding).(goja.String))
}

// text(buf, offset) forgets what was kept back and decodes buf from offset on.
func (l *lib) text(a modules.Args) goja.Value {
	d := l.self(a)
	d.Have, d.Need = 0, 0
	b := a.Bytes(0, "buf")
	from := max(0, min(int(a.Argument(1).ToInteger()), len(b)))
	return l.decode(d, b[from:])
}

// lastChar is the memory of the bytes kept back.
func (l *lib) lastChar(a modules.Args) goja.Value {
	return l.env.NewBuffer(l.self(a).Held[:])
}

func (l *lib) lastNeed(a modules.Args) goja.Value { return l.env.VM.ToValue(l.self(a).Need) }

func (l *lib) lastTotal(a modules.Args) goja.Value {
	d := l.self(a)
	return l.env.VM.ToValue(d.Have + d.Need)
}
