// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"fmt"
	"reflect"
	"slices"
	"unsafe"

	"github.com/dop251/goja"
)

// The engine gives the traps apply and construct of a Proxy a list of arguments
// that is a piece of its own stack. When the call is over that is somebody
// else's, and a list that grows writes over the calls that are under way. So the
// handler behind a Proxy gets a table of methods in which these two hand on a
// copy; the others are the engine's.

// methodTable is how Go keeps the methods of a type for an interface
// (internal/abi.ITab), for more methods than the interface has.
type methodTable struct {
	iface, kind unsafe.Pointer
	hash        uint32
	methods     [64]uintptr
}

// The traps, with the handler before their arguments.
type (
	applyTrap     = func(*ownHandler, *goja.Object, goja.Value, []goja.Value) (goja.Value, bool)
	constructTrap = func(*ownHandler, *goja.Object, []goja.Value, *goja.Object) (goja.Value, bool)
)

// ownHandler stands for the engine's struct, which is a pointer to the object.
type ownHandler struct {
	object *goja.Object
	of     *proxies
}

// proxies is what the Proxies of a runtime share.
type proxies struct {
	at        uintptr // of the handler in the struct behind a Proxy
	engine    unsafe.Pointer
	table     *methodTable
	codes     [2]uintptr
	apply     applyTrap
	construct constructTrap
}

func copyApply(h *ownHandler, target *goja.Object, this goja.Value, args []goja.Value) (goja.Value, bool) {
	return h.of.apply(h, target, this, slices.Clone(args))
}

func copyConstruct(h *ownHandler, target *goja.Object, args []goja.Value, newTarget *goja.Object) (goja.Value, bool) {
	return h.of.construct(h, target, slices.Clone(args), newTarget)
}

// OwnArguments has the traps of a Proxy that a script made get lists of
// arguments of their own.
func (e *Env) OwnArguments(proxy *goja.Object) {
	if e.proxies == nil {
		e.proxies = readProxies(proxy, e.inner(proxy))
	}
	p := e.proxies
	handler := (*[2]unsafe.Pointer)(unsafe.Add(e.inner(proxy), p.at))
	if handler[0] != p.engine {
		return
	}
	own := &ownHandler{object: *(**goja.Object)(handler[1]), of: p}
	handler[0], handler[1] = unsafe.Pointer(p.table), unsafe.Pointer(own)
}

// readProxies reads the layout from a Proxy, behind which is inner.
func readProxies(proxy *goja.Object, inner unsafe.Pointer) *proxies {
	field, ok := innerType(proxy).FieldByName("handler")
	if !ok || field.Type.Kind() != reflect.Interface || field.Type.NumMethod() > len(methodTable{}.methods) {
		panic(errProxy)
	}
	p := &proxies{at: field.Offset}
	p.check(reflect.NewAt(field.Type, unsafe.Add(inner, p.at)).Elem().Elem().Type())
	p.engine = *(*unsafe.Pointer)(unsafe.Add(inner, p.at))
	p.table = &methodTable{}
	n := field.Type.NumMethod()
	size := unsafe.Offsetof(p.table.methods) + uintptr(n)*unsafe.Sizeof(uintptr(0))
	copy(unsafe.Slice((*byte)(unsafe.Pointer(p.table)), size), unsafe.Slice((*byte)(p.engine), size))
	if p.table.iface != wordOf(field.Type) {
		panic(errProxy)
	}
	p.codes[0] = p.replace(field.Type, "apply", reflect.ValueOf(copyApply))
	p.codes[1] = p.replace(field.Type, "construct", reflect.ValueOf(copyConstruct))
	// A function of Go is a pointer to where its code is.
	apply, construct := &p.codes[0], &p.codes[1]
	p.apply, p.construct = *(*applyTrap)(unsafe.Pointer(&apply)), *(*constructTrap)(unsafe.Pointer(&construct))
	return p
}

var errProxy = fmt.Errorf("modules: this version of the engine has other Proxies")

// check refuses handlers that are more than a pointer to the object.
func (p *proxies) check(handler reflect.Type) {
	if handler.Kind() != reflect.Pointer || handler.Elem().Kind() != reflect.Struct || handler.Elem().NumField() != 1 ||
		handler.Elem().Field(0).Type != reflect.TypeFor[*goja.Object]() {
		panic(errProxy)
	}
}

// wordOf is where what Go knows of a type is.
func wordOf(t reflect.Type) unsafe.Pointer { return (*[2]unsafe.Pointer)(unsafe.Pointer(&t))[1] }

// replace puts a function in the place of a method, and returns where its code
// was. The methods of an interface are in the order of reflect.
func (p *proxies) replace(iface reflect.Type, name string, by reflect.Value) (code uintptr) {
	for i := range iface.NumMethod() {
		m := iface.Method(i)
		if m.Name != name {
			continue
		}
		if !sameButFirst(by.Type(), m.Type) {
			break
		}
		code = p.table.methods[i]
		p.table.methods[i] = by.Pointer()
		return code
	}
	panic(errProxy)
}

// sameButFirst tells whether f is a function like method, with one more
// parameter before the others.
func sameButFirst(f, method reflect.Type) bool {
	if f.NumIn() != method.NumIn()+1 || f.NumOut() != method.NumOut() {
		return false
	}
	for i := range method.NumIn() {
		if f.In(i+1) != method.In(i) {
			return false
		}
	}
	for i := range method.NumOut() {
		if f.Out(i) != method.Out(i) {
			return false
		}
	}
	return true
}
