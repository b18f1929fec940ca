// SPDX-License-Identifier: Apache-2.0

package util

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// decoderState is behind an instance of TextDecoder.
type decoderState struct {
	modules.Opaque
	encoding         string
	fatal, ignoreBOM bool
	pending          []byte // the start of a character
	begun            bool   // the place of the byte order mark is behind
}

// TextDecoder is the class of that name, the same for util and the global
// object.
func TextDecoder(env *modules.Env) goja.Value {
	e := modules.Local(env, newEncodings)
	if e.decoder == nil {
		e.decoder = makeDecoder(env)
	}
	return e.decoder
}

func makeDecoder(env *modules.Env) *goja.Object {
	ctor, proto := env.Class("TextDecoder", 0, func(c goja.ConstructorCall) *goja.Object {
		env.Attach(c.This, newDecoder(modules.Args{
			FunctionCall: goja.FunctionCall{This: c.This, Arguments: c.Arguments}, Env: env,
		}))
		return nil
	})
	needNew(env, ctor, "TextDecoder")
	env.Define(proto, modules.Method{Name: "decode", Len: 0, Func: decodeBytes})
	getters(env, proto, "TextDecoder",
		decoderGetter("encoding", func(d *decoderState) any { return d.encoding }),
		decoderGetter("fatal", func(d *decoderState) any { return d.fatal }),
		decoderGetter("ignoreBOM", func(d *decoderState) any { return d.ignoreBOM }),
	)
	custom(env, proto, func(a modules.Args) goja.Value {
		d := thisDecoder(a)
		shown := env.Object("encoding", d.encoding, "fatal", d.fatal, "ignoreBOM", d.ignoreBOM)
		return env.VM.ToValue("TextDecoder " + Of(env).Inspect(shown))
	})
	return ctor
}

func decoderGetter(name string, read func(*decoderState) any) modules.Method {
	return modules.Method{Name: name, Func: func(a modules.Args) goja.Value {
		return a.Env.VM.ToValue(read(thisDecoder(a)))
	}}
}

func thisDecoder(a modules.Args) *decoderState {
	d, ok := a.Env.State(a.This).(*decoderState)
	if !ok {
		a.Env.ThrowType("ERR_INVALID_THIS", `Value of "this" must be of type TextDecoder`)
	}
	return d
}

// new TextDecoder([encoding[, { fatal, ignoreBOM }]])
func newDecoder(a modules.Args) *decoderState {
	d := &decoderState{encoding: "utf-8"}
	if a.Has(0) {
		label := a.Text(0)
		if d.encoding = encodingOf(label); d.encoding == "" {
			a.Env.ThrowRange("ERR_ENCODING_NOT_SUPPORTED", `The "%s" encoding is not supported`, label)
		}
	}
	if !a.Nullish(1) {
		o := a.Object(1, "options")
		d.fatal, d.ignoreBOM = truthy(o, "fatal"), truthy(o, "ignoreBOM")
	}
	return d
}

func truthy(o *goja.Object, name string) bool {
	v := o.Get(name)
	return v != nil && v.ToBoolean()
}

// decode([input[, { stream }]])
func decodeBytes(a modules.Args) goja.Value {
	d := thisDecoder(a)
	var in []byte
	if a.Has(0) {
		in = decoderInput(a)
	}
	stream := !a.Nullish(1) && truthy(a.Object(1, "options"), "stream")
	out, ok := d.decodeLong(in, stream, a.Env.CheckInterrupt)
	if !ok {
		a.Env.ThrowType("ERR_ENCODING_INVALID_ENCODED_DATA",
			"The encoded data was not valid for encoding %s", d.encoding)
	}
	return out
}

func decoderInput(a modules.Args) []byte {
	o, ok := a.Argument(0).(*goja.Object)
	if ok {
		switch KindOf(o) {
		case KindArrayBuffer, KindTypedArray, KindDataView:
			return Of(a.Env).realm.viewData(o)
		}
	}
	a.Env.ThrowType("ERR_INVALID_ARG_TYPE",
		`The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.`)
	return nil
}

// decodeLong is decode in pieces, before each of which breathe is called.
func (d *decoderState) decodeLong(in []byte, stream bool, breathe func()) (goja.Value, bool) {
	const piece = 1 << 24
	if len(in) <= piece {
		return d.decode(in, stream)
	}
	var b goja.StringBuilder
	for more := true; more; {
		breathe()
		n := min(piece, len(in))
		more = n < len(in)
		part, ok := d.decode(in[:n], stream || more)
		if !ok {
			return part, false
		}
		b.WriteString(part.(goja.String))
		in = in[n:]
	}
	return b.String(), true
}

// decode decodes in behind what is pending. If stream is false the text ends
// here.
func (d *decoderState) decode(in []byte, stream bool) (goja.Value, bool) {
	if len(d.pending) > 0 {
		in = append(d.pending, in...)
		d.pending = nil
	}
	var u []uint16
	var rest []byte
	ok := true
	switch d.encoding {
	case "utf-8":
		u, rest, ok = decodeUTF8(in, stream, d.fatal)
	case "utf-16le", "utf-16be":
		u, rest, ok = decodeUTF16(in, d.encoding == "utf-16be", stream, d.fatal)
	default:
		u = decodeLatin1(in)
	}
	u = d.dropBOM(u)
	d.pending = append([]byte(nil), rest...)
	if !stream || !ok {
		d.pending, d.begun = nil, false
	}
	return goja.StringFromUTF16(u), ok
}

// dropBOM removes a byte order mark at the start of the text.
func (d *decoderState) dropBOM(u []uint16) []uint16 {
	if d.begun || len(u) == 0 {
		return u
	}
	d.begun = true
	if u[0] == 0xFEFF && !d.ignoreBOM && d.encoding != "windows-1252" {
		return u[1:]
	}
	return u
}
