// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"path/filepath"
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// newModule makes an instance of Module.
func (l *loader) newModule(id string, parent *goja.Object) *goja.Object {
	mod := l.env.VM.CreateObject(l.proto)
	l.initModule(mod, id, parent)
	return mod
}

// initModule gives mod the properties that Node.js's modules have, in its order.
func (l *loader) initModule(mod *goja.Object, id string, parent *goja.Object) {
	modules.Must(mod.Set("id", id))
	modules.Must(mod.Set("path", filepath.Dir(id)))
	modules.Must(mod.Set("exports", l.env.VM.NewObject()))
	l.setParent(mod, parent)
	appendChild(parent, mod)
	modules.Must(mod.Set("filename", goja.Null()))
	modules.Must(mod.Set("loaded", false))
	modules.Must(mod.Set("children", l.env.VM.NewArray()))
}

func (l *loader) setParent(mod, parent *goja.Object) {
	var v goja.Value = goja.Undefined()
	if parent != nil {
		v = parent
	}
	modules.Must(mod.DefineDataPropertySymbol(l.parent, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

// setParentNull is what the main module has as its parent.
func (l *loader) setParentNull(mod *goja.Object) {
	modules.Must(mod.DefineDataPropertySymbol(l.parent, goja.Null(), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

// parentOf is the module that first required mod: null for the main one,
// undefined for one that was not required.
func (l *loader) parentOf(mod *goja.Object) goja.Value {
	v := mod.GetSymbol(l.parent)
	if v == nil {
		return goja.Undefined()
	}
	return v
}

// addChild adds mod to the children of parent, unless it is there.
func (l *loader) addChild(parent, mod *goja.Object) {
	if parent == nil {
		return
	}
	children := object(parent.Get("children"))
	if children == nil {
		return
	}
	for i := range int(children.Get("length").ToInteger()) {
		if children.Get(index(i)) == goja.Value(mod) {
			return
		}
	}
	appendChild(parent, mod)
}

// appendChild adds a module that cannot be there yet.
func appendChild(parent, mod *goja.Object) {
	if parent == nil {
		return
	}
	if children := object(parent.Get("children")); children != nil {
		modules.Must(children.Set(children.Get("length").String(), mod))
	}
}

func index(i int) string { return strconv.Itoa(i) }

// text is v as a string if it is one, and "" otherwise.
func text(v goja.Value) string {
	if v == nil || !goja.IsString(v) {
		return ""
	}
	return v.String()
}

// object is v if it is an object, and nil otherwise.
func object(v goja.Value) *goja.Object {
	obj, _ := v.(*goja.Object)
	return obj
}

func orUndefined(obj *goja.Object) goja.Value {
	if obj == nil {
		return goja.Undefined()
	}
	return obj
}
