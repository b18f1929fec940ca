// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

// byteLength(value, encoding): an encoding that there is not means UTF-8.
func (l *lib) byteLength(a modules.Args) goja.Value {
	v := a.Argument(0)
	if goja.IsString(v) {
		enc := codec.UTF8
		if a.Has(1) && a.Argument(1).ToBoolean() {
			enc, _ = codec.Parse(a.Argument(1).String())
		}
		return l.env.VM.ToValue(enc.Size(Text(v)))
	}
	if b, ok := l.env.Bytes(v); ok {
		return l.env.VM.ToValue(len(b))
	}
	mem, ok := l.env.ArrayBuffer(v)
	if !ok {
		l.env.ThrowArgType("string", "of type string or an instance of Buffer or ArrayBuffer", v)
	}
	return l.env.VM.ToValue(len(mem))
}

// isEncoding(encoding)
func (l *lib) isEncoding(a modules.Args) goja.Value {
	v := a.Argument(0)
	ok := goja.IsString(v)
	if ok {
		_, ok = codec.Parse(v.String())
	}
	return l.env.VM.ToValue(ok)
}

// toJSON()
func (l *lib) toJSON(a modules.Args) goja.Value {
	b := l.self(a)
	list := make([]any, len(b))
	for i, c := range b {
		list[i] = l.env.VM.ToValue(c)
	}
	return l.env.Object("type", "Buffer", "data", l.env.VM.NewArray(list...))
}
