// SPDX-License-Identifier: Apache-2.0

package http

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
	"github.com/iotjs/iotjs/modules"
)

// The objects that are made of the fields when a script asks for them.
const (
	headersObject = iota
	headersDistinctObject
	trailersObject
	trailersDistinctObject
)

// object makes one of the objects above, once.
func (m *Incoming) object(which int) goja.Value {
	made := &m.more().made[which]
	if *made == nil {
		*made = m.build(which)
	}
	return *made
}

func (m *Incoming) build(which int) *goja.Object {
	fields := m.fields
	if which >= trailersObject {
		fields = m.more().trailers
	}
	if which == headersDistinctObject || which == trailersDistinctObject {
		return m.core.distinct(fields)
	}
	if m.core.env.Compat {
		return m.core.headersCompat(fields)
	}
	return m.core.headers(fields, m.joined)
}

// field returns the value of the first field called name, in lower case.
func (m *Incoming) field(name string) (value string, ok bool) {
	for i := range m.fields {
		if lowerOf(&m.fields[i]) == name {
			return m.fields[i].Value, true
		}
	}
	return "", false
}

// Field returns the value of the fields called name, in lower case, of the
// IncomingMessage v: joined if there are several, undefined if there is none.
func (c *Core) Field(v goja.Value, name string) goja.Value {
	m := c.incoming(v)
	if m == nil {
		return nil
	}
	value, ok := "", false
	for i := range m.fields {
		switch f := &m.fields[i]; {
		case lowerOf(f) != name:
		case ok:
			value += ", " + f.Value
		default:
			value, ok = f.Value, true
		}
	}
	if !ok {
		return nil
	}
	return text(value)
}

func lowerOf(f *http1.Field) string {
	if f.ID != http1.Other {
		return f.ID.Lower()
	}
	name, _ := lower(f.Name)
	return name
}

// headers makes the object of the fields: fields of the same name become one
// value, by the rules of Node.js.
func (c *Core) headers(fields []http1.Field, joined bool) *goja.Object {
	t := newMerge(len(fields))
	for i := range fields {
		t.add(lowerOf(&fields[i]), text(fields[i].Value), joined)
	}
	return t.fill(c, c.env.VM.NewObject())
}

// distinct makes the object of the fields in which every value is an array.
func (c *Core) distinct(fields []http1.Field) *goja.Object {
	t := newMerge(len(fields))
	for i := range fields {
		t.collect(lowerOf(&fields[i]), text(fields[i].Value))
	}
	return t.fill(c, c.env.VM.CreateObject(nil))
}

// rawList makes rawHeaders (0) or rawTrailers (1), once: names and values in
// turn, as they came.
func (m *Incoming) rawList(which int) goja.Value {
	raw := &m.more().raw[which]
	if *raw == nil {
		fields := m.fields
		if which == 1 {
			fields = m.more().trailers
		}
		items := make([]any, 0, 2*len(fields))
		for i := range fields {
			items = append(items, text(fields[i].Name), text(fields[i].Value))
		}
		*raw = m.core.env.VM.NewArray(items...)
	}
	return *raw
}

// _addHeaderLine(name, value, headers) adds to an object as the parser does.
func (c *Core) incomingAddLine(a modules.Args) goja.Value {
	m := c.thisIncoming(a)
	if dest, ok := a.Argument(2).(*goja.Object); ok {
		name, _ := lower(a.Argument(0).String())
		c.addHeader(dest, name, a.Argument(1).ToString(), m.joined)
	}
	return nil
}

// _addHeaderLines([name, value, ...], n) adds n entries to the headers, or to
// the trailers of a message that is complete.
func (c *Core) incomingAddLines(a modules.Args) goja.Value {
	m := c.thisIncoming(a)
	items, _ := c.list(a.Argument(0))
	if a.Has(1) {
		items = items[:min(len(items), int(max(a.Argument(1).ToInteger(), 0)))]
	}
	which := headersObject
	if m.complete {
		which = trailersObject
	}
	dest := m.object(which).(*goja.Object)
	for i := 0; i+1 < len(items); i += 2 {
		name, _ := lower(items[i].String())
		c.addHeader(dest, name, items[i+1].ToString(), m.joined)
	}
	return nil
}

// addHeader merges one value into an object of headers.
func (c *Core) addHeader(obj *goja.Object, name string, v goja.Value, joined bool) {
	t := newMerge(2)
	if slices.Contains(obj.Keys(), name) {
		if items, ok := c.list(obj.Get(name)); ok {
			for _, item := range items {
				t.collect(name, item)
			}
		} else {
			t.add(name, obj.Get(name), joined)
		}
	}
	t.add(name, v, joined)
	t.fill(c, obj)
}
