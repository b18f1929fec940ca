// SPDX-License-Identifier: Apache-2.0

package url

import (
	"slices"
	"unicode/utf16"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// params is the state of a URLSearchParams.
type params struct {
	modules.Opaque
	list  []pair
	owner *record // the URL whose query it is, or nil
}

// changed writes the list into the query of the URL it belongs to.
func (p *params) changed() {
	if p.owner != nil {
		p.owner.SetSearch(formatForm(p.list))
	}
}

func (p *params) find(name string) int {
	return slices.IndexFunc(p.list, func(x pair) bool { return x.name == name })
}

// buildParams makes the class URLSearchParams.
func (c *classes) buildParams() {
	env := c.env
	env.Getter(c.paramsProto, "size", func(a modules.Args) goja.Value {
		return env.VM.ToValue(len(c.query(a).list))
	}, nil)
	env.Define(c.paramsProto,
		modules.Method{Name: "append", Len: 2, Func: c.append},
		modules.Method{Name: "delete", Len: 1, Func: c.delete},
		modules.Method{Name: "get", Len: 1, Func: c.get},
		modules.Method{Name: "getAll", Len: 1, Func: c.getAll},
		modules.Method{Name: "has", Len: 1, Func: c.has},
		modules.Method{Name: "set", Len: 2, Func: c.set},
		modules.Method{Name: "sort", Func: c.sort},
		modules.Method{Name: "entries", Func: c.iterate(entryOf)},
		modules.Method{Name: "forEach", Len: 1, Func: c.forEach},
		modules.Method{Name: "keys", Func: c.iterate(nameOf)},
		modules.Method{Name: "values", Func: c.iterate(valueOf)},
		modules.Method{Name: "toString", Func: c.format},
	)
	c.entries = c.paramsProto.Get("entries").(*goja.Object)
	modules.Must(c.paramsProto.DefineDataPropertySymbol(goja.SymIterator, c.entries, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	tag(c.paramsProto, env.VM.ToValue("URLSearchParams"))
	c.inspectable(c.paramsProto, "inspectParams", 2)
}

// query returns the state of this, or throws.
func (c *classes) query(a modules.Args) *params {
	p, ok := c.env.StateAs(a.This, c.paramsKey).(*params)
	if !ok {
		c.env.ThrowType("ERR_INVALID_THIS", `Value of "this" must be of type URLSearchParams`)
	}
	return p
}

const (
	nameArgument = `"name" argument`
	nameAndValue = `"name" and "value" arguments`
	notIterable  = "Query pairs must be iterable"
	notTuple     = "Each query pair must be an iterable [name, value] tuple"
)

// append(name, value)
func (c *classes) append(a modules.Args) goja.Value {
	p := c.query(a)
	missing(a, 1, nameAndValue)
	name, value := a.Text(0), a.Text(1)
	p.list = append(p.list, pair{name, value})
	p.changed()
	return nil
}

// matcher reads (name, value?) and returns what tells which pairs are meant.
func matcher(a modules.Args) func(pair) bool {
	missing(a, 0, nameArgument)
	name := a.Text(0)
	if !a.Has(1) {
		return func(x pair) bool { return x.name == name }
	}
	value := a.Text(1)
	return func(x pair) bool { return x.name == name && x.value == value }
}

// delete(name, value?)
func (c *classes) delete(a modules.Args) goja.Value {
	p := c.query(a)
	p.list = slices.DeleteFunc(p.list, matcher(a))
	p.changed()
	return nil
}

// has(name, value?)
func (c *classes) has(a modules.Args) goja.Value {
	p := c.query(a)
	return c.env.VM.ToValue(slices.ContainsFunc(p.list, matcher(a)))
}

// get(name)
func (c *classes) get(a modules.Args) goja.Value {
	p := c.query(a)
	missing(a, 0, nameArgument)
	if i := p.find(a.Text(0)); i >= 0 {
		return c.env.VM.ToValue(p.list[i].value)
	}
	return goja.Null()
}

// getAll(name)
func (c *classes) getAll(a modules.Args) goja.Value {
	p := c.query(a)
	missing(a, 0, nameArgument)
	name, out := a.Text(0), []any{}
	for _, x := range p.list {
		if x.name == name {
			out = append(out, x.value)
		}
	}
	return c.env.VM.NewArray(out...)
}

// set(name, value) replaces the first pair of that name and drops the others.
func (c *classes) set(a modules.Args) goja.Value {
	p := c.query(a)
	missing(a, 1, nameAndValue)
	name, value := a.Text(0), a.Text(1)
	i := p.find(name)
	if i < 0 {
		p.list = append(p.list, pair{name, value})
	} else {
		p.list[i].value = value
		rest := slices.DeleteFunc(p.list[i+1:], func(x pair) bool { return x.name == name })
		p.list = p.list[:i+1+len(rest)]
	}
	p.changed()
	return nil
}

// sort() orders by name, in UTF-16 units.
func (c *classes) sort(a modules.Args) goja.Value {
	p := c.query(a)
	slices.SortStableFunc(p.list, func(x, y pair) int {
		return slices.Compare(utf16.Encode([]rune(x.name)), utf16.Encode([]rune(y.name)))
	})
	p.changed()
	return nil
}

// forEach(callback, thisArg) sees changes that callback makes.
func (c *classes) forEach(a modules.Args) goja.Value {
	p := c.query(a)
	fn := a.Func(0, "callback")
	for i := 0; i < len(p.list); i++ {
		x := p.list[i]
		c.env.Invoke(fn, a.Argument(1), c.env.VM.ToValue(x.value), c.env.VM.ToValue(x.name), a.This)
	}
	return nil
}

// toString()
func (c *classes) format(a modules.Args) goja.Value {
	return c.env.VM.ToValue(formatForm(c.query(a).list))
}
