// SPDX-License-Identifier: Apache-2.0

package json

import (
	"math"
	"strconv"

	"github.com/dop251/goja"
	"github.com/dop251/goja/unistring"
)

// key is the name of a property, or the index of an element.
type key struct {
	name    name
	index   int
	isIndex bool
}

// value is k as a script sees it.
func (k key) value(vm *goja.Runtime) goja.Value {
	if k.isIndex {
		return vm.ToValue(strconv.Itoa(k.index))
	}
	if u := k.name.AsUtf16(); u != nil {
		return goja.StringFromUTF16(u[1:])
	}
	return vm.ToValue(string(k.name))
}

// replaceBy reads the replacer: a function, or an array of names.
func (w *writer) replaceBy(obj *goja.Object) {
	if fn, ok := goja.AssertFunction(obj); ok {
		w.replacer = fn
		return
	}
	if !w.array(obj) {
		return
	}
	w.listed = true
	seen := make(map[unistring.String]bool)
	for i := range w.length(obj) {
		n, ok := w.listName(w.element(obj, i))
		if ok && !seen[n] {
			seen[n] = true
			w.list = append(w.list, key{name: n})
		}
	}
}

// listName is the name that an element of the replacer stands for.
func (w *writer) listName(v goja.Value) (name, bool) {
	if obj, ok := v.(*goja.Object); ok {
		if class := obj.ClassName(); class != "String" && class != "Number" {
			return "", false
		}
	} else if !goja.IsString(v) && !goja.IsNumber(v) {
		return "", false
	}
	w.ran()
	return wideName(stringUnits(toString(w.env.VM, v))), true
}

// toString is the text of a value that is no symbol. The engine leaves numbers
// and the like as they are.
func toString(vm *goja.Runtime, v goja.Value) goja.String {
	if s, ok := v.ToString().(goja.String); ok {
		return s
	}
	return vm.ToValue(v.String()).(goja.String)
}

const longestGap = 10

// spaceBy reads the indentation: a number of spaces, or a text.
func (w *writer) spaceBy(v goja.Value) {
	if obj, ok := v.(*goja.Object); ok {
		w.ran()
		switch obj.ClassName() {
		case "Number":
			v = obj.ToNumber()
		case "String":
			v = obj.ToString()
		}
	}
	switch {
	case goja.IsNumber(v):
		if f := v.ToFloat(); f > 0 { // less than one space is a line without, as in V8
			w.pretty = true
			w.gap = []byte("          ")[:int(math.Min(f, longestGap))]
			w.gapUnits = len(w.gap)
		}
	case goja.IsString(v):
		s := v.(goja.String)
		if s.Length() > longestGap {
			s = s.Substring(0, longestGap)
		}
		text, wide := plain(s)
		w.gap, w.wideGap, w.gapUnits, w.pretty = []byte(text), wide, s.Length(), text != ""
	}
}
