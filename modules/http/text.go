// SPDX-License-Identifier: Apache-2.0

package http

import (
	"strconv"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// text makes a JavaScript string of bytes of the wire, which are Latin-1
// (RFC 9110, section 5.5). ASCII is not copied.
func text(s string) goja.Value {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return buffer.String(codec.Latin1.Decode([]byte(s)))
		}
	}
	return buffer.ASCII(s)
}

// appendText appends the string v in Latin-1.
func appendText(b []byte, v goja.Value) []byte {
	t := buffer.Text(v)
	if t.Units == nil {
		return append(b, t.ASCII...)
	}
	for _, u := range t.Units {
		b = append(b, byte(u))
	}
	return b
}

// validText tells whether the string v may be the value of a field.
func validText(v goja.Value) bool {
	t := buffer.Text(v)
	if t.Units == nil {
		return http1.ValidValue(t.ASCII)
	}
	for _, u := range t.Units {
		if u > 0xff || u < ' ' && u != '\t' || u == 0x7f {
			return false
		}
	}
	return true
}

// lower is the name of a field in lower case. The frequent names cost nothing.
func lower(name string) (string, http1.ID) {
	if id := http1.Identify(name); id != http1.Other {
		return id.Lower(), id
	}
	return strings.ToLower(name), http1.Other
}

// fieldName reads and checks the name of a field that a script sets. what is
// "Header name" or what else it is called.
func (c *Core) fieldName(v goja.Value, what string) string {
	if goja.IsString(v) {
		if name := v.String(); http1.ValidName(name) {
			return name
		}
	}
	shown := "undefined"
	if obj, ok := v.(*goja.Object); ok {
		util := c.env.Require("util").(*goja.Object)
		shown = c.callMethod(util, "format", buffer.ASCII("%s"), obj).String()
	} else if v != nil {
		shown = v.String()
	}
	c.env.ThrowType("ERR_INVALID_HTTP_TOKEN", "%s must be a valid HTTP token [\"%s\"]", what, shown)
	return ""
}

// fieldValue checks a value that a script sets: one string, or what becomes
// one.
func (c *Core) fieldValue(name string, v goja.Value) goja.Value {
	if v == nil || goja.IsUndefined(v) {
		c.env.ThrowType("ERR_HTTP_INVALID_HEADER_VALUE", "Invalid value \"%s\" for header \"%s\"", "undefined", name)
	}
	s := v
	if !goja.IsString(v) {
		s = v.ToString()
	}
	if !validText(s) {
		c.env.ThrowType("ERR_INVALID_CHAR", "Invalid character in header content [\"%s\"]", name)
	}
	return s
}

// mostListed bounds the arrays that are read at once.
const mostListed = 1 << 22

// list returns the elements of an array.
func (c *Core) list(v goja.Value) (items []goja.Value, ok bool) {
	obj, isObj := v.(*goja.Object)
	if !isObj {
		return nil, false
	}
	n, ok := c.env.ArrayLength(obj)
	if !ok {
		return nil, false
	}
	if n > mostListed {
		panic(c.env.NewError(modules.RangeError, "", "Invalid array length"))
	}
	items = make([]goja.Value, n)
	for i := range items {
		if items[i] = obj.Get(strconv.Itoa(i)); items[i] == nil {
			items[i] = goja.Undefined()
		}
	}
	return items, true
}
