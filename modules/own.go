// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"reflect"
	"unsafe"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"
)

// owns is where the engine keeps the properties of an ordinary object, read by
// name and type as everything of layout is: listing them through Keys costs
// five allocations.
type owns struct {
	values, names, sorted uintptr
	special               reflect.Type // of a property that is more than a value

	elements       uintptr // of a dense array
	elementCount   uintptr // how many are no holes
	elementsObject uintptr // the ordinary part of one
}

func readOwns(vm *goja.Runtime) *owns {
	obj := vm.NewObject()
	Must(obj.DefineAccessorProperty("probe", goja.Undefined(), goja.Undefined(), goja.FLAG_TRUE, goja.FLAG_TRUE))
	t := innerType(obj)
	o := &owns{
		values: offsetIn(t, "values", reflect.TypeFor[map[unistring.String]goja.Value]()),
		names:  offsetIn(t, "propNames", reflect.TypeFor[[]unistring.String]()),
		sorted: offsetIn(t, "lastSortedPropLen", reflect.TypeFor[int]()),
	}
	array := innerType(vm.NewArray())
	o.elements = offsetIn(array, "values", reflect.TypeFor[[]goja.Value]())
	o.elementCount = offsetIn(array, "objCount", reflect.TypeFor[int]())
	o.elementsObject = offsetIn(array, "baseObject", t)
	v := reflect.ValueOf(obj).Elem().FieldByName("self").Elem().Elem().FieldByName("values")
	o.special = v.MapIndex(reflect.ValueOf(unistring.String("probe"))).Elem().Type()
	return o
}

func (e *Env) ownLayout() *owns {
	if e.owns == nil {
		e.owns = readOwns(e.VM)
	}
	return e.owns
}

// IsOrdinary tells whether obj is what a literal or a class makes: no array,
// function, Proxy, error or other exotic object.
func (e *Env) IsOrdinary(obj *goja.Object) bool {
	return kindOf(obj, e.layout.self) == e.tagLayout().kind
}

// EachOwn calls f for the enumerable properties of obj whose names are strings,
// in their order, as Object.entries does, but for those that f itself adds or removes.
func (e *Env) EachOwn(obj *goja.Object, f func(name string, v goja.Value)) {
	if e.IsOrdinary(obj) && e.eachPlain(obj, f) {
		return
	}
	for _, name := range Keys(e.VM, obj) {
		f(name, obj.Get(name))
	}
}

// eachPlain is EachOwn for an object that has nothing but plain values under
// names in ASCII that are no indexes. Otherwise it reports false and has called
// nothing.
func (e *Env) eachPlain(obj *goja.Object, f func(name string, v goja.Value)) bool {
	p := e.inner(obj)
	l := e.ownLayout()
	names := at[[]unistring.String](p, l.names)
	values := at[map[unistring.String]goja.Value](p, l.values)
	for _, name := range names {
		if name == "" || name[0] >= 0x80 || name[0] >= '0' && name[0] <= '9' || reflect.TypeOf(values[name]) == l.special {
			return false
		}
	}
	for _, name := range names {
		v := values[name]
		if v == nil || reflect.TypeOf(v) == l.special {
			v = obj.Get(string(name))
		}
		f(string(name), v)
	}
	return true
}

// Add gives obj, an ordinary object that the caller has just made, a plain
// property of its own, whatever its prototype says of the name. Adding a name
// again replaces the value.
func (e *Env) Add(obj *goja.Object, name unistring.String, v goja.Value) {
	l, p := e.ownLayout(), e.inner(obj)
	values := at[map[unistring.String]goja.Value](p, l.values)
	before := len(values)
	values[name] = v
	if len(values) > before {
		names := (*[]unistring.String)(unsafe.Add(p, l.names))
		*names = append(*names, name)
	}
}
