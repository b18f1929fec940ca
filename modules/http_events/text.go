// SPDX-License-Identifier: Apache-2.0

package httpevents

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules/buffer"
)

// latin1 is the string v in Latin-1, as values go over the wire (RFC 9110,
// section 5.5), or false if it has other characters.
func latin1(v goja.Value) (s string, ok bool) {
	t := buffer.Text(v)
	if t.Units == nil {
		return t.ASCII, true
	}
	b := make([]byte, len(t.Units))
	for i, u := range t.Units {
		if u > 0xff {
			return "", false
		}
		b[i] = byte(u)
	}
	return string(b), true
}

// script is the string that scripts see for bytes of the wire.
func script(s string) goja.Value { return buffer.String(codec.Latin1.Decode([]byte(s))) }
