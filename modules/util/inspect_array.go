// SPDX-License-Identifier: Apache-2.0

package util

import (
	"strconv"

	"github.com/dop251/goja"
)

func (p *printer) length(o *goja.Object) int {
	return int(p.realm.get(o, key{name: "length"}).ToInteger())
}

func (p *printer) chooseArray(s *shape) {
	n := p.length(s.o)
	prefix := ""
	if s.null || s.ctor != "Array" || s.tag != "" {
		prefix = s.prefix("Array", "("+itoa(n)+")")
	}
	s.keys = p.realm.nonIndexKeys(s.o, p.o.ShowHidden)
	s.open, s.close = prefix+"[", "]"
	if n == 0 && s.bare() {
		s.end(s.open + "]")
		return
	}
	s.extras, s.body = extrasArray, p.arrayParts
}

// limitOf is how many of n elements are shown.
func (p *printer) limitOf(n int) int {
	return min(max(0, p.o.MaxArrayLength), n)
}

// more says how many elements were left out.
func (p *printer) more(out []string, left int) []string {
	if left > 0 {
		out = append(out, "... "+itoa(left)+" more item"+plural(left))
	}
	return out
}

// arrayParts shows the elements of an array.
func (p *printer) arrayParts(s *shape, depth int) []string {
	n := p.length(s.o)
	limit := p.limitOf(n)
	values := peekElements(s.o)
	out := make([]string, 0, min(limit, len(values))+1+len(s.keys)) // most of a huge array are holes
	for i := range limit {
		desc, ok := p.at(s.o, values, i)
		if !ok {
			return p.sparseParts(s.o, depth, out, i, n, limit)
		}
		out = append(out, p.element(desc, s.o, depth))
	}
	return p.more(out, n-limit)
}

// at reads the own element i, from values if it is there.
func (p *printer) at(o *goja.Object, values []goja.Value, i int) (prop, bool) {
	if i < len(values) {
		if v := values[i]; v == nil {
			return prop{}, false
		} else if isPlain(v) {
			return prop{value: v, enumerable: true}, true
		}
	}
	return p.realm.own(o, key{name: strconv.Itoa(i)})
}

// sparseParts goes on where the first hole is, at index i. Runs of holes count
// as one part.
func (p *printer) sparseParts(o *goja.Object, depth int, out []string, i, n, limit int) []string {
	for _, name := range indexesFrom(o, i) {
		if len(out) >= limit {
			break
		}
		if at, _ := strconv.Atoi(name); at != i {
			out = append(out, p.holes(at-i))
			i = at
			if len(out) == limit {
				break
			}
		}
		desc, _ := p.realm.own(o, key{name: name})
		out = append(out, p.element(desc, o, depth))
		i++
	}
	if len(out) >= limit {
		return p.more(out, n-i)
	}
	if n > i {
		out = append(out, p.holes(n-i))
	}
	return out
}

func (p *printer) holes(n int) string {
	return p.style("<"+itoa(n)+" empty item"+plural(n)+">", styleUndefined)
}

// indexesFrom lists the enumerable indexes of an array, from the one at
// position i on.
func indexesFrom(o *goja.Object, i int) []string {
	keys := o.Keys()
	keys = keys[min(i, len(keys)):]
	for n, k := range keys {
		if !isIndex(k) {
			return keys[:n]
		}
	}
	return keys
}
