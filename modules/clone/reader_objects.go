// SPDX-License-Identifier: Apache-2.0

package clone

import (
	"bytes"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// object reads what follows the tag of an object.
func (r *Reader) object(t byte) goja.Value {
	vm := r.env.VM
	switch t {
	case tagReference:
		id := r.varint()
		if id >= uint64(len(r.seen)) {
			r.Broken()
		}
		return r.viewed(r.seen[id])
	case tagObject:
		obj := r.keep(vm.NewObject())
		r.properties(obj, tagEndObject)
		return obj
	case tagDense, tagSparse:
		return r.array(t)
	case tagMap:
		return r.entries()
	case tagSet:
		return r.set()
	case tagError:
		return r.failure()
	case tagArrayBuffer:
		data := bytes.Clone(r.Raw(r.varint()))
		return r.viewed(r.keep(vm.ToValue(vm.NewArrayBuffer(data)).(*goja.Object)))
	case tagTransferred:
		return r.numbered(r.Moved)
	case tagShared:
		return r.numbered(r.Shared)
	case tagHost:
		return r.host()
	}
	return r.boxed(t)
}

// keep remembers an object by its number.
func (r *Reader) keep(obj *goja.Object) *goja.Object {
	r.seen = append(r.seen, obj)
	return obj
}

// host lets Host read; the object may be another one meanwhile.
func (r *Reader) host() goja.Value {
	if r.Host == nil {
		r.Broken()
	}
	at := len(r.seen)
	r.keep(nil)
	obj := r.Host()
	r.seen[at] = obj
	return obj
}

// numbered reads an ArrayBuffer that was written as a number.
func (r *Reader) numbered(find func(uint32) *goja.Object) goja.Value {
	id := r.Uint32()
	var obj *goja.Object
	if find != nil {
		obj = find(id)
	}
	if obj == nil {
		r.Broken()
	}
	return r.viewed(r.keep(obj))
}

// set defines a property, whatever prototypes have.
func define(obj *goja.Object, name goja.Value, v goja.Value) {
	modules.Must(obj.DefineDataProperty(name.String(), v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE))
}

// properties reads names and values up to the tag end, and their number.
func (r *Reader) properties(obj *goja.Object, end byte) {
	count := uint64(0)
	for r.peek() != end {
		name := r.Value()
		if !goja.IsString(name) && !goja.IsNumber(name) {
			r.Broken()
		}
		define(obj, name, r.Value())
		count++
	}
	r.tag()
	if r.varint() != count {
		r.Broken()
	}
}

func (r *Reader) array(t byte) goja.Value {
	vm, length := r.env.VM, r.varint()
	if length > 1<<32-1 || t == tagDense && length > uint64(len(r.data)-r.pos) {
		r.Broken()
	}
	obj := r.keep(vm.NewArray())
	modules.Must(obj.Set("length", length))
	end := byte(tagEndSparse)
	if t == tagDense {
		r.elements(obj, length)
		end = tagEndDense
	}
	r.properties(obj, end)
	if r.varint() != length {
		r.Broken()
	}
	return obj
}

func (r *Reader) elements(obj *goja.Object, length uint64) {
	for i := range length {
		if r.peek() == tagHole {
			r.tag()
			continue
		}
		define(obj, r.env.VM.ToValue(i), r.Value())
	}
}

func (r *Reader) copier() *copier { return &copier{env: r.env} }

func (r *Reader) entries() goja.Value {
	c := r.copier()
	out := r.keep(c.construct("Map"))
	set, count := c.method(out, "set"), uint64(0)
	for ; r.peek() != tagEndMap; count += 2 {
		key := r.Value()
		r.env.Invoke(set, out, key, r.Value())
	}
	r.tag()
	if r.varint() != count {
		r.Broken()
	}
	return out
}

func (r *Reader) set() goja.Value {
	c := r.copier()
	out := r.keep(c.construct("Set"))
	add, count := c.method(out, "add"), uint64(0)
	for ; r.peek() != tagEndSet; count++ {
		r.env.Invoke(add, out, r.Value())
	}
	r.tag()
	if r.varint() != count {
		r.Broken()
	}
	return out
}

func (r *Reader) failure() goja.Value {
	class := "Error"
	if name := errorPrototypes()[r.peek()]; name != "" {
		class = name
		r.tag()
	}
	out := r.keep(r.copier().construct(class))
	modules.Must(out.DefineDataProperty("stack", goja.Undefined(), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
	for {
		name := ""
		switch r.tag() {
		case errorMessage:
			name = "message"
		case errorStack:
			name = "stack"
		case errorCause:
			r.hide(out, "cause", r.Value())
			continue
		case errorEnd:
			return out
		default:
			r.Broken()
		}
		r.hide(out, name, r.string())
	}
}

func (r *Reader) hide(obj *goja.Object, name string, v goja.Value) {
	modules.Must(obj.DefineDataProperty(name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE))
}

func (r *Reader) boxed(t byte) goja.Value {
	vm := r.env.VM
	var v goja.Value
	switch t {
	case tagDate:
		return r.keep(r.copier().construct("Date", vm.ToValue(r.Double())))
	case tagRegExp:
		source := r.string()
		return r.keep(r.copier().construct("RegExp", source, vm.ToValue(r.flags())))
	case tagTrueObject, tagFalseObject:
		v = vm.ToValue(t == tagTrueObject)
	case tagNumberObject:
		v = vm.ToValue(r.Double())
	case tagBigIntObject:
		v = vm.ToValue(r.bigInt())
	case tagStringObject:
		v = r.string()
	default:
		r.Broken()
	}
	return r.keep(v.ToObject(vm))
}

func (r *Reader) flags() string {
	bits, out := r.varint(), ""
	for i, c := range regExpFlags {
		if bits&(1<<i) != 0 {
			out += string(c)
		}
	}
	return out
}
