// SPDX-License-Identifier: Apache-2.0

package http

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// merge collects the values of fields by name, in the order in which the names
// came.
type merge struct {
	entries []merged
	index   map[string]int // of many entries
}

type merged struct {
	name  string
	value goja.Value
	list  []any // in place of value
}

// indexFrom is the number of fields from which a merge has an index. Below it
// a look at each is faster.
const indexFrom = 24

func newMerge(n int) *merge {
	t := &merge{entries: make([]merged, 0, n)}
	if n >= indexFrom {
		t.index = make(map[string]int, n)
	}
	return t
}

func (t *merge) find(name string) *merged {
	if t.index != nil {
		if i, ok := t.index[name]; ok {
			return &t.entries[i]
		}
		return nil
	}
	for i := range t.entries {
		if t.entries[i].name == name {
			return &t.entries[i]
		}
	}
	return nil
}

func (t *merge) put(e merged) {
	if t.index != nil {
		t.index[e.name] = len(t.entries)
	}
	t.entries = append(t.entries, e)
}

// collect adds v to the list of name.
func (t *merge) collect(name string, v goja.Value) {
	if e := t.find(name); e != nil {
		e.list = append(e.list, v)
		return
	}
	t.put(merged{name: name, list: []any{v}})
}

// add makes one value of all that have the same name. joined says that none is
// left out.
func (t *merge) add(name string, v goja.Value, joined bool) {
	if name == "set-cookie" {
		t.collect(name, v)
		return
	}
	e := t.find(name)
	switch {
	case e == nil:
		t.put(merged{name: name, value: v})
	case name == "cookie":
		e.value = concat(e.value, "; ", v)
	case joined || !single(name):
		e.value = concat(e.value, ", ", v)
	}
}

// fill makes properties of obj.
func (t *merge) fill(c *Core, obj *goja.Object) *goja.Object {
	for i := range t.entries {
		e := &t.entries[i]
		if e.list != nil {
			e.value = c.env.VM.NewArray(e.list...)
		}
		define(obj, e.name, e.value)
	}
	return obj
}

// define sets an own property, also one called __proto__.
func define(obj *goja.Object, name string, v goja.Value) {
	if name != "__proto__" {
		modules.Must(obj.Set(name, v))
		return
	}
	modules.Must(obj.DefineDataProperty(name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE))
}

func concat(a goja.Value, between string, b goja.Value) goja.Value {
	return a.(goja.String).Concat(text(between).(goja.String)).Concat(b.(goja.String))
}

// single tells whether of several fields called name only the first counts.
func single(name string) bool {
	switch name {
	case "age", "authorization", "content-length", "content-type", "etag", "expires", "from", "host",
		"if-modified-since", "if-unmodified-since", "last-modified", "location", "max-forwards",
		"proxy-authorization", "referer", "retry-after", "server", "user-agent":
		return true
	}
	return false
}
