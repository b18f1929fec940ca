// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// builtin makes the module of a built-in module, which has the properties of
// its exports under their names, as they are now.
func (ms *esModules) builtin(href string) *esModule {
	b, ok := ms.l.rt.builtins.lookup(href)
	if !ok {
		panic(ms.l.coded("ERR_UNKNOWN_BUILTIN_MODULE", "No such built-in module: "+href))
	}
	exports := ms.l.rt.builtins.load(b.Name)
	names := []string{"default"}
	if obj := object(exports); obj != nil {
		for _, name := range obj.Keys() {
			if name != "default" {
				names = append(names, name)
			}
		}
	}
	m := ms.synthetic(href, names, nil)
	m.fill = func(func(string, goja.Value)) { m.sync(exports) }
	m.sync(exports)
	return m
}

// sync takes over the properties of the exports of a built-in module. Those that
// are made when they are first read stay so.
func (m *esModule) sync(exports goja.Value) {
	m.set("default", exports)
	obj := object(exports)
	if obj == nil {
		return
	}
	describe, _ := goja.AssertFunction(m.all.env.Builtin("Object").Get("getOwnPropertyDescriptor"))
	for _, name := range m.Names[1:] {
		d := object(m.all.env.Invoke(describe, goja.Undefined(), obj, m.all.env.VM.ToValue(name)))
		if d == nil {
			m.set(name, goja.Undefined())
			continue
		}
		if get := d.Get("get"); get == nil || goja.IsUndefined(get) {
			m.set(name, d.Get("value"))
			continue
		}
		m.cells[name].load = func() goja.Value {
			v := obj.Get(name)
			m.set(name, v)
			return v
		}
	}
}

// syncExportsFunc is module.syncBuiltinESMExports().
func (l *loader) syncExportsFunc(modules.Args) goja.Value {
	ms := l.esModules()
	for _, m := range ms.byURL {
		if b, ok := ms.l.rt.builtins.lookup(m.url); ok && m.Record == nil && m.file == "" {
			m.sync(ms.l.rt.builtins.load(b.Name))
		}
	}
	return nil
}

// commonJS makes the module of a CommonJS file, which runs when it is
// evaluated. Which names it exports is read from its text.
func (ms *esModules) commonJS(href, file string) *esModule {
	names := []string{"default"}
	for _, name := range ms.l.exportNames(file) {
		if name != "default" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	m := ms.synthetic(href, names, nil)
	m.file = file
	m.fill = func(set func(string, goja.Value)) {
		exports := ms.l.callLoad(file, nil, false)
		obj := object(exports)
		for _, name := range names[1:] {
			if obj != nil && ms.owns(obj, name) {
				set(name, obj.Get(name))
			}
		}
		set("default", exports)
	}
	return m
}

func (ms *esModules) owns(obj *goja.Object, name string) bool {
	has, _ := goja.AssertFunction(object(ms.env.Builtin("Object").Get("prototype")).Get("hasOwnProperty"))
	return ms.env.Invoke(has, obj, ms.env.VM.ToValue(name)).ToBoolean()
}
