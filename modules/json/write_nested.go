// SPDX-License-Identifier: Apache-2.0

package json

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// fewSteps is how much of the stack is searched one by one.
const fewSteps = 32

// nested writes what is inside obj, which must not be inside itself.
func (w *writer) nested(k key, obj *goja.Object, write func()) {
	if len(w.stack) >= w.maxDepth {
		w.env.ThrowRange("", tooDeep)
	}
	for i := range w.stack[:min(len(w.stack), fewSteps)] {
		if w.stack[i].obj == obj {
			w.circular(i, k)
		}
	}
	if w.deep[obj] {
		w.circular(slices.IndexFunc(w.stack, func(s step) bool { return s.obj == obj }), k)
	}
	if w.stack = append(w.stack, step{k, obj}); len(w.stack) > fewSteps {
		w.enter(obj)
	}
	write()
	w.stack = w.stack[:len(w.stack)-1]
	if w.deep != nil {
		delete(w.deep, obj)
	}
}

func (w *writer) enter(obj *goja.Object) {
	if w.deep == nil {
		w.deep = make(map[*goja.Object]bool)
	}
	w.deep[obj] = true
}

// line begins a line, if there is an indentation. The last one of an object has
// one level less.
func (w *writer) line(less int) {
	if !w.pretty {
		return
	}
	w.buf = append(w.buf, '\n')
	for range len(w.stack) - less {
		w.buf = append(w.buf, w.gap...)
	}
	w.extra += (len(w.stack) - less) * (len(w.gap) - w.gapUnits)
}

// elements writes an array.
func (w *writer) elements(obj *goja.Object, n int64) {
	w.buf = append(w.buf, '[')
	for i := int64(0); i < n; i++ {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		i = w.integers(obj, i, n)
		w.breathe(i)
		w.line(0)
		if !w.value(obj, key{index: int(i), isIndex: true}, w.element(obj, i)) {
			w.buf = append(w.buf, "null"...)
		}
		w.fits()
	}
	if n > 0 {
		w.line(1)
	}
	w.buf = append(w.buf, ']')
}

// breathe ends the script, at the i-th of many steps, if it was stopped.
func (w *writer) breathe(i int64) {
	if i%modules.Breath == 0 {
		w.env.CheckInterrupt()
	}
}

// integers writes the elements of an array from i on as long as they are integers
// with another element behind them, or to where the script may be stopped and the
// length of the text is looked at, and returns the next index.
func (w *writer) integers(obj *goja.Object, i, n int64) int64 {
	if w.pretty || w.replacer != nil {
		return i
	}
	values := w.env.Elements(obj)
	n = min(n-1, int64(len(values))-1, i-i%modules.Breath+modules.Breath)
	for ; i < n; i++ {
		v, ok := w.env.AsInteger(values[i])
		if !ok {
			break
		}
		w.buf = append(appendInteger(w.buf, v), ',')
	}
	return i
}

// element is obj[i].
func (w *writer) element(obj *goja.Object, i int64) goja.Value {
	if v := w.env.Element(obj, int(i)); v != nil {
		return v
	}
	return w.member(obj, key{index: int(i), isIndex: true})
}

// member reads a property that may be an accessor, inherited or a Proxy's.
func (w *writer) member(obj *goja.Object, k key) goja.Value {
	return w.call(w.get, goja.Undefined(), obj, k.value(w.env.VM))
}

// properties writes an object that is no array.
func (w *writer) properties(obj *goja.Object) {
	w.buf = append(w.buf, '{')
	var any bool
	from := len(w.own)
	if w.listed {
		any = w.names(obj, w.list)
	} else if own, ok := w.env.AppendOwn(w.own, obj); ok {
		w.own = own
		any = w.plainOnes(obj, from, len(own))
		w.own = w.own[:from]
	} else {
		any = w.names(obj, w.ownNames(obj))
	}
	if any {
		w.line(1)
	}
	w.buf = append(w.buf, '}')
}

// plainOnes writes the properties of w.own between two indexes. What the script
// does meanwhile to their values is seen.
func (w *writer) plainOnes(obj *goja.Object, from, to int) (any bool) {
	runs := w.runs
	for i := from; i < to; i++ {
		w.breathe(int64(i))
		k, v := key{name: w.own[i].Name}, w.own[i].Value
		if w.runs != runs {
			v = w.current(obj, k)
		}
		any = w.property(obj, k, v, any) || any
	}
	return any
}

// current reads a property again.
func (w *writer) current(obj *goja.Object, k key) goja.Value {
	if w.env.IsOrdinary(obj) {
		if v := w.env.OwnValue(obj, k.name); v != nil {
			return v
		}
	}
	return w.member(obj, k)
}

// names writes the properties that are named.
func (w *writer) names(obj *goja.Object, names []key) (any bool) {
	for i, k := range names {
		w.breathe(int64(i))
		any = w.property(obj, k, w.current(obj, k), any) || any
	}
	return any
}

// ownNames are the names of the enumerable properties of any object.
func (w *writer) ownNames(obj *goja.Object) (names []key) {
	list := w.call(w.keys, goja.Undefined(), obj).(*goja.Object)
	for i := range w.length(list) {
		n, _ := w.listName(w.element(list, i))
		names = append(names, key{name: n})
	}
	return names
}

// property writes a name with its value, unless that is left out.
func (w *writer) property(obj *goja.Object, k key, v goja.Value, comma bool) bool {
	mark, extra := len(w.buf), w.extra
	if comma {
		w.buf = append(w.buf, ',')
	}
	w.line(0)
	w.quoteName(k.name)
	w.buf = append(w.buf, ':')
	if w.pretty {
		w.buf = append(w.buf, ' ')
	}
	if !w.value(obj, k, v) {
		w.buf, w.extra = w.buf[:mark], extra
		return false
	}
	w.fits()
	return true
}
