// SPDX-License-Identifier: Apache-2.0

package http

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// pool are the sockets or the requests of an agent, by the name of their place.
// Until a script looks at it, it is a map; from then on the object that the
// script sees is the pool, so that what either changes is seen by the other.
type pool struct {
	core  *Core
	lists map[string][]*goja.Object
	order []string // of lists
	shown *goja.Object
}

func newPool(c *Core) *pool { return &pool{core: c, lists: make(map[string][]*goja.Object)} }

// list are the members of a place. It is not to be changed.
func (p *pool) list(name string) []*goja.Object {
	if p.shown == nil {
		return p.lists[name]
	}
	items, _ := p.core.list(p.shown.Get(name))
	list := make([]*goja.Object, 0, len(items))
	for _, v := range items {
		if obj, ok := v.(*goja.Object); ok {
			list = append(list, obj)
		}
	}
	return list
}

// count is the number of members of a place.
func (p *pool) count(name string) int {
	if p.shown == nil {
		return len(p.lists[name])
	}
	n, _ := p.core.env.ArrayLength(p.shown.Get(name))
	return int(n)
}

// names are the places that have members, the oldest first.
func (p *pool) names() []string {
	if p.shown == nil {
		return p.order
	}
	return p.shown.Keys()
}

// add puts a member behind the others of its place.
func (p *pool) add(name string, member *goja.Object) {
	if p.shown == nil {
		if len(p.lists[name]) == 0 {
			p.order = append(p.order, name)
		}
		p.lists[name] = append(p.lists[name], member)
		return
	}
	arr, ok := p.shown.Get(name).(*goja.Object)
	if !ok {
		arr = p.core.env.VM.NewArray()
		define(p.shown, name, arr)
	}
	p.core.callMethod(arr, "push", member)
}

// remove takes a member out and tells whether it was there.
func (p *pool) remove(name string, member *goja.Object) bool {
	i := slices.Index(p.list(name), member)
	if i < 0 {
		return false
	}
	last := p.count(name) == 1
	if p.shown != nil {
		p.core.callMethod(p.shown.Get(name).(*goja.Object), "splice", p.core.int(i), p.core.int(1))
		if last {
			modules.Must(p.shown.Delete(name))
		}
		return true
	}
	if p.lists[name] = slices.Delete(p.lists[name], i, i+1); last {
		delete(p.lists, name)
		at := slices.Index(p.order, name)
		p.order = slices.Delete(p.order, at, at+1)
	}
	return true
}

// all are the members of every place.
func (p *pool) all() (list []*goja.Object) {
	for _, name := range p.names() {
		list = append(list, p.list(name)...)
	}
	return list
}

// object is the pool as scripts see it, an object without a prototype.
func (p *pool) object() goja.Value {
	if p.shown != nil {
		return p.shown
	}
	vm := p.core.env.VM
	obj := vm.CreateObject(nil)
	for _, name := range p.order {
		arr := vm.NewArray()
		define(obj, name, arr)
		for _, member := range p.lists[name] {
			p.core.callMethod(arr, "push", member)
		}
	}
	p.shown, p.lists, p.order = obj, nil, nil
	return obj
}
