// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"sort"
	"sync"
)

// caseMap says what a code point is compared as when case is ignored: what the
// specification calls Canonicalize.
type caseMap struct {
	name   string // in the database
	simple bool   // for the flags u and v

	read   sync.Once // what follows, when it is first needed
	runs   []caseRun
	groups map[rune][]rune // those that are compared as the same, by what they are compared as
}

// caseRun maps the code points from lo to hi, each step from the one before.
type caseRun struct{ lo, hi, step, by rune }

var (
	upperCase = &caseMap{name: "upper"}
	foldCase  = &caseMap{name: "fold", simple: true}
)

func (c *caseMap) load() {
	r, _ := lookup("m", c.name)
	c.groups = map[rune][]rune{}
	for lo := 0; len(r) > 0; {
		d := r.number()
		lo += d >> 1
		run := caseRun{lo: rune(lo), step: rune(d&1 + 1)}
		run.hi = run.lo + rune(r.number()-1)*run.step
		run.by = unzigzag(r.number())
		c.runs = append(c.runs, run)
		for from := run.lo; from <= run.hi; from += run.step {
			c.groups[from+run.by] = append(c.groups[from+run.by], from)
		}
	}
	for to, from := range c.groups {
		if c.mapped(to) == to {
			c.groups[to] = append(from, to)
		}
	}
}

func unzigzag(z int) rune {
	if z&1 != 0 {
		return rune(-((z + 1) >> 1))
	}
	return rune(z >> 1)
}

// of is what r is compared as.
func (c *caseMap) of(r rune) rune {
	c.read.Do(c.load)
	return c.mapped(r)
}

func (c *caseMap) mapped(r rune) rune {
	i := sort.Search(len(c.runs), func(i int) bool { return c.runs[i].lo > r }) - 1
	if i < 0 {
		return r
	}
	if run := c.runs[i]; r <= run.hi && (r-run.lo)%run.step == 0 {
		return r + run.by
	}
	return r
}

// close adds what is compared as the same as something in s.
func (c *caseMap) close(s spans) spans {
	if len(s) > 0 && s[len(s)-1].hi < 0x80 {
		return c.closeASCII(s)
	}
	c.read.Do(c.load)
	more := append(spans(nil), s...)
	add := func(group []rune) {
		for _, r := range group {
			more = append(more, span{r, r})
		}
	}
	if s.few() {
		s.each(func(r rune) { add(c.groups[c.of(r)]) })
		return more.normal()
	}
	for _, group := range c.groups {
		if s.some(group) {
			add(group)
		}
	}
	return more.normal()
}

// fewRunes is how many code points are looked at one by one.
const fewRunes = 64

func (s spans) few() bool {
	n := rune(0)
	for _, r := range s {
		if n += r.hi - r.lo + 1; n > fewRunes {
			return false
		}
	}
	return true
}

func (s spans) each(f func(rune)) {
	for _, span := range s {
		for r := span.lo; r <= span.hi; r++ {
			f(r)
		}
	}
}

func (s spans) some(list []rune) bool {
	for _, r := range list {
		if s.has(r) {
			return true
		}
	}
	return false
}

// closeASCII is close for what has nothing but ASCII. Outside of ASCII, only
// two signs are compared as letters, and only under the flags u and v.
func (c *caseMap) closeASCII(s spans) spans {
	more := append(spans(nil), s...)
	for _, r := range s {
		for from := max(r.lo, 'A'); from <= min(r.hi, 'z'); from++ {
			if from <= 'Z' || from >= 'a' {
				more = append(more, span{from ^ 0x20, from ^ 0x20})
			}
		}
	}
	if more = more.normal(); !c.simple {
		return more
	}
	if more.has('k') {
		more = append(more, span{0x212A, 0x212A})
	}
	if more.has('s') {
		more = append(more, span{0x17F, 0x17F})
	}
	return more.normal()
}

// image is what the members of s are compared as.
func (c *caseMap) image(s spans) spans {
	c.read.Do(c.load)
	var mapped, out spans
	if s.few() {
		s.each(func(r rune) { out = append(out, span{c.of(r), c.of(r)}) })
		return out.normal()
	}
	for _, run := range c.runs {
		for r := run.lo; r <= run.hi; r += run.step {
			if s.has(r) {
				mapped, out = append(mapped, span{r, r}), append(out, span{r + run.by, r + run.by})
			}
		}
	}
	return append(out, s.subtract(mapped.normal())...).normal()
}

// folded are all code points that are compared as themselves.
var folded = sync.OnceValue(func() spans {
	var mapped spans
	foldCase.read.Do(foldCase.load)
	for _, run := range foldCase.runs {
		for r := run.lo; r <= run.hi; r += run.step {
			mapped = append(mapped, span{r, r})
		}
	}
	return mapped.normal().complement(maxRune)
})
