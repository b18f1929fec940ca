// SPDX-License-Identifier: Apache-2.0

package http

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/http1"
)

// field is a header field that a script set: one value, or an array of them.
type field struct {
	name, lower string
	id          http1.ID
	value       goja.Value // as the script gave it
}

func (o *Outgoing) find(lower string) int {
	for i := range o.fields {
		if o.fields[i].lower == lower {
			return i
		}
	}
	return -1
}

// Field returns the value of the field called name, in lower case, as it was
// set, or nil.
func (o *Outgoing) Field(name string) goja.Value {
	if i := o.find(name); i >= 0 {
		return o.fields[i].value
	}
	return nil
}

// SetField sets a field whose name and value are valid.
func (o *Outgoing) SetField(name string, v goja.Value) {
	low, id := lower(name)
	f := field{name, low, id, v}
	if i := o.find(low); i >= 0 {
		o.fields[i] = f
		return
	}
	if o.fields == nil {
		o.fields = make([]field, 0, 4)
	}
	o.fields = append(o.fields, f)
}

// SetChecked is setHeader: it throws if the name or the value is wrong.
func (o *Outgoing) SetChecked(name, v goja.Value) {
	n := o.core.fieldName(name, "Header name")
	o.core.checkValue(n, v)
	o.SetField(n, v)
}

// checkValue throws if v, or an element of the array v, is no valid value.
func (c *Core) checkValue(name string, v goja.Value) {
	if _, ok := c.env.AsInteger(v); ok {
		return
	}
	items, ok := c.list(v)
	if !ok {
		c.fieldValue(name, v)
		return
	}
	for _, item := range items {
		c.fieldValue(name, item)
	}
}

// RemoveField removes the field called name, in lower case.
func (o *Outgoing) RemoveField(name string) {
	i := o.find(name)
	if i >= 0 {
		o.fields = slices.Delete(o.fields, i, i+1)
	}
	switch name {
	case "connection":
		o.removedConn = true
	case "content-length":
		o.removedLength = true
	case "transfer-encoding":
		o.removedCoding = true
	case "date":
		o.sendDate = false
	}
}
