// SPDX-License-Identifier: Apache-2.0

package modules

import "github.com/dop251/goja"

// Opaque makes a Go struct attachable to a JavaScript object by Env.Attach:
// embed it. It implements goja.DynamicObject as an object without properties,
// which is the cheapest way goja offers to keep a Go pointer in a value.
type Opaque struct{ tag tag }

// Get implements goja.DynamicObject.
func (*Opaque) Get(string) goja.Value { return nil }

// Set implements goja.DynamicObject.
func (*Opaque) Set(string, goja.Value) bool { return false }

// Has implements goja.DynamicObject.
func (*Opaque) Has(string) bool { return false }

// Delete implements goja.DynamicObject.
func (*Opaque) Delete(string) bool { return false }

// Keys implements goja.DynamicObject.
func (*Opaque) Keys() []string { return nil }

func (o *Opaque) ownTag() *tag { return &o.tag }

// Attach keeps state behind obj, where scripts do not see it. state is a
// pointer to a struct that embeds Opaque. A second Attach replaces the first.
func (e *Env) Attach(obj *goja.Object, state goja.DynamicObject) {
	e.AttachAs(obj, e.state, state)
}

// AttachAs is Attach under a key of the caller, for classes whose instances
// may also carry the state of another one (a socket is an emitter, too).
func (e *Env) AttachAs(obj *goja.Object, key *goja.Symbol, state goja.DynamicObject) {
	var own *tag
	if h, ok := state.(interface{ ownTag() *tag }); ok {
		own = h.ownTag()
	}
	if !e.tagLayout().attach(e, obj, key, state, own) {
		Must(obj.DefineDataPropertySymbol(key, e.VM.NewDynamicObject(state), goja.FLAG_TRUE, goja.FLAG_FALSE, goja.FLAG_FALSE))
	}
}

func (e *Env) tagLayout() *tags {
	if e.tags == nil {
		e.tags = readTags(e.VM, e.layout.self)
	}
	return e.tags
}

// State returns what Attach put behind v, or nil. The caller asserts the type:
//
//	s, ok := env.State(call.This).(*socket)
func (e *Env) State(v goja.Value) any { return e.StateAs(v, e.state) }

// StateAs returns what AttachAs put behind v under key, or nil. A state found
// on the prototype chain counts: class instances made with Object.create see
// the state of their prototype, as they see its methods.
func (e *Env) StateAs(v goja.Value, key *goja.Symbol) any {
	obj, ok := v.(*goja.Object)
	if !ok {
		return nil
	}
	state, rest := e.tagLayout().find(e, obj, key)
	if state != nil || rest == nil || rest == e.tags.root {
		return state
	}
	held, ok := rest.GetSymbol(key).(*goja.Object)
	if !ok {
		return nil
	}
	return held.Export()
}
