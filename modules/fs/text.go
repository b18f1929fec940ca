// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"unicode/utf8"

	"github.com/dop251/goja"
)

// name makes a value of a name that the system gave, in the encoding asked for.
func (c *call) name(s string) goja.Value {
	if c.enc == "" || c.enc == utf8Encoding {
		return c.env.VM.ToValue(s)
	}
	return c.decode([]byte(s), c.enc)
}

// decode makes a Buffer or a string of data, which must not be used afterwards.
func (m *api) decode(data []byte, enc string) goja.Value {
	switch {
	case enc == "" || enc == bufferEncoding:
		return m.env.NewBuffer(data)
	case len(data) > m.env.MaxStringLength:
		m.env.ThrowError("ERR_STRING_TOO_LONG",
			"Cannot create a string longer than 0x%x characters", m.env.MaxStringLength)
	case enc == utf8Encoding && utf8.Valid(data):
		return m.env.VM.ToValue(string(data))
	}
	buf := m.env.NewBuffer(data)
	toString, _ := goja.AssertFunction(buf.Get("toString"))
	return m.env.Invoke(toString, buf, m.env.VM.ToValue(enc))
}

// encode makes bytes of a string.
func (m *api) encode(v goja.Value, enc string) []byte {
	if enc == "" || enc == utf8Encoding || enc == bufferEncoding {
		return []byte(v.String())
	}
	buffer := m.env.Require("buffer").(*goja.Object).Get("Buffer").(*goja.Object)
	from, _ := goja.AssertFunction(buffer.Get("from"))
	data, _ := m.env.Bytes(m.env.Invoke(from, buffer, v, m.env.VM.ToValue(enc)))
	return data
}
