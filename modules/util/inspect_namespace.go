// SPDX-License-Identifier: Apache-2.0

package util

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// namespace shows the namespace object of a module. An export that has no value
// yet must not be read.
func (p *printer) namespace(o *goja.Object, n *modules.Namespace, depth int) string {
	if p.isSeen(o) {
		return p.reference(o)
	}
	if depth > p.o.Depth {
		return p.style("[Object: null prototype] [Module]", styleSpecial)
	}
	s := shape{o: o, kind: KindPlain, open: "[Module: null prototype] {", close: "}"}
	if p.o.ShowHidden {
		s.keys = append(s.keys, key{sym: goja.SymToStringTag})
	}
	s.body = func(_ *shape, depth int) []string {
		out := make([]string, 0, len(n.Names)+1)
		for _, name := range n.Names {
			out = append(out, p.export(o, n, key{name: name}, depth))
		}
		return out
	}
	out := p.parts(&s, depth+1)
	p.markReference(&s)
	if p.o.Sorted {
		p.sort(&s, out)
	}
	return p.join(out, s.base, s.open, s.close, s.extras, depth+1, &s)
}

// export shows one export.
func (p *printer) export(o *goja.Object, n *modules.Namespace, k key, depth int) string {
	v := n.Value(k.name)
	if v == nil {
		return p.propertyName(k, true) + ": " + p.style("<uninitialized>", styleSpecial)
	}
	return p.describedProperty(prop{value: v, enumerable: true}, o, k, depth, extrasObject)
}
