// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"unsafe"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"
)

// The engine makes most properties of its own objects when they are first
// touched, by a template that all runtimes share. This file gives an object a
// template of its own, with more in it: a runtime begins with more than a
// hundred properties that an ordinary script does not touch, and each shows as
// the plain property that it is in every other engine.

// Late is a property that is made when it is first touched.
type Late struct {
	Name       string
	Enumerable bool
	Make       func() goja.Value
}

// factory is how a template makes a property.
type factory = func(*goja.Runtime) goja.Value

// template is the layout of the engine's templates, which newTemplates compares.
type template struct {
	names []unistring.String
	props map[unistring.String]factory
}

// templates is where the engine keeps them.
type templates struct {
	object        reflect.Type // the struct behind an object that has one
	field         uintptr      // of the pointer to it
	whole         reflect.Type // of the template
	values, names uintptr      // of the object: what was touched
	property      reflect.Type // of a property that is more than a value
	value         uintptr      // in it, as are the rest
	write, enum   uintptr
	configure     uintptr
	get, set      uintptr
	own           map[*goja.Object]*template
}

func readTemplates(vm *goja.Runtime) *templates {
	o := readOwns(vm)
	object := innerType(vm.GlobalObject())
	field, ok := object.FieldByName("tmpl")
	if !ok || object.Name() != "templatedObject" || field.Type.Kind() != reflect.Pointer {
		panic(fmt.Errorf("modules: this version of the engine has no templates"))
	}
	t := &templates{object: object, field: field.Offset, whole: field.Type.Elem(), values: o.values, names: o.names,
		own: map[*goja.Object]*template{}}
	t.check()
	t.property = o.special.Elem()
	t.value = offsetIn(t.property, "value", reflect.TypeFor[goja.Value]())
	t.write = offsetIn(t.property, "writable", reflect.TypeFor[bool]())
	t.enum = offsetIn(t.property, "enumerable", reflect.TypeFor[bool]())
	t.configure = offsetIn(t.property, "configurable", reflect.TypeFor[bool]())
	t.get = offsetIn(t.property, "getterFunc", reflect.TypeFor[*goja.Object]())
	t.set = offsetIn(t.property, "setterFunc", reflect.TypeFor[*goja.Object]())
	return t
}

// check refuses an engine whose templates do not begin as ours.
func (t *templates) check() {
	names := offsetIn(t.whole, "propNames", reflect.TypeFor[[]unistring.String]())
	props, ok := t.whole.FieldByName("props")
	if !ok || props.Type.Kind() != reflect.Map || props.Type.Key() != reflect.TypeFor[unistring.String]() ||
		!props.Type.Elem().ConvertibleTo(reflect.TypeFor[factory]()) ||
		names != unsafe.Offsetof(template{}.names) || props.Offset != unsafe.Offsetof(template{}.props) {
		panic(fmt.Errorf("modules: this version of the engine has other templates"))
	}
}

// ownTemplate is the template of obj alone.
func (e *Env) ownTemplate(obj *goja.Object) *template {
	if e.late == nil {
		e.late = readTemplates(e.VM)
	}
	t := e.late
	if own := t.own[obj]; own != nil {
		return own
	}
	if innerType(obj) != t.object {
		panic(fmt.Errorf("modules: %s is no object of a template", obj.ClassName()))
	}
	at := (*unsafe.Pointer)(unsafe.Add(e.inner(obj), t.field))
	fresh := reflect.New(t.whole)
	fresh.Elem().Set(reflect.NewAt(t.whole, *at).Elem())
	own := (*template)(fresh.UnsafePointer())
	own.names, own.props = slices.Clone(own.names), maps.Clone(own.props)
	*at = unsafe.Pointer(own)
	t.own[obj] = own
	return own
}

