// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// fromArrayLike makes a Buffer of an array, of an object with a length, or of
// what Buffer.prototype.toJSON made; nil if obj is none of these.
func (l *lib) fromArrayLike(obj *goja.Object) *goja.Object {
	length := obj.Get("length")
	if length == nil || goja.IsUndefined(length) {
		if _, ok := l.env.ArrayBuffer(obj.Get("buffer")); ok {
			return l.empty()
		}
		return l.fromJSON(obj)
	}
	if !goja.IsNumber(length) {
		return l.empty()
	}
	return l.elements(obj, length)
}

func (l *lib) fromJSON(obj *goja.Object) *goja.Object {
	kind := obj.Get("type")
	if kind == nil || !goja.IsString(kind) || kind.String() != "Buffer" {
		return nil
	}
	if data, ok := obj.Get("data").(*goja.Object); ok && isArray(data) {
		return l.elements(data, data.Get("length"))
	}
	return nil
}

func isArray(v goja.Value) bool {
	obj, ok := v.(*goja.Object)
	return ok && obj.ClassName() == "Array"
}

// elements copies the elements of obj, by index.
func (l *lib) elements(obj *goja.Object, length goja.Value) *goja.Object {
	f := length.ToFloat()
	if !(f > 0) {
		return l.empty()
	}
	made, _ := l.unsafe(l.size(length))
	l.env.Invoke(l.set, made, obj)
	return made
}

// copyBytesFrom(view, offset, length)
func (l *lib) copyBytesFrom(a modules.Args) goja.Value {
	view, ok := l.env.View(a.Argument(0))
	if !ok || view.Class == nil {
		l.env.ThrowArgType("view", "an instance of TypedArray", a.Argument(0))
	}
	n := int64(len(view.Bytes) / view.Size)
	if n == 0 {
		return l.empty()
	}
	from := l.far(a, 1, "offset", 0)
	if from >= n {
		return l.empty()
	}
	to := from + min(l.far(a, 2, "length", n), n-from)
	return l.copied(view.Bytes[from*int64(view.Size) : to*int64(view.Size)])
}

// far reads argument i as an integer that may be as large as they get.
func (l *lib) far(a modules.Args, i int, name string, def int64) int64 {
	if !a.Has(i) {
		return def
	}
	return a.Int(i, name, 0, 1<<53-1)
}
