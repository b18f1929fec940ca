// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// defineOldFields makes _headers and _headerNames, which Node.js has deprecated.
func (c *Core) defineOldFields() {
	c.oldField("_headers", func(o *Outgoing) goja.Value { return c.callMethod(o.this, "getHeaders") },
		func(o *Outgoing, v goja.Value) {
			o.fields = nil
			if obj, ok := v.(*goja.Object); ok {
				c.env.EachOwn(obj, o.SetField)
			}
		})
	c.oldField("_headerNames", (*Outgoing).names, func(*Outgoing, goja.Value) {})
}

// oldField defines an accessor that warns when it is first used.
func (c *Core) oldField(name string, get func(*Outgoing) goja.Value, set func(*Outgoing, goja.Value)) {
	warned := false
	used := func(a modules.Args) *Outgoing {
		if !warned {
			warned = true
			c.env.Host.Warn("OutgoingMessage.prototype."+name+" is deprecated", "DeprecationWarning", "DEP0066")
		}
		return c.outgoing(a.This)
	}
	c.env.Getter(c.Outgoing.Proto, name, func(a modules.Args) goja.Value {
		if o := used(a); o != nil {
			return get(o)
		}
		return nil
	}, func(a modules.Args) goja.Value {
		if o := used(a); o != nil {
			set(o, a.Argument(0))
		}
		return nil
	})
}

// names are the names of the fields as they are sent, by those in lower case.
func (o *Outgoing) names() goja.Value {
	obj := o.core.env.VM.CreateObject(nil)
	for i := range o.fields {
		define(obj, o.fields[i].lower, text(o.fields[i].name))
	}
	return obj
}