// AddLate adds properties to obj, which is the global object or a prototype of
// the engine. They are writable and configurable. What obj has stays.
func (e *Env) AddLate(obj *goja.Object, list ...Late) {
	own, touched := e.ownTemplate(obj), e.touched(obj)
	before := len(own.names)
	own.names = slices.Grow(own.names, len(list))
	for _, l := range list {
		name := unistring.String(l.Name)
		if own.props[name] != nil || touched[name] != nil {
			continue
		}
		own.props[name] = func(*goja.Runtime) goja.Value { return e.late.plain(l) }
		own.names = append(own.names, name)
	}
	names := (*[]unistring.String)(unsafe.Add(e.inner(obj), e.late.names))
	if *names != nil {
		*names = append(slices.Clip(*names), own.names[before:]...)
	}
}

// AddLateMethods is AddLate for functions.
func (e *Env) AddLateMethods(obj *goja.Object, methods ...Method) {
	list := make([]Late, len(methods))
	for i, m := range methods {
		list[i] = Late{Name: m.Name, Make: func() goja.Value { return e.Function(m.Name, m.Len, m.Func) }}
	}
	e.AddLate(obj, list...)
}

// PatchLate calls patch with the object that is the property name of obj, once
// it is touched. Until then patch must not read the property by its name.
func (e *Env) PatchLate(obj *goja.Object, name string, patch func(*goja.Object)) {
	own, key := e.ownTemplate(obj), unistring.String(name)
	if v := e.touched(obj)[key]; v != nil {
		patch(e.late.open(v).(*goja.Object))
		return
	}
	make := own.props[key]
	if make == nil {
		panic(fmt.Errorf("modules: the engine has no %s", name))
	}
	patched := false // once: Builtin makes the property again
	own.props[key] = func(vm *goja.Runtime) goja.Value {
		v := make(vm)
		if !patched {
			patched = true
			patch(e.late.open(v).(*goja.Object))
		}
		return v
	}
}

// Builtin is the object that the language defines under a global name, whatever a
// script has put in its place.
func (e *Env) Builtin(name string) *goja.Object {
	property := e.ownTemplate(e.VM.GlobalObject()).props[unistring.String(name)]
	if property == nil {
		panic(fmt.Errorf("modules: the engine has no %s", name))
	}
	return e.late.open(property(e.VM)).(*goja.Object)
}

// touched are the properties of obj that are there.
func (e *Env) touched(obj *goja.Object) map[unistring.String]goja.Value {
	return *(*map[unistring.String]goja.Value)(unsafe.Add(e.inner(obj), e.late.values))
}

// plain makes the property that l describes.
func (t *templates) plain(l Late) goja.Value {
	v := l.Make()
	if v == nil {
		v = goja.Undefined()
	}
	p := reflect.New(t.property)
	at := p.UnsafePointer()
	*(*goja.Value)(unsafe.Add(at, t.value)) = v
	*(*bool)(unsafe.Add(at, t.write)) = true
	*(*bool)(unsafe.Add(at, t.configure)) = true
	*(*bool)(unsafe.Add(at, t.enum)) = l.Enumerable
	return p.Interface().(goja.Value)
}

// open is the value of a property.
func (t *templates) open(v goja.Value) goja.Value {
	if p := reflect.ValueOf(v); p.Kind() == reflect.Pointer && p.Type().Elem() == t.property {
		return *(*goja.Value)(unsafe.Add(p.UnsafePointer(), t.value))
	}
	return v
}

// accessors are the functions of a property that is an accessor.
func (t *templates) accessors(v goja.Value) (get, set *goja.Object) {
	if p := reflect.ValueOf(v); p.Kind() == reflect.Pointer && p.Type().Elem() == t.property {
		get = *(**goja.Object)(unsafe.Add(p.UnsafePointer(), t.get))
		set = *(**goja.Object)(unsafe.Add(p.UnsafePointer(), t.set))
	}
	return get, set
}

// LateFunction makes a function whose work is done by a member of a built-in
// module that is loaded by the first call. Its name and length are there from
// the beginning.
func (e *Env) LateFunction(name string, length int, module, member string) *goja.Object {
	var fn goja.Callable
	return e.Function(name, length, func(a Args) goja.Value {
		if fn == nil {
			fn, _ = goja.AssertFunction(e.Require(module).(*goja.Object).Get(member))
		}
		return e.Invoke(fn, a.This, a.Arguments...)
	})
}
