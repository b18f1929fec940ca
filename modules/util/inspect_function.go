// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strings"

	"github.com/dop251/goja"
)

// functionBase is what is shown of a function: [Function: name].
func (p *printer) functionBase(s *shape) string {
	if s.kind == KindClass || p.realm.class != nil && p.realm.class(s.o) {
		return p.classBase(s)
	}
	kind := functionClass(s)
	var b strings.Builder
	b.WriteString("[" + kind)
	if s.null {
		b.WriteString(" (null prototype)")
	}
	if name := p.realm.nameOf(s.o); name == "" {
		b.WriteString(" (anonymous)")
	} else {
		b.WriteString(": " + name)
	}
	b.WriteByte(']')
	if !s.null && s.ctor != kind {
		b.WriteString(" " + s.ctor)
	}
	if s.tag != "" && (s.null || s.ctor != s.tag) {
		b.WriteString(" [" + s.tag + "]")
	}
	return b.String()
}

// functionClass is the class of a function by its kind. An async generator is
// known by its tag.
func functionClass(s *shape) string {
	const asyncGenerator = "AsyncGeneratorFunction"
	switch {
	case s.kind == KindAsyncFunction:
		return "AsyncFunction"
	case s.kind == KindGeneratorFunction && s.ctor == asyncGenerator && (s.tag == "" || s.tag == asyncGenerator):
		return asyncGenerator
	case s.kind == KindGeneratorFunction:
		return "GeneratorFunction"
	}
	return "Function"
}

// nameOf is the name property of a function, as a string.
func (r *Realm) nameOf(o *goja.Object) string {
	v := o.Get("name")
	if v == nil || goja.IsUndefined(v) {
		return ""
	}
	if s, ok := v.(*goja.Symbol); ok {
		return symbolText(s)
	}
	return text(v)
}

func (p *printer) classBase(s *shape) string {
	name := ""
	if p.realm.hasOwn(s.o, key{name: "name"}) {
		name = p.realm.nameOf(s.o)
	}
	if name == "" {
		name = "(anonymous)"
	}
	base := "class " + name
	if !s.null && s.ctor != "Function" {
		base += " [" + s.ctor + "]"
	}
	if s.tag != "" && (s.null || s.ctor != s.tag) {
		base += " [" + s.tag + "]"
	}
	if s.null {
		return "[" + base + " extends [null prototype]]"
	}
	if super := s.o.Prototype(); super != nil {
		if parent := p.realm.nameOf(super); parent != "" {
			base += " extends " + parent
		}
	}
	return "[" + base + "]"
}
