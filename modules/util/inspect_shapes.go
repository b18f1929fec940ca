// SPDX-License-Identifier: Apache-2.0

package util

import (
	"github.com/dop251/goja"
)

// choose decides how an object is shown, by what it is.
func (p *printer) choose(s *shape, depth int, typed bool) {
	if p.isIterable(s) && p.chooseIterable(s) {
		return
	}
	s.keys = p.realm.keys(s.o, p.o.ShowHidden)
	switch {
	case s.kind.IsFunction():
		s.base = p.functionBase(s)
		if s.bare() {
			s.end(p.style(s.base, styleSpecial))
		}
	case !s.null && s.ctor == "Object":
		p.chooseObject(s)
	default:
		p.chooseSpecial(s, depth, typed)
	}
}

func (p *printer) isIterable(s *shape) bool {
	switch s.kind {
	case KindArray, KindMap, KindSet, KindTypedArray, KindMapIterator, KindSetIterator:
		if s.null || s.kind == KindArray && s.ctor == "Array" {
			return true
		}
		v := s.o.GetSymbol(goja.SymIterator)
		return v != nil && !goja.IsUndefined(v)
	}
	return false
}

func (p *printer) chooseIterable(s *shape) bool {
	switch s.kind {
	case KindArray:
		p.chooseArray(s)
	case KindTypedArray:
		p.chooseTypedArray(s)
	case KindSet, KindMap:
		p.chooseCollection(s)
	case KindMapIterator:
		s.keys = p.realm.keys(s.o, p.o.ShowHidden)
		s.open, s.body = iteratorBrace("Map", s.tag), p.iteratorParts
	case KindSetIterator:
		s.keys = p.realm.keys(s.o, p.o.ShowHidden)
		s.open, s.body = iteratorBrace("Set", s.tag), p.iteratorParts
	}
	return true
}

// chooseObject shapes direct instances of Object.
func (p *printer) chooseObject(s *shape) {
	switch {
	case s.kind == KindArguments:
		s.open = "[Arguments] {"
	case s.tag != "":
		s.open = s.prefix("Object", "") + "{"
	}
	if s.bare() {
		s.end(s.open + "}")
	}
}

// chooseSpecial shapes everything that is not a list and has a class of its
// own.
func (p *printer) chooseSpecial(s *shape, depth int, typed bool) {
	switch s.kind {
	case KindRegExp:
		p.chooseRegExp(s, depth)
	case KindDate:
		p.chooseDate(s)
	case KindError:
		s.base = p.errorBase(s)
		if s.bare() {
			s.end(s.base)
		}
	case KindArrayBuffer:
		p.chooseArrayBuffer(s, typed)
	case KindDataView:
		s.open = s.prefix("DataView", "") + "{"
		s.keys = append([]key{{name: "byteLength"}, {name: "byteOffset"}, {name: "buffer"}}, s.keys...)
	case KindPromise:
		s.open, s.body = s.prefix("Promise", "")+"{", p.promiseParts
	case KindWeakSet:
		s.open, s.body = s.prefix("WeakSet", "")+"{", p.weakParts
	case KindWeakMap:
		s.open, s.body = s.prefix("WeakMap", "")+"{", p.weakParts
	case KindBoxed, KindBoxedString:
		p.chooseBoxed(s)
	default:
		p.choosePlain(s)
	}
}

func (p *printer) choosePlain(s *shape) {
	if p.realm.isErrorLike(s.o, s.kind) {
		s.kind = KindError
		p.chooseSpecial(s, 0, false)
		return
	}
	s.open = s.prefix("Object", "") + "{"
	if s.bare() {
		s.end(s.open + "}")
	}
}

func (p *printer) chooseRegExp(s *shape, depth int) {
	s.base = text(p.realm.call(regexpText, s.o))
	if prefix := s.prefix("RegExp", ""); prefix != "RegExp " {
		s.base = prefix + s.base
	}
	if s.bare() || depth > p.o.Depth {
		s.end(p.style(s.base, styleRegexp))
	}
}

func (p *printer) chooseDate(s *shape) {
	if goja.IsNaN(p.realm.call(dateTime, s.o)) {
		s.base = p.realm.call(dateText, s.o).String()
	} else {
		s.base = p.realm.call(dateISO, s.o).String()
	}
	if prefix := s.prefix("Date", ""); prefix != "Date " {
		s.base = prefix + s.base
	}
	if s.bare() {
		s.end(p.style(s.base, styleDate))
	}
}
