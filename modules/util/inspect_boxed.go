// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"

	"github.com/dop251/goja"
)

// Unbox returns the primitive inside a Number, String, Boolean, Symbol or
// BigInt object and the name of its class.
func (r *Realm) Unbox(o *goja.Object) (v goja.Value, class string, ok bool) {
	switch KindOf(o) {
	case KindBoxedString:
		return r.call(stringValue, o), "String", true
	case KindBoxed:
		return r.unboxOther(o)
	}
	return nil, "", false
}

func (r *Realm) unboxOther(o *goja.Object) (goja.Value, string, bool) {
	switch o.ClassName() {
	case "Number":
		return r.call(numberValue, o), "Number", true
	case "Boolean":
		return r.call(booleanValue, o), "Boolean", true
	case "String":
		return r.call(stringValue, o), "String", true
	}
	if o.ExportType().String() == "*big.Int" {
		return r.call(bigintValue, o), "BigInt", true
	}
	return r.call(symbolValue, o), "Symbol", true
}

// chooseBoxed shapes the objects around primitives: [Number: 3].
func (p *printer) chooseBoxed(s *shape) {
	v, class, _ := p.realm.Unbox(s.o)
	if class == "String" {
		s.keys = withoutIndexes(s.keys)
	}
	var b strings.Builder
	b.WriteString("[" + class)
	switch {
	case s.null:
		b.WriteString(" (null prototype)")
	case s.ctor != class:
		b.WriteString(" (" + s.ctor + ")")
	}
	plain := printer{in: p.in, realm: p.realm, o: p.o, indent: p.indent}
	plain.o.Colors, plain.o.style = false, nil
	b.WriteString(": " + plain.primitive(v) + "]")
	if s.tag != "" && (s.null || s.tag != s.ctor) {
		b.WriteString(" [" + s.tag + "]")
	}
	s.base = b.String()
	if s.bare() {
		s.end(p.style(s.base, style(strings.ToLower(class))))
	}
}

// withoutIndexes removes array indexes from the front of keys.
func withoutIndexes(keys []key) []key {
	for len(keys) > 0 && keys[0].sym == nil && isIndex(keys[0].name) {
		keys = keys[1:]
	}
	return keys
}
