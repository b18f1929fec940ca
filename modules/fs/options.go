// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// options reads argument i: an object, an encoding, or nothing. It returns nil
// where there is no object.
func (c *call) options(i int) *goja.Object {
	v := c.arg(i)
	switch {
	case modules.Nullish(v):
		return nil
	case goja.IsString(v):
		if v.ToBoolean() { // an empty one is none
			c.enc = c.encodingOf(v)
		}
		return nil
	}
	obj, ok := v.(*goja.Object)
	if _, callable := goja.AssertFunction(v); callable && ok {
		return nil
	}
	if !ok {
		c.env.ThrowArgType("options", "one of type string or object", v)
	}
	if enc := property(obj, "encoding"); enc.ToBoolean() {
		c.enc = c.encodingOf(enc)
	}
	c.signal = c.signalOf(property(obj, "signal"))
	if c.signal != nil {
		c.req.abort = c.signal.ctx
	}
	return obj
}

// object reads argument i as options that have no short form. An array or a
// function is none.
func (c *call) object(i int) *goja.Object {
	v := c.arg(i)
	if modules.Nullish(v) {
		return nil
	}
	obj, ok := v.(*goja.Object)
	if !ok || obj.ClassName() == "Array" || isCallable(v) {
		c.env.ThrowArgType("options", "of type object", v)
	}
	return obj
}

// loose reads argument i as options and takes what is not an object for none,
// as stat does.
func (c *call) loose(i int) *goja.Object {
	obj, _ := c.arg(i).(*goja.Object)
	return obj
}

// encodingOf reads an encoding, in its usual spelling.
func (c *call) encodingOf(v goja.Value) string {
	if goja.IsString(v) {
		if enc := normalEncoding(v.String()); enc != "" {
			return enc
		}
	}
	c.env.ThrowArgValue("encoding", v, "is invalid encoding")
	return ""
}

// The encodings that this package handles itself.
const (
	utf8Encoding   = "utf8"
	bufferEncoding = "buffer"
)

// normalEncoding is one of the names that Buffer knows, "buffer", or nothing.
func normalEncoding(s string) string {
	switch s = strings.ToLower(s); s {
	case "utf8", "utf-8":
		return utf8Encoding
	case "hex", "base64", "base64url", "latin1", "ascii", bufferEncoding:
		return s
	case "binary":
		return "latin1"
	case "ucs2", "ucs-2", "utf16le", "utf-16le":
		return "utf16le"
	}
	return ""
}
