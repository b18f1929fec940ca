// SPDX-License-Identifier: Apache-2.0

package console

import (
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/util"
)

// Headings of columns.
const (
	indexHeading     = "(index)"
	iterationHeading = "(iteration index)"
	keyHeading       = "Key"
	valuesHeading    = "Values"
)

// table(data[, properties]) shows a list of objects as a table.
func (c *console) table(a modules.Args) goja.Value {
	data, ok := a.Argument(0).(*goja.Object)
	if _, callable := goja.AssertFunction(a.Argument(0)); !ok || callable {
		return c.log(modules.Args{FunctionCall: goja.FunctionCall{Arguments: a.Arguments[:min(1, a.Len())]}, Env: a.Env})
	}
	var props []string
	if a.Has(1) {
		props = c.properties(a.Argument(1))
	}
	t := c.collection(data)
	if t == nil {
		t = c.rows(data, props, a.Has(1))
	}
	c.line(c.out, t.render())
	return nil
}

// properties reads the list of columns to show.
func (c *console) properties(v goja.Value) []string {
	o, ok := v.(*goja.Object)
	if !ok || util.KindOf(o) != util.KindArray {
		c.env.ThrowArgType("properties", "an instance of Array", v)
	}
	n := int(o.Get("length").ToInteger())
	props := make([]string, n)
	for i := range props {
		props[i] = o.Get(strconv.Itoa(i)).String()
	}
	return props
}

// cell shows a value in a table: short, and objects with more than two
// properties by their name alone.
func (c *console) cell(v goja.Value) string {
	o := *c.out.options(c.in)
	o.Depth, o.MaxArrayLength, o.BreakLength = 0, 3, util.Unlimited
	if obj, ok := v.(*goja.Object); ok && util.KindOf(obj) != util.KindArray && len(modules.Keys(c.env.VM, obj)) > 2 {
		o.Depth = -1
	}
	return c.in.InspectWith(v, o)
}

// collection is the table of a Map, a Set or an iterator over one, and nil for
// anything else.
func (c *console) collection(data *goja.Object) *table {
	items, pairs, ok := c.in.Realm().Entries(data)
	if !ok {
		return nil
	}
	t := &table{}
	index, keys := t.column(iterationHeading), -1
	if pairs {
		keys = t.column(keyHeading)
	}
	values := t.column(valuesHeading)
	for i := 0; len(items) > 0; i++ {
		t.set(index, i, strconv.Itoa(i))
		if pairs {
			t.set(keys, i, c.cell(items[0]))
			items = items[1:]
		}
		t.set(values, i, c.cell(items[0]))
		items = items[1:]
	}
	return t
}

// rows is the table of the members of an object or array.
func (c *console) rows(data *goja.Object, props []string, limited bool) *table {
	t := &table{}
	index := t.column(indexHeading)
	var alone []string // the shown forms of members that are not objects
	hasAlone := false
	for i, name := range modules.Keys(c.env.VM, data) {
		t.set(index, i, name)
		alone = append(alone, "")
		v := data.Get(name)
		item, ok := v.(*goja.Object)
		if !ok {
			hasAlone = true
			alone[i] = c.cell(v)
			continue
		}
		c.row(t, i, item, props, limited)
	}
	if hasAlone {
		t.add(valuesHeading, alone)
	}
	return t
}

func (c *console) row(t *table, i int, item *goja.Object, props []string, limited bool) {
	own := make(map[string]bool)
	names := modules.Keys(c.env.VM, item)
	for _, name := range names {
		own[name] = true
	}
	if limited {
		names = props
	}
	for _, name := range names {
		col := t.column(name)
		if own[name] {
			t.set(col, i, c.cell(item.Get(name)))
		} else {
			t.set(col, i, "")
		}
	}
}
