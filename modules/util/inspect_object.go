// SPDX-License-Identifier: Apache-2.0

package util

import (
	"sort"
	"strings"

	"github.com/dop251/goja"
)

// extras tells how the parts of an object are laid out.
type extras int

const (
	extrasObject extras = iota
	extrasArray
)

// shape is how one object is going to be shown: braces around parts, which
// body makes and the properties in keys follow, and base in front.
type shape struct {
	o      *goja.Object
	kind   Kind
	ctor   string // name of the constructor
	null   bool   // there is no constructor: the prototype is null
	tag    string // Symbol.toStringTag, if it says more than ctor
	keys   []key
	proto  []string // properties of prototypes, under showHidden
	base   string
	open   string
	close  string
	extras extras
	body   func(s *shape, depth int) []string
	text   string // all there is to show, if final
	final  bool
}

// bare tells whether the object has nothing to show but itself.
func (s *shape) bare() bool { return len(s.keys) == 0 && len(s.proto) == 0 }

// end makes text all that is shown.
func (s *shape) end(text string) { s.text, s.final = text, true }

// object shows an object that is neither a Proxy nor already being shown.
func (p *printer) object(o *goja.Object, kind Kind, depth int, typed bool) string {
	s := shape{o: o, kind: kind, open: "{", close: "}"}
	p.describe(&s, depth)
	p.choose(&s, depth, typed)
	if s.final {
		return s.text
	}
	if depth > p.o.Depth {
		return p.cut(&s)
	}
	if depth > maxNesting {
		return p.interrupted(s.prefix("Object", ""))
	}
	out := p.parts(&s, depth+1)
	p.markReference(&s)
	if p.o.Sorted {
		p.sort(&s, out)
	}
	text := p.join(out, s.base, s.open, s.close, s.extras, depth+1, &s)
	p.spend(len(text))
	return text
}

// describe finds out the names that the object goes by.
func (p *printer) describe(s *shape, depth int) {
	var proto *[]string
	if p.o.ShowHidden && depth <= p.o.Depth {
		proto = &s.proto
	}
	var ok bool
	s.ctor, ok = p.constructorName(s.o, depth, proto)
	s.null = !ok
	s.tag = p.tag(s.o)
}

// tag is the Symbol.toStringTag of o, unless it is shown as a property anyway.
func (p *printer) tag(o *goja.Object) string {
	v := o.GetSymbol(goja.SymToStringTag)
	if v == nil || !goja.IsString(v) || v.String() == "" {
		return ""
	}
	k := key{sym: goja.SymToStringTag}
	own := p.realm.isEnumerable
	if p.o.ShowHidden {
		own = p.realm.hasOwn
	}
	if own(o, k) {
		return ""
	}
	return text(v)
}

// cut is what stands for an object below the depth limit.
func (p *printer) cut(s *shape) string {
	name := strings.TrimSuffix(s.prefix(listName(s), ""), " ")
	if !s.null {
		name = "[" + name + "]"
	}
	return p.style(name, styleSpecial)
}

// listName is what a list without a constructor is called.
func listName(s *shape) string {
	if s.null {
		switch s.kind {
		case KindArray, KindMap, KindSet, KindTypedArray:
			return className(s.o)
		}
	}
	return "Object"
}

// parts shows the contents of an object.
func (p *printer) parts(s *shape, depth int) []string {
	p.seen = append(p.seen, s.o)
	p.level = depth
	var out []string
	if s.body != nil {
		out = s.body(s, depth)
	} else if len(s.keys) > 0 {
		out = make([]string, 0, len(s.keys))
	}
	for _, k := range s.keys {
		out = append(out, p.property(s.o, k, depth, s.extras))
	}
	out = append(out, s.proto...)
	p.seen = p.seen[:len(p.seen)-1]
	return out
}

// markReference numbers an object that was found inside itself.
func (p *printer) markReference(s *shape) {
	n, ok := p.circular[s.o]
	if !ok {
		return
	}
	ref := p.style("<ref *"+itoa(n)+">", styleSpecial)
	switch {
	case p.o.Compact == CompactAll:
		s.open = ref + " " + s.open
	case s.base == "":
		s.base = ref
	default:
		s.base = ref + " " + s.base
	}
}

// sort orders the properties; elements of lists keep their places.
func (p *printer) sort(s *shape, out []string) {
	if s.extras == extrasArray {
		out = out[len(out)-len(s.keys):]
	}
	sort.SliceStable(out, func(i, j int) bool { return p.less(out[i], out[j]) })
}

func (p *printer) less(a, b string) bool {
	if p.o.compare == nil {
		return a < b
	}
	vm := p.realm.vm
	ret, err := p.o.compare(goja.Undefined(), toValue(vm, a), toValue(vm, b))
	if err != nil {
		panic(err)
	}
	return ret.ToFloat() < 0
}

// spend counts what was written and stops going deeper when it is too much.
func (p *printer) spend(n int) {
	if p.budget == nil {
		if n < 1<<16 {
			return
		}
		p.budget = make(map[int]int)
	}
	p.budget[p.indent] += n
	if p.budget[p.indent] > maxBudget {
		p.o.Depth = -1
	}
}
