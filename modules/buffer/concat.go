// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// concat(list, totalLength)
func (l *lib) concat(a modules.Args) goja.Value {
	list := a.Argument(0)
	if !isArray(list) {
		l.env.ThrowArgType("list", "an instance of Array", list)
	}
	items := l.items(list.(*goja.Object))
	if len(items) == 0 {
		return l.empty()
	}
	total := -1
	if a.Has(1) {
		total = l.index(a, 1, "length", 0, modules.MaxBufferLength)
	}
	if last := items[len(items)-1]; total < 0 && (goja.IsUndefined(last) || goja.IsNull(last)) {
		l.env.ThrowType("", "Cannot read properties of %s (reading 'length')", last)
	}
	return l.join(items, total)
}

// items are the elements of an array, up to the first that is no Uint8Array.
// The engine's way to list them goes through reflection, and panics at a hole.
func (l *lib) items(list *goja.Object) (items []goja.Value) {
	n, _ := l.env.ArrayLength(list)
	for i := range int(n) {
		v := l.env.Element(list, i)
		if v == nil {
			v = list.Get(strconv.Itoa(i))
		}
		if v == nil {
			v = goja.Undefined()
		}
		items = append(items, v)
		if _, ok := l.env.Uint8Array(v); !ok {
			break
		}
	}
	return items
}

// join copies the items one after the other into total bytes, as many as there
// are if total is negative.
func (l *lib) join(items []goja.Value, total int) *goja.Object {
	parts := make([][]byte, len(items))
	sum := 0
	for i, v := range items {
		b, ok := l.env.Uint8Array(v)
		if !ok {
			l.env.ThrowArgType("list["+strconv.Itoa(i)+"]", bufferOrArray, v)
		}
		parts[i] = b
		sum += len(b)
	}
	if total < 0 {
		total = sum
	}
	obj, mem := l.unsafe(l.size(l.env.VM.ToValue(total)))
	for _, b := range parts {
		mem = mem[copy(mem, b):]
	}
	clear(mem)
	return obj
}
