// SPDX-License-Identifier: Apache-2.0

package clone

import (
	"strconv"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/util"
)

// content writes what is in an object.
func (w *Writer) content(obj *goja.Object, kind util.Kind) {
	if w.Host != nil && w.Host(obj) {
		return
	}
	switch kind {
	case util.KindPlain, util.KindDynamic:
		w.tag(tagObject)
		n := w.properties(obj, modules.Keys(w.env.VM, obj))
		w.tag(tagEndObject)
		w.varint(n)
	case util.KindArray:
		w.array(obj)
	case util.KindMap:
		w.entries(obj)
	case util.KindSet:
		w.set(obj)
	case util.KindError:
		w.failure(obj)
	case util.KindArrayBuffer:
		w.buffer(obj)
	case util.KindDate, util.KindRegExp, util.KindBoxed, util.KindBoxedString:
		w.boxed(obj, kind)
	case util.KindFunction, util.KindAsyncFunction, util.KindGeneratorFunction, util.KindClass:
		w.Refuse(obj.String() + " could not be cloned.")
	default:
		w.Refuse("#<" + nameOf(obj) + "> could not be cloned.")
	}
}

// key writes the name of a property: the index of an array as a number.
func (w *Writer) key(name string) {
	if n, err := strconv.ParseUint(name, 10, 32); err == nil && n < 1<<32-1 && strconv.FormatUint(n, 10) == name {
		w.number(float64(n))
		return
	}
	w.text(w.env.VM.ToValue(name))
}

func (w *Writer) properties(obj *goja.Object, names []string) (count uint64) {
	for _, name := range names {
		v := obj.Get(name)
		if v == nil { // a getter has deleted it
			continue
		}
		w.key(name)
		w.Value(v)
		count++
	}
	return count
}

func (w *Writer) array(obj *goja.Object) {
	length := obj.Get("length").ToInteger()
	names := modules.Keys(w.env.VM, obj)
	indices := 0
	for indices < len(names) && strconv.Itoa(indices) == names[indices] {
		indices++
	}
	if int64(indices) == length {
		w.dense(obj, indices, names[indices:])
		return
	}
	w.tag(tagSparse)
	w.varint(uint64(length))
	n := w.properties(obj, names)
	w.tag(tagEndSparse)
	w.varint(n)
	w.varint(uint64(length))
}

// dense writes an array without holes. A getter may make some.
func (w *Writer) dense(obj *goja.Object, length int, names []string) {
	w.tag(tagDense)
	w.varint(uint64(length))
	for i := range length {
		if v := obj.Get(strconv.Itoa(i)); v != nil {
			w.Value(v)
		} else {
			w.tag(tagHole)
		}
	}
	n := w.properties(obj, names)
	w.tag(tagEndDense)
	w.varint(n)
	w.varint(uint64(length))
}

func (w *Writer) items(obj *goja.Object) []goja.Value { return (&copier{env: w.env}).items(obj) }

func (w *Writer) entries(obj *goja.Object) {
	list := w.items(obj)
	w.tag(tagMap)
	for _, item := range list {
		entry := item.(*goja.Object)
		w.Value(entry.Get("0"))
		w.Value(entry.Get("1"))
	}
	w.tag(tagEndMap)
	w.varint(uint64(2 * len(list)))
}

func (w *Writer) set(obj *goja.Object) {
	list := w.items(obj)
	w.tag(tagSet)
	for _, item := range list {
		w.Value(item)
	}
	w.tag(tagEndSet)
	w.varint(uint64(len(list)))
}

func (w *Writer) failure(obj *goja.Object) {
	w.tag(tagError)
	if name := obj.Get("name"); name != nil {
		if letter := letterOf(errorPrototypes(), name.String()); letter != 0 {
			w.tag(letter)
		}
	}
	part := func(name string, tag byte, write func(goja.Value)) {
		if own(obj, name) {
			v := obj.Get(name)
			w.tag(tag)
			write(v)
		}
	}
	asText := func(v goja.Value) { w.text(v.ToString()) }
	part("message", errorMessage, asText)
	part("cause", errorCause, w.Value)
	if stack := obj.Get("stack"); stack != nil && goja.IsString(stack) {
		w.tag(errorStack)
		w.text(stack)
	}
	w.tag(errorEnd)
}

func (w *Writer) boxed(obj *goja.Object, kind util.Kind) {
	c := &copier{env: w.env}
	switch kind {
	case util.KindDate:
		w.tag(tagDate)
		w.Double(w.env.Invoke(c.method(obj, "getTime"), obj).ToFloat())
	case util.KindRegExp:
		w.regExp(obj)
	default:
		w.wrapped(w.env.Invoke(c.method(obj, "valueOf"), obj))
	}
}

func (w *Writer) wrapped(v goja.Value) {
	switch {
	case goja.IsString(v):
		w.tag(tagStringObject)
		w.text(v)
	case goja.IsBigInt(v):
		at := len(w.out)
		w.Value(v)
		w.out[at] = tagBigIntObject
	case goja.IsNumber(v):
		w.tag(tagNumberObject)
		w.Double(v.ToFloat())
	default:
		if _, ok := v.(*goja.Symbol); ok {
			w.Refuse("[object Symbol] could not be cloned.")
		}
		w.boolean(v.ToBoolean(), tagTrueObject, tagFalseObject)
	}
}

func (w *Writer) regExp(obj *goja.Object) {
	w.tag(tagRegExp)
	w.text(obj.Get("source"))
	bits := uint64(0)
	for _, c := range obj.Get("flags").String() {
		if i := strings.IndexRune(regExpFlags, c); i >= 0 {
			bits |= 1 << i
		}
	}
	w.varint(bits)
}

func (w *Writer) buffer(obj *goja.Object) {
	if id, ok := w.moved[obj]; ok {
		w.tag(tagTransferred)
		w.varint(uint64(id))
		return
	}
	if w.Shared != nil && IsShared(obj) {
		w.tag(tagShared)
		w.varint(uint64(w.Shared(obj)))
		return
	}
	data, _ := w.env.ArrayBuffer(obj)
	w.tag(tagArrayBuffer)
	w.varint(uint64(len(data)))
	w.Raw(data)
}

// view writes the ArrayBuffer in front of the view that shows it.
func (w *Writer) view(obj *goja.Object, kind util.Kind) {
	if w.Host != nil && w.Host(obj) {
		return
	}
	view, _ := w.env.View(obj)
	w.object(view.Buffer)
	class := "DataView"
	if kind == util.KindTypedArray {
		class = util.ViewName(obj)
	}
	w.remember(obj)
	w.tag(tagView)
	w.tag(letterOf(viewTags(), class))
	w.varint(uint64(view.Offset))
	w.varint(uint64(len(view.Bytes)))
	w.varint(0)
}
