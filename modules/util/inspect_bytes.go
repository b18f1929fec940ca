// SPDX-License-Identifier: Apache-2.0

package util

import (
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

func (p *printer) chooseTypedArray(s *shape) {
	n := viewLength(s.o)
	fallback := ""
	if s.null {
		fallback = ViewName(s.o)
	}
	s.keys = p.realm.nonIndexKeys(s.o, p.o.ShowHidden)
	s.open, s.close = s.prefix(fallback, "("+itoa(n)+")")+"[", "]"
	if n == 0 && len(s.keys) == 0 && !p.o.ShowHidden {
		s.end(s.open + "]")
		return
	}
	s.extras, s.body = extrasArray, p.typedParts
}

// viewLength is the number of elements of a typed array.
func viewLength(o *goja.Object) int {
	if n := peekField[int](impl(o), "length"); n != nil {
		return *n
	}
	return int(o.Get("length").ToInteger())
}

func (p *printer) typedParts(s *shape, depth int) []string {
	n := viewLength(s.o)
	limit := p.limitOf(n)
	out := make([]string, 0, limit+6)
	for i := range limit {
		if i%modules.Breath == 0 {
			p.realm.pause()
		}
		v := s.o.Get(strconv.Itoa(i))
		if v == nil {
			break
		}
		out = append(out, p.primitive(v))
	}
	out = p.more(out, n-limit)
	if p.o.ShowHidden {
		p.indent += 2
		for _, f := range p.realm.viewFields(s.o) {
			out = append(out, "["+f.name+"]: "+p.value(f.value, depth, true))
		}
		p.indent -= 2
	}
	return out
}

type field struct {
	name  string
	value goja.Value
}

func (r *Realm) viewFields(o *goja.Object) []field {
	n, size := viewLength(o), elementSize(o)
	return []field{
		{"BYTES_PER_ELEMENT", r.vm.ToValue(size)},
		{"length", r.vm.ToValue(n)},
		{"byteLength", r.vm.ToValue(n * size)},
		{"byteOffset", r.call(offsetOfArray, o)},
		{"buffer", r.call(bufferOfArray, o)},
	}
}

// elementSize is the number of bytes of an element of a typed array.
func elementSize(o *goja.Object) int {
	if p := peekField[int](impl(o), "elemSize"); p != nil {
		return *p
	}
	return int(o.Get("BYTES_PER_ELEMENT").ToInteger())
}

func (p *printer) chooseArrayBuffer(s *shape, typed bool) {
	prefix := s.prefix("ArrayBuffer", "")
	if typed && s.bare() {
		n := itoa(len(arrayBufferBytes(s.o)))
		s.end(prefix + "{ byteLength: " + p.style(n, styleNumber) + " }")
		return
	}
	s.open = prefix + "{"
	s.keys = append([]key{{name: "byteLength"}}, s.keys...)
	if !typed {
		s.body = p.bufferParts
	}
}

func arrayBufferBytes(o *goja.Object) []byte {
	ab, _ := o.Export().(goja.ArrayBuffer)
	return ab.Bytes()
}

func (p *printer) bufferParts(s *shape, _ int) []string {
	if ab, ok := s.o.Export().(goja.ArrayBuffer); ok && ab.Detached() {
		return []string{p.style("(detached)", styleSpecial)}
	}
	data := arrayBufferBytes(s.o)
	limit := p.limitOf(len(data))
	str := hexPairs(data[:limit])
	if left := len(data) - limit; left > 0 {
		str += " ... " + itoa(left) + " more byte" + plural(left)
	}
	return []string{p.style("[Uint8Contents]", styleSpecial) + ": <" + str + ">"}
}

// hexPairs writes bytes as hexadecimal pairs with spaces between.
func hexPairs(data []byte) string {
	var b strings.Builder
	b.Grow(3 * len(data))
	digits := hex.EncodeToString(data)
	for i := 0; i < len(digits); i += 2 {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(digits[i : i+2])
	}
	return b.String()
}
