// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"slices"
	"unicode/utf16"
	"unsafe"

	"github.com/dop251/goja"
)

// Namespace is the namespace object of a module: an exotic object whose
// properties are the exports. The engine has none; so it is a Proxy with
// handlers in Go, which scripts cannot tell from one.
type Namespace struct {
	Opaque
	// Names are the exports, sorted by their UTF-16 units.
	Names []string

	env  *Env
	load map[string]func() goja.Value
}

// namespaceKey is the key of the state of what stands behind the Proxy.
type namespaceKey struct {
	sym  *goja.Symbol
	kind unsafe.Pointer // of a Proxy
	// refused is what the engine is about to say of a property that cannot be
	// set, and says is what V8 does.
	refused, says string
}

func newNamespaceKey(*Env) *namespaceKey { return &namespaceKey{sym: goja.NewSymbol("namespace")} }

// NewNamespace makes the namespace object of exports. A function of load returns
// the value of an export, or nil if it has none yet.
func (e *Env) NewNamespace(load map[string]func() goja.Value) *goja.Object {
	n := &Namespace{env: e, load: load, Names: make([]string, 0, len(load))}
	for name := range load {
		n.Names = append(n.Names, name)
	}
	slices.SortFunc(n.Names, compareUnits)
	target := e.VM.CreateObject(nil)
	for _, name := range n.Names {
		Must(target.DefineDataProperty(name, goja.Undefined(), goja.FLAG_TRUE, goja.FLAG_FALSE, goja.FLAG_TRUE))
	}
	Must(target.DefineDataPropertySymbol(goja.SymToStringTag, e.VM.ToValue("Module"), goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE))
	key := Local(e, newNamespaceKey)
	e.AttachAs(target, key.sym, n)
	freeze, _ := goja.AssertFunction(e.Builtin("Object").Get("preventExtensions"))
	e.Invoke(freeze, goja.Undefined(), target)
	obj := e.VM.ToValue(e.VM.NewProxy(target, n.traps())).(*goja.Object)
	key.kind = kindOf(obj, e.layout.self)
	return obj
}

// compareUnits orders strings as JavaScript does.
func compareUnits(a, b string) int {
	return slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
}

// NamespaceOf returns what is behind a namespace object, or nil.
func (e *Env) NamespaceOf(v goja.Value) *Namespace {
	key := Local(e, newNamespaceKey)
	obj, ok := v.(*goja.Object)
	if !ok || key.kind == nil || kindOf(obj, e.layout.self) != key.kind {
		return nil
	}
	p, ok := obj.Export().(goja.Proxy)
	if !ok || p.Target() == nil || !e.IsOrdinary(p.Target()) {
		return nil
	}
	n, _ := e.StateAs(p.Target(), key.sym).(*Namespace)
	return n
}

// Value is the value of an export, or nil if it has none yet.
func (n *Namespace) Value(name string) goja.Value {
	if load := n.load[name]; load != nil {
		return load()
	}
	return nil
}

func (n *Namespace) traps() *goja.ProxyTrapConfig {
	return &goja.ProxyTrapConfig{
		Get: n.get, Set: n.set, DeleteProperty: n.remove,
		SetSym:                   func(*goja.Object, *goja.Symbol, goja.Value, goja.Value) bool { return false },
		GetOwnPropertyDescriptor: n.describe,
		DefineProperty:           n.define,
	}
}

// refuse remembers what to say if a refusal becomes an error.
func (n *Namespace) refuse(engine, says string) bool {
	key := Local(n.env, newNamespaceKey)
	key.refused, key.says = engine, says
	return false
}

// refusal is what V8 says in the place of msg, a message of the engine.
func (e *Env) refusal(msg string) string {
	key := Local(e, newNamespaceKey)
	if key.refused == "" || msg != key.refused {
		return msg
	}
	key.refused = ""
	return key.says
}

// set is [[Set]]: nothing can be.
func (n *Namespace) set(_ *goja.Object, name string, _, _ goja.Value) bool {
	says := "Cannot add property " + name + ", object is not extensible"
	if n.load[name] != nil {
		says = "Cannot assign to read only property '" + name + "' of object '[object Module]'"
	}
	return n.refuse("'set' on proxy: trap returned falsish for property '"+name+"'", says)
}

// remove is [[Delete]]: what is there stays.
func (n *Namespace) remove(_ *goja.Object, name string) bool {
	if n.load[name] == nil {
		return true
	}
	return n.refuse("'deleteProperty' on proxy: trap returned falsish for property '"+name+"'",
		"Cannot delete property '"+name+"' of [object Module]")
}

// get is [[Get]]: a variable without a value is an error.
func (n *Namespace) get(_ *goja.Object, name string, _ goja.Value) goja.Value {
	load := n.load[name]
	if load == nil {
		return goja.Undefined()
	}
	v := load()
	if v == nil {
		panic(n.env.BeforeInitialization(name))
	}
	return v
}

func (n *Namespace) describe(target *goja.Object, name string) goja.PropertyDescriptor {
	if n.load[name] == nil {
		return goja.PropertyDescriptor{}
	}
	return goja.PropertyDescriptor{
		Value: n.get(target, name, nil), Writable: goja.FLAG_TRUE, Enumerable: goja.FLAG_TRUE, Configurable: goja.FLAG_FALSE,
	}
}

// define takes only what is there already.
func (n *Namespace) define(target *goja.Object, name string, d goja.PropertyDescriptor) bool {
	if n.load[name] == nil || d.Configurable == goja.FLAG_TRUE || d.Enumerable == goja.FLAG_FALSE ||
		d.Getter != nil || d.Setter != nil || d.Writable == goja.FLAG_FALSE || d.Value != nil && !d.Value.SameAs(n.get(target, name, nil)) {
		says := "Cannot redefine property: " + name
		if n.load[name] == nil {
			says = "Cannot define property " + name + ", object is not extensible"
		}
		return n.refuse("'defineProperty' on proxy: trap returned falsish", says)
	}
	return true
}

// BeforeInitialization is the error of a variable that has no value yet.
func (e *Env) BeforeInitialization(name string) *goja.Object {
	return e.NewError(ReferenceError, "", "Cannot access '"+name+"' before initialization")
}
