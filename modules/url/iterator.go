// SPDX-License-Identifier: Apache-2.0

package url

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// iterator is the state of what entries(), keys() and values() return. It sees
// changes that are made while it is being read.
type iterator struct {
	modules.Opaque
	p    *params
	next int
	show func(*modules.Env, pair) goja.Value
}

func entryOf(env *modules.Env, x pair) goja.Value { return env.VM.NewArray(x.name, x.value) }
func nameOf(env *modules.Env, x pair) goja.Value  { return env.VM.ToValue(x.name) }
func valueOf(env *modules.Env, x pair) goja.Value { return env.VM.ToValue(x.value) }

func (c *classes) iterate(show func(*modules.Env, pair) goja.Value) modules.Func {
	return func(a modules.Args) goja.Value {
		obj := c.env.VM.CreateObject(c.iterProto)
		c.env.AttachAs(obj, c.iterKey, &iterator{p: c.query(a), show: show})
		return obj
	}
}

// buildIterator makes the prototype of the iterators.
func (c *classes) buildIterator() {
	env := c.env
	c.iterProto = env.VM.CreateObject(iteratorPrototype(env))
	env.Define(c.iterProto, modules.Method{Name: "next", Func: c.next})
	tag(c.iterProto, env.VM.ToValue("URLSearchParams Iterator"))
	c.inspectable(c.iterProto, "inspectIterator", 2)
}

// iteratorPrototype is %IteratorPrototype%, which is found behind the iterator
// of an array.
func iteratorPrototype(env *modules.Env) *goja.Object {
	array := env.VM.NewArray()
	values, _ := goja.AssertFunction(array.GetSymbol(goja.SymIterator))
	return env.Invoke(values, array).(*goja.Object).Prototype().Prototype()
}

func (c *classes) iterator(v goja.Value) *iterator {
	it, ok := c.env.StateAs(v, c.iterKey).(*iterator)
	if !ok {
		c.env.ThrowType("ERR_INVALID_THIS", `Value of "this" must be of type URLSearchParamsIterator`)
	}
	return it
}

// next()
func (c *classes) next(a modules.Args) goja.Value {
	it := c.iterator(a.This)
	if it.next >= len(it.p.list) {
		return c.env.Object("value", goja.Undefined(), "done", true)
	}
	x := it.p.list[it.next]
	it.next++
	return c.env.Object("value", it.show(c.env, x), "done", false)
}

// rest returns what an iterator has still to give, for inspecting it.
func (c *classes) rest(v goja.Value) goja.Value {
	it := c.iterator(v)
	out := []any{}
	for _, x := range it.p.list[min(it.next, len(it.p.list)):] {
		out = append(out, it.show(c.env, x))
	}
	return c.env.VM.NewArray(out...)
}
