// SPDX-License-Identifier: Apache-2.0

package clone

import "github.com/dop251/goja"

// viewed reads the view that may follow its ArrayBuffer.
func (r *Reader) viewed(obj *goja.Object) goja.Value {
	if r.pos == len(r.data) || r.data[r.pos] != tagView {
		return obj
	}
	data, ok := r.env.ArrayBuffer(obj)
	if !ok {
		return obj
	}
	r.pos++
	class := viewTags()[r.byte()]
	offset, size := r.varint(), r.varint()
	if r.version >= 14 {
		r.varint()
	}
	if class == "" || offset > uint64(len(data)) || size > uint64(len(data))-offset {
		r.Broken()
	}
	return r.keep(r.view(class, obj, offset, size))
}

func (r *Reader) view(class string, buffer *goja.Object, offset, size uint64) *goja.Object {
	unit := elementSize(class)
	if offset%unit != 0 || size%unit != 0 {
		r.Broken()
	}
	vm := r.env.VM
	return r.copier().construct(class, buffer, vm.ToValue(offset), vm.ToValue(size/unit))
}

func elementSize(class string) uint64 {
	switch class {
	case "Int16Array", "Uint16Array":
		return 2
	case "Int32Array", "Uint32Array", "Float32Array":
		return 4
	case "Float64Array", "BigInt64Array", "BigUint64Array":
		return 8
	}
	return 1
}
