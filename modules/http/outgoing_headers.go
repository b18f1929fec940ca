// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// openHead throws if the head was made: it cannot be changed any more.
func (o *Outgoing) openHead(what string) {
	if o.made {
		o.core.env.ThrowError("ERR_HTTP_HEADERS_SENT", "Cannot %s headers after they are sent to the client", what)
	}
}

// setHeader(name, value) replaces a field.
func (c *Core) setHeader(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	if c.env.Compat {
		o.setHeaderCompat(a)
		return nil
	}
	o.openHead("set")
	o.SetChecked(a.Argument(0), a.Argument(1))
	return a.This
}

// setHeaders(headers) replaces the fields of a Headers or a Map.
func (c *Core) setHeaders(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	o.openHead("set")
	src, ok := a.Argument(0).(*goja.Object)
	if ok {
		_, isArray := c.env.ArrayLength(src)
		ok = !isArray && modules.Callable(src.Get("keys")) && modules.Callable(src.Get("get"))
	}
	if !ok {
		c.env.ThrowArgType("headers", "an instance of Headers or Map", a.Argument(0))
	}
	each := c.env.Function("", 2, func(b modules.Args) goja.Value {
		o.SetChecked(b.Argument(1), b.Argument(0))
		return nil
	})
	c.callMethod(src, "forEach", each)
	return a.This
}

// appendHeader(name, value) adds a value to a field.
func (c *Core) appendHeader(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	if o.made {
		o.openHead("append")
	}
	name := c.fieldName(a.Argument(0), "Header name")
	v := a.Argument(1)
	c.checkValue(name, v)
	low, id := lower(name)
	i := o.find(low)
	if i < 0 {
		o.SetField(name, v)
		return a.This
	}
	o.fields[i] = field{o.fields[i].name, low, id, c.env.VM.NewArray(append(c.values(o.fields[i].value), c.values(v)...)...)}
	return a.This
}

// values are the elements of an array, or v alone.
func (c *Core) values(v goja.Value) []any {
	items, ok := c.list(v)
	if !ok {
		return []any{v}
	}
	all := make([]any, len(items))
	for i := range items {
		all[i] = items[i]
	}
	return all
}

// nameArgument reads the name of a field that is looked for.
func (c *Core) nameArgument(a modules.Args) string {
	name, _ := lower(a.String(0, "name"))
	return name
}

func (c *Core) getHeader(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	if c.env.Compat {
		return o.Field(a.Argument(0).String())
	}
	return o.Field(c.nameArgument(a))
}

func (c *Core) hasHeader(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	return c.boolean(o.find(c.nameArgument(a)) >= 0)
}

func (c *Core) removeHeader(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	if c.env.Compat {
		o.RemoveField(a.Argument(0).String())
		return nil
	}
	name := c.nameArgument(a)
	o.openHead("remove")
	o.RemoveField(name)
	return nil
}

func (c *Core) names(a modules.Args, name func(*field) string) goja.Value {
	o := c.thisOutgoing(a)
	items := make([]any, len(o.fields))
	for i := range o.fields {
		items[i] = text(name(&o.fields[i]))
	}
	return c.env.VM.NewArray(items...)
}

func (c *Core) getHeaderNames(a modules.Args) goja.Value {
	return c.names(a, func(f *field) string { return f.lower })
}

func (c *Core) getRawHeaderNames(a modules.Args) goja.Value {
	return c.names(a, func(f *field) string { return f.name })
}

// getHeaders() is a copy of the fields, by lower-case name.
func (c *Core) getHeaders(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	obj := c.env.VM.CreateObject(nil)
	for i := range o.fields {
		define(obj, o.fields[i].lower, o.fields[i].value)
	}
	return obj
}

// eachHeader calls f for the headers that a script gives in one of the forms of
// Node.js: an object, an array of names and values in turn, or an array of
// pairs.
func (c *Core) eachHeader(v goja.Value, f func(name string, v goja.Value)) {
	obj, ok := v.(*goja.Object)
	if !ok {
		return
	}
	items, ok := c.list(obj)
	if !ok {
		c.env.EachOwn(obj, f)
		return
	}
	c.eachItem(items, f)
}

func (c *Core) eachItem(items []goja.Value, f func(name string, v goja.Value)) {
	if len(items) == 0 {
		return
	}
	if _, pairs := c.env.ArrayLength(items[0]); pairs {
		for _, item := range items {
			pair, _ := c.list(item)
			pair = append(pair, goja.Undefined(), goja.Undefined())
			f(pair[0].String(), pair[1])
		}
		return
	}
	if len(items)%2 != 0 {
		c.env.ThrowArgValue("headers", c.env.VM.NewArray(valuesOf(items)...), "")
	}
	for i := 0; i+1 < len(items); i += 2 {
		f(items[i].String(), items[i+1])
	}
}

func valuesOf(items []goja.Value) []any {
	all := make([]any, len(items))
	for i := range items {
		all[i] = items[i]
	}
	return all
}

// addTrailers(headers) sets the fields that follow a chunked body.
func (c *Core) addTrailers(a modules.Args) goja.Value {
	o := c.thisOutgoing(a)
	if o.rare != nil {
		o.rare.trailer = nil
	}
	c.eachHeader(a.Argument(0), func(name string, v goja.Value) {
		n := c.fieldName(text(name), "Trailer name")
		items, ok := c.list(v)
		if !ok {
			items = []goja.Value{v}
		}
		for _, item := range items {
			o.addTrailer(n, item)
		}
	})
	return nil
}

func (o *Outgoing) addTrailer(name string, v goja.Value) {
	s := stringOf(v)
	if !validText(s) {
		o.core.env.ThrowType("ERR_INVALID_CHAR", "Invalid character in trailer content [\"%s\"]", name)
	}
	rare := o.more()
	rare.trailer = append(append(rare.trailer, name...), ": "...)
	rare.trailer = append(appendText(rare.trailer, s), "\r\n"...)
}
