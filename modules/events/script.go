// SPDX-License-Identifier: Apache-2.0

package events

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// scriptTable keeps the listeners of an emitter in an object of JavaScript, as
// Node.js does: a function for one listener, an array for more. An emitter
// goes over to it when a script first looks at _events or sets it, because
// packages change that object and the arrays in it and expect emit to follow.
type scriptTable struct {
	env *modules.Env
	obj *goja.Object
}

// expose makes _events of e an object, which holds the listeners from now on.
func (e *Emitter) expose() *goja.Object {
	if e.script != nil {
		return e.script.obj
	}
	env := e.core.env
	s := &scriptTable{env: env, obj: env.VM.CreateObject(nil)}
	for i := range e.table.slots {
		if slot := &e.table.slots[i]; len(slot.list) > 0 {
			e.value(&slot.event)
			s.put(e, &slot.event, slot.list)
		}
	}
	e.table, e.script = table{}, s
	return s.obj
}

// adopt makes v _events of e. Anything but an object means no listeners.
func (e *Emitter) adopt(v goja.Value) {
	e.table, e.script = table{}, nil
	if obj, ok := v.(*goja.Object); ok {
		e.script = &scriptTable{env: e.core.env, obj: obj}
	}
}

// get returns what is in _events for ev, or nil.
func (s *scriptTable) get(ev *event) goja.Value {
	if ev.sym != nil {
		return s.obj.GetSymbol(ev.sym)
	}
	return s.obj.Get(ev.name)
}

func (s *scriptTable) has(ev *event) bool {
	v := s.get(ev)
	return v != nil && !goja.IsUndefined(v)
}

// list reads the listeners of ev; what is no function is left out.
func (s *scriptTable) list(ev *event) []listener {
	obj, ok := s.get(ev).(*goja.Object)
	if !ok {
		return nil
	}
	if call := modules.CallOf(obj); call != nil {
		return []listener{{call: call, obj: obj}}
	}
	length := obj.Get("length")
	if length == nil {
		return nil
	}
	var list []listener
	for i := range length.ToInteger() {
		fn, ok := obj.Get(s.env.VM.ToValue(i).String()).(*goja.Object)
		if !ok {
			continue
		}
		if call := modules.CallOf(fn); call != nil {
			list = append(list, listener{call: call, obj: fn})
		}
	}
	return list
}

// put writes the listeners of ev.
func (s *scriptTable) put(e *Emitter, ev *event, list []listener) {
	switch len(list) {
	case 0:
		s.remove(ev)
	case 1:
		s.set(ev, e.raw(ev, &list[0]))
	default:
		s.set(ev, s.array(e, ev, list))
	}
}

// array makes the array for a list, which remembers that there was a warning
// about the one before.
func (s *scriptTable) array(e *Emitter, ev *event, list []listener) *goja.Object {
	items := make([]any, len(list))
	for i := range list {
		items[i] = e.raw(ev, &list[i])
	}
	array := s.env.VM.NewArray(items...)
	if old, ok := s.get(ev).(*goja.Object); ok && warned(old) {
		s.env.Hide(array, "warned", s.env.VM.ToValue(true))
	}
	return array
}

func warned(list *goja.Object) bool {
	v := list.Get("warned")
	return v != nil && v.ToBoolean()
}

// warn notes that there was a warning about ev, and reports whether it is the
// first.
func (s *scriptTable) warn(ev *event) bool {
	list, ok := s.get(ev).(*goja.Object)
	if !ok || warned(list) {
		return false
	}
	s.env.Hide(list, "warned", s.env.VM.ToValue(true))
	return true
}

func (s *scriptTable) set(ev *event, v *goja.Object) {
	err := error(nil)
	if ev.sym != nil {
		err = s.obj.SetSymbol(ev.sym, v)
	} else {
		err = s.obj.Set(ev.name, v)
	}
	if err != nil {
		panic(err)
	}
}

func (s *scriptTable) remove(ev *event) {
	err := error(nil)
	if ev.sym != nil {
		err = s.obj.DeleteSymbol(ev.sym)
	} else {
		err = s.obj.Delete(ev.name)
	}
	if err != nil {
		panic(err)
	}
}

// events lists the keys of _events.
func (s *scriptTable) events() []event {
	var all []event
	for _, name := range s.obj.GetOwnPropertyNames() {
		all = append(all, event{name: name, key: s.env.VM.ToValue(name)})
	}
	for _, sym := range s.obj.Symbols() {
		all = append(all, symbolEvent(sym))
	}
	return all
}
