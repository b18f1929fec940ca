// SPDX-License-Identifier: Apache-2.0

package fetch

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// byteString reads an argument as the ByteString of Web IDL: its units are
// bytes.
func byteString(a modules.Args, i int) codec.Text {
	v := a.Argument(i)
	if !goja.IsString(v) {
		v = v.ToString()
	}
	t := buffer.Text(v)
	for at, u := range t.Units {
		if u > 0xff {
			a.Env.ThrowType("", "Cannot convert argument to a ByteString because the character at index %d"+
				" has a value of %d which is greater than 255.", at, u)
		}
	}
	return t
}

// fieldName(name) is the name of a field in lower case, or ” if it is none.
func fieldName(a modules.Args) goja.Value {
	t := byteString(a, 0)
	if t.Units != nil || !http1.ValidName(t.ASCII) {
		return buffer.ASCII("")
	}
	if id := http1.Identify(t.ASCII); id != http1.Other {
		return buffer.ASCII(id.Lower())
	}
	return buffer.ASCII(strings.ToLower(t.ASCII))
}

// fieldValue(value) is the value of a field without the white space around it,
// or null if it is none.
func fieldValue(a modules.Args) goja.Value {
	t := byteString(a, 0)
	start, end := 0, t.Len()
	for start < end && blank(t.At(start)) {
		start++
	}
	for end > start && blank(t.At(end-1)) {
		end--
	}
	for i := start; i < end; i++ {
		if u := t.At(i); u == 0 || u == '\r' || u == '\n' {
			return goja.Null()
		}
	}
	if t.Units == nil {
		return buffer.ASCII(t.ASCII[start:end])
	}
	return goja.StringFromUTF16(t.Units[start:end])
}

func blank(u uint16) bool { return u == ' ' || u == '\t' || u == '\r' || u == '\n' }
