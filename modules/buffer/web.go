// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"unicode/utf8"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

// btoa(input) encodes the units of a string, none above 0xff, as base64.
func (l *lib) btoa(a modules.Args) goja.Value {
	t := l.input(a)
	for _, u := range t.Units {
		if u > 0xFF {
			l.badCharacter("Invalid character")
		}
	}
	return Decode(l.env, codec.Latin1.Encode(t), codec.Base64)
}

// atob(input) decodes base64 into a string of units up to 0xff.
func (l *lib) atob(a modules.Args) goja.Value {
	b, verdict := codec.Forgiving(l.input(a))
	switch verdict {
	case codec.BadCharacter:
		l.badCharacter("Invalid character")
	case codec.BadLength:
		l.badCharacter("The string to be decoded is not correctly encoded.")
	}
	return Decode(l.env, b, codec.Latin1)
}

func (l *lib) input(a modules.Args) codec.Text {
	if a.Len() == 0 {
		l.env.ThrowType("ERR_MISSING_ARGS", `The "input" argument must be specified`)
	}
	if _, ok := a.Argument(0).(*goja.Symbol); ok {
		l.env.ThrowType("", "Cannot convert a Symbol value to a string")
	}
	return Text(a.Argument(0).ToString())
}

// badCharacter throws an InvalidCharacterError.
func (l *lib) badCharacter(message string) {
	if class := l.env.VM.Get("DOMException"); class != nil {
		err, fail := l.env.VM.New(class, l.env.VM.ToValue(message), ASCII("InvalidCharacterError"))
		modules.Must(fail)
		l.env.Throw(err)
	}
	err := l.env.NewError(modules.PlainError, "", message)
	l.env.Hide(err, "name", ASCII("InvalidCharacterError"))
	l.env.Hide(err, "code", l.env.VM.ToValue(5))
	l.env.Throw(err)
}

// isUtf8(input)
func (l *lib) isUtf8(a modules.Args) goja.Value { return l.env.VM.ToValue(utf8.Valid(l.data(a))) }

// isASCII(input) is isAscii.
func (l *lib) isASCII(a modules.Args) goja.Value {
	return l.env.VM.ToValue(codec.IsASCII(l.data(a)))
}

// data reads the input of isUtf8 and isAscii.
func (l *lib) data(a modules.Args) []byte {
	v := a.Argument(0)
	if view, ok := l.env.View(v); ok && view.Class != nil {
		return view.Bytes
	}
	b, ok := l.env.ArrayBuffer(v)
	if !ok {
		l.env.ThrowArgType("input", "an instance of ArrayBuffer, Buffer, or TypedArray", v)
	}
	if memory, ok := v.Export().(goja.ArrayBuffer); ok && memory.Detached() {
		l.env.ThrowError("ERR_INVALID_STATE", "Cannot validate on a detached buffer")
	}
	return b
}
