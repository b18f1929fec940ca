// SPDX-License-Identifier: Apache-2.0

package util

import (
	"github.com/dop251/goja"
)

func (p *printer) chooseCollection(s *shape) {
	size := p.realm.size(s.o)
	name, body := "Set", p.setParts
	if s.kind == KindMap {
		name, body = "Map", p.mapParts
	}
	prefix := s.prefix(name, "("+itoa(size)+")")
	s.keys = p.realm.keys(s.o, p.o.ShowHidden)
	if size == 0 && s.bare() {
		s.end(prefix + "{}")
		return
	}
	s.open, s.body = prefix+"{", body
}

func (p *printer) setParts(s *shape, depth int) []string {
	return p.members(p.realm.setItems(s.o), depth)
}

// members shows values without names.
func (p *printer) members(items []goja.Value, depth int) []string {
	limit := p.limitOf(len(items))
	out := make([]string, 0, limit+1)
	p.indent += 2
	for _, v := range items[:limit] {
		out = append(out, p.value(v, depth, false))
	}
	p.indent -= 2
	return p.more(out, len(items)-limit)
}

func (p *printer) mapParts(s *shape, depth int) []string {
	items := p.realm.mapItems(s.o)
	n := len(items) / 2
	limit := p.limitOf(n)
	out := make([]string, 0, limit+1)
	p.indent += 2
	for i := range limit {
		out = append(out, p.value(items[2*i], depth, false)+" => "+p.value(items[2*i+1], depth, false))
	}
	p.indent -= 2
	return p.more(out, n-limit)
}

// iteratorBrace is the opening brace of an iterator over a Map or a Set.
func iteratorBrace(class, tag string) string {
	if tag != class+" Iterator" {
		if tag != "" {
			tag += "] ["
		}
		tag += class + " Iterator"
	}
	return "[" + tag + "] {"
}

// iteratorParts shows what an iterator is going to return.
func (p *printer) iteratorParts(s *shape, depth int) []string {
	items, pairs, ok := peekEntries(s.o)
	if !ok {
		return []string{p.style("<items unknown>", styleSpecial)}
	}
	if !pairs {
		return p.members(items, depth)
	}
	s.open = entriesBrace(s.open)
	n := len(items) / 2
	limit := p.limitOf(n)
	out := make([]string, 0, limit+1)
	p.indent += 2
	for i := range limit {
		pair := []string{p.value(items[2*i], depth, false), p.value(items[2*i+1], depth, false)}
		out = append(out, p.join(pair, "", "[", "]", extrasArray, depth, nil))
	}
	p.indent -= 2
	return p.more(out, n-limit)
}

func entriesBrace(open string) string {
	const iterator, entries = " Iterator] {", " Entries] {"
	return open[:len(open)-len(iterator)] + entries
}

// weakParts stands for the contents of a WeakMap or WeakSet, which nothing can
// list.
func (p *printer) weakParts(*shape, int) []string {
	return []string{p.style("<items unknown>", styleSpecial)}
}

func (p *printer) promiseParts(s *shape, depth int) []string {
	promise := s.o.Export().(*goja.Promise)
	if promise.State() == goja.PromiseStatePending {
		return []string{p.style("<pending>", styleSpecial)}
	}
	p.indent += 2
	str := p.value(promise.Result(), depth, false)
	p.indent -= 2
	if promise.State() == goja.PromiseStateRejected {
		str = p.style("<rejected>", styleSpecial) + " " + str
	}
	return []string{str}
}
