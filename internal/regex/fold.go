// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"sort"
	"sync"
)

// caseMap says what a code point is compared as when case is ignored: what the
// specification calls Canonicalize.
type caseMap struct {
	simple bool // for the flags u and v
	runs   []caseRun
	groups [][]rune // code points that are compared as the same
}

// caseRun maps the code points from lo to hi, each step from the one before.
type caseRun struct{ lo, hi, step, by rune }

var (
	upperCase = sync.OnceValue(func() *caseMap { return readCase("upper", false) })
	foldCase  = sync.OnceValue(func() *caseMap { return readCase("fold", true) })
)

func readCase(name string, simple bool) *caseMap {
	r, _ := lookup("m", name)
	c, groups := &caseMap{simple: simple}, map[rune][]rune{}
	for lo := 0; len(r) > 0; {
		d := r.number()
		lo += d >> 1
		run := caseRun{lo: rune(lo), step: rune(d&1 + 1)}
		run.hi = run.lo + rune(r.number()-1)*run.step
		run.by = unzigzag(r.number())
		c.runs = append(c.runs, run)
		for from := run.lo; from <= run.hi; from += run.step {
			groups[from+run.by] = append(groups[from+run.by], from)
		}
	}
	for to, from := range groups {
		if c.of(to) == to {
			from = append(from, to)
		}
		c.groups = append(c.groups, from)
	}
	return c
}

func unzigzag(z int) rune {
	if z&1 != 0 {
		return rune(-((z + 1) >> 1))
	}
	return rune(z >> 1)
}

// of is what r is compared as.
func (c *caseMap) of(r rune) rune {
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
	more := append(spans(nil), s...)
	for _, group := range c.groups {
		if in := s.some(group); in {
			for _, r := range group {
				more = append(more, span{r, r})
			}
		}
	}
	return more.normal()
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
	var mapped, out spans
	for _, run := range c.runs {
		for r := run.lo; r <= run.hi; r += run.step {
			if s.has(r) {
				mapped, out = append(mapped, span{r, r}), append(out, span{r + run.by, r + run.by})
			}
		}
	}
	return append(out, s.subtract(mapped.normal())...).normal()
}

// images are all code points that are compared as themselves.
func (c *caseMap) images() spans {
	var mapped spans
	for _, run := range c.runs {
		for r := run.lo; r <= run.hi; r += run.step {
			mapped = append(mapped, span{r, r})
		}
	}
	return mapped.normal().complement(maxRune)
}
