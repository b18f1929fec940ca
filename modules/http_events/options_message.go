// SPDX-License-Identifier: Apache-2.0

package httpevents

import (
	"slices"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
)

// methods are those that a request may have.
func methods() []string {
	return []string{"GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"}
}

// maxLength is the largest integer that a number holds.
const maxLength = 1<<53 - 1

// message reads a request. before is the one before it on the connection, or
// nil: its address, method, fields and user data stay unless others are given.
func (r reader) message(before *message) *message {
	m := &message{method: "GET", length: -1, last: true}
	if before != nil {
		m.method, m.fields, m.contentType, m.userData = before.method, before.fields, before.contentType, before.userData
	}
	m.address = r.address(before)
	if r.text("type", &m.method) {
		r.method(m)
	}
	if v := r.get("headers"); v != nil {
		m.fields = r.headers(v)
	}
	if r.text("content_type", &m.contentType) && !http1.ValidValue(m.contentType) {
		r.env.ThrowArgValue("options.content_type", r.get("content_type"), "contains invalid characters")
	}
	r.body(m)
	if v := r.obj.Get("user_data"); v != nil {
		m.userData = v
	}
	return m
}

// address reads url. The one of a repeated request has the same origin.
func (r reader) address(before *message) *address {
	var text string
	there := r.text("url", &text)
	if before == nil {
		r.need(there, "url", "of type string")
		a := readAddress(text, nil)
		if a == nil || a.host == "" {
			r.env.ThrowArgValue("options.url", r.get("url"), "must be an http: or https: URL")
		}
		return a
	}
	if !there {
		return before.address
	}
	a := readAddress(text, before.address)
	if a == nil || !a.sameOrigin(before.address) {
		r.env.ThrowArgValue("options.url", r.get("url"), "must be of the same origin")
	}
	return a
}

func (r reader) method(m *message) {
	m.method = strings.ToUpper(m.method)
	if !slices.Contains(methods(), m.method) {
		r.env.ThrowArgValue("options.type", r.get("type"), "must be one of "+strings.Join(methods(), ", "))
	}
}

// body reads data, last and content_length.
func (r reader) body(m *message) {
	r.flag("last", &m.last)
	r.bytes("data", &m.data)
	r.integer("content_length", 0, maxLength, &m.length)
	given := int64(len(m.data))
	switch {
	case m.method == "CONNECT" && given > 0:
		r.env.ThrowArgValue("options.data", r.get("data"), "cannot be sent before the tunnel is there")
	case m.length < 0 && m.last:
		m.length = given
	case m.length >= 0 && (given > m.length || m.last && given < m.length):
		r.env.ThrowArgValue("options.content_length", r.get("content_length"), "does not agree with the length of options.data")
	}
}

// headers reads an array of { key, value } or a plain object.
func (r reader) headers(v goja.Value) []http1.Field {
	obj, ok := v.(*goja.Object)
	if !ok {
		r.env.ThrowArgType("options.headers", "an instance of Array or Object", v)
	}
	n, isArray := r.env.ArrayLength(obj)
	if !isArray {
		return r.fieldsOf(obj)
	}
	var fields []http1.Field
	for i := range int64(n) {
		at := "options.headers[" + decimal(i) + "]"
		item, ok := obj.Get(decimal(i)).(*goja.Object)
		if !ok {
			r.env.ThrowArgType(at, "of type object", obj.Get(decimal(i)))
		}
		key := item.Get("key")
		if key == nil || !goja.IsString(key) {
			r.env.ThrowArgType(at+".key", "of type string", key)
		}
		fields = append(fields, r.field(at+".key", at+".value", key, item.Get("value")))
	}
	return fields
}

func (r reader) fieldsOf(obj *goja.Object) []http1.Field {
	var fields []http1.Field
	for _, name := range modules.Keys(r.env.VM, obj) {
		at := "options.headers." + name
		fields = append(fields, r.field(at, at, r.env.VM.ToValue(name), obj.Get(name)))
	}
	return fields
}

// field checks one field. keyAt and valueAt are what an error names.
func (r reader) field(keyAt, valueAt string, key, v goja.Value) http1.Field {
	name := key.String()
	if !http1.ValidName(name) {
		r.env.ThrowArgValue(keyAt, key, "must be a valid HTTP token")
	}
	if id := http1.Identify(name); id == http1.ContentLength || id == http1.TransferEncoding {
		r.env.ThrowArgValue(keyAt, key, "is set by options.content_length and options.last")
	}
	if v == nil || !goja.IsString(v) && !goja.IsNumber(v) {
		r.env.ThrowArgType(valueAt, "of type string or number", v)
	}
	value, ok := latin1(v.ToString())
	if !ok || !http1.ValidValue(value) {
		r.env.ThrowArgValue(valueAt, v, "contains invalid characters")
	}
	return http1.Field{Name: name, Value: value}
}
