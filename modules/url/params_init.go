// SPDX-License-Identifier: Apache-2.0

package url

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// newParams is new URLSearchParams(init).
func (c *classes) newParams(a modules.Args, proto *goja.Object) *goja.Object {
	list := c.initial(a.Argument(0))
	obj := c.env.VM.CreateObject(proto)
	c.env.AttachAs(obj, c.paramsKey, &params{list: list})
	return obj
}

// initial reads the pairs that init stands for.
func (c *classes) initial(init goja.Value) []pair {
	if goja.IsUndefined(init) || goja.IsNull(init) {
		return nil
	}
	obj, ok := init.(*goja.Object)
	if !ok {
		return parseForm(strings.TrimPrefix(c.env.ToText(init), "?"))
	}
	iter := obj.GetSymbol(goja.SymIterator)
	if p, ok := c.env.StateAs(obj, c.paramsKey).(*params); ok && iter == goja.Value(c.entries) {
		return append([]pair(nil), p.list...)
	}
	if iter == nil || goja.IsUndefined(iter) || goja.IsNull(iter) {
		return c.fromRecord(obj)
	}
	if _, ok := goja.AssertFunction(iter); !ok {
		c.env.ThrowType("ERR_ARG_NOT_ITERABLE", notIterable)
	}
	return c.fromPairs(obj)
}

// fromPairs reads an iterable of [name, value].
func (c *classes) fromPairs(obj *goja.Object) (list []pair) {
	c.env.ForOf(obj, func(item goja.Value) bool {
		list = append(list, c.tuple(item))
		return true
	})
	return list
}

func (c *classes) tuple(v goja.Value) pair {
	obj, ok := v.(*goja.Object)
	if !ok {
		c.env.ThrowType("ERR_INVALID_TUPLE", notTuple)
	}
	if _, ok := goja.AssertFunction(obj.GetSymbol(goja.SymIterator)); !ok {
		c.env.ThrowType("ERR_INVALID_TUPLE", notTuple)
	}
	var items []string
	c.env.ForOf(obj, func(item goja.Value) bool {
		items = append(items, c.env.ToText(item))
		return true
	})
	if len(items) != 2 {
		c.env.ThrowType("ERR_INVALID_TUPLE", notTuple)
	}
	return pair{items[0], items[1]}
}

// fromRecord reads the own enumerable properties of obj. Names that become the
// same text share one pair.
func (c *classes) fromRecord(obj *goja.Object) (list []pair) {
	names := modules.Keys(c.env.VM, obj)
	if len(obj.Symbols()) > 0 {
		c.env.ThrowType("", "Cannot convert a Symbol value to a string")
	}
	at := make(map[string]int)
	for _, name := range names {
		value := c.env.ToText(obj.Get(name))
		if i, ok := at[name]; ok {
			list[i].value = value
			continue
		}
		at[name] = len(list)
		list = append(list, pair{name, value})
	}
	return list
}
