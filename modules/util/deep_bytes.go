// SPDX-License-Identifier: Apache-2.0

package util

import (
	"github.com/dop251/goja"
)

// viewData is the memory of a typed array, DataView or ArrayBuffer.
func (r *Realm) viewData(o *goja.Object) []byte {
	switch KindOf(o) {
	case KindArrayBuffer:
		return arrayBufferBytes(o)
	case KindTypedArray:
		return r.part(r.call(bufferOfArray, o), r.call(offsetOfArray, o), viewLength(o)*elementSize(o))
	case KindDataView:
		return r.part(r.call(bufferOfView, o), r.call(offsetOfView, o), int(r.call(lengthOfView, o).ToInteger()))
	}
	return nil
}

func (r *Realm) part(buffer, offset goja.Value, n int) []byte {
	data, from := arrayBufferBytes(buffer.(*goja.Object)), int(offset.ToInteger())
	if from+n > len(data) {
		return nil
	}
	return data[from : from+n]
}

// typedArrays compares the elements byte by byte, except that a loose
// comparison takes 0 and -0 for equal.
func (d *deep) typedArrays(a, b *goja.Object) bool {
	name := ViewName(a)
	if name != ViewName(b) {
		return false
	}
	if !d.strict && (name == "Float32Array" || name == "Float64Array") {
		if !floats(a, b) {
			return false
		}
	} else if string(d.r.viewData(a)) != string(d.r.viewData(b)) {
		return false
	}
	return d.contents(a, b, KindTypedArray, d.r.nonIndexKeys(a, false))
}

func floats(a, b *goja.Object) bool {
	switch x := a.Export().(type) {
	case []float32:
		y, ok := b.Export().([]float32)
		return ok && sameFloats(x, y)
	case []float64:
		y, ok := b.Export().([]float64)
		return ok && sameFloats(x, y)
	}
	return false
}

func sameFloats[T float32 | float64](a, b []T) bool {
	if len(a) != len(b) {
		return false
	}
	for i, f := range a {
		if f != b[i] {
			return false
		}
	}
	return true
}
