// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_lowering

package lower

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// esbuild gives a variable that shadows another a name of its own: x2. The
// names of functions, and the parameters that Function.prototype.toString
// shows, would change. So that is taken back, where it is sure that the old
// name means nothing else there: no generated code uses it.

// lines turns places of the map into offsets.
type lines struct {
	code   string
	starts []int
}

func newLines(code string) *lines {
	l := &lines{code: code, starts: []int{0}}
	for i := 0; i < len(code); i++ {
		if code[i] == '\n' {
			l.starts = append(l.starts, i+1)
		}
	}
	return l
}

// offset of a column, which counts UTF-16 units; -1 if there is no such place.
func (l *lines) offset(line, column int) int {
	if line >= len(l.starts) {
		return -1
	}
	at := l.starts[line]
	for n := 0; n < column; {
		if at >= len(l.code) {
			return -1
		}
		if l.code[at] < utf8.RuneSelf {
			at, n = at+1, n+1
			continue
		}
		c, size := utf8.DecodeRuneInString(l.code[at:])
		at, n = at+size, n+max(1, utf16.RuneLen(c))
	}
	return at
}

// renaming is a variable that has a new name.
type renaming struct{ got, original string }

// renamer looks for the renamings that can be taken back.
type renamer struct {
	*printed
	fromText map[int]string    // what the source says, by the offset of a word
	wanted   map[int]renaming  // by the offset of a word
	taken    map[renaming]bool // false: it cannot be taken back
	as       map[place]string  // what a word of the source was printed as
	twice    map[string]bool   // words of the source that have become two variables
}

// place is a place in the source.
type place struct{ line, column int }

// renamings adds the edits that take them back.
func (p *printed) renamings() {
	if len(p.names) == 0 {
		return
	}
	r := &renamer{printed: p,
		fromText: make(map[int]string, len(p.segments)), wanted: make(map[int]renaming), taken: make(map[renaming]bool),
		as: make(map[place]string, len(p.segments)), twice: make(map[string]bool)}
	r.read(newLines(p.src), newLines(p.code))
	r.judge()
	for _, w := range p.words {
		if n, ok := r.wanted[w.at]; ok && r.taken[n] {
			p.edits = append(p.edits, edit{w.at, w.end, n.original})
		}
	}
}

// read notes where words come from.
func (r *renamer) read(src, code *lines) {
	for _, s := range r.segments {
		at := code.offset(s.Line, s.Column)
		from := src.offset(s.SourceLine, s.SourceColumn)
		if at < 0 || from < 0 {
			continue
		}
		got := wordAt(r.code, at)
		r.fromText[at] = wordAt(r.src, from)
		r.noteTwice(place{s.SourceLine, s.SourceColumn}, got, r.fromText[at])
		if s.Name < 0 || s.Name >= len(r.names) || got == "" {
			continue
		}
		n := renaming{got, r.names[s.Name]}
		if got != n.original && r.fromText[at] == n.original && strings.HasPrefix(got, n.original) && isNumber(got[len(n.original):]) {
			r.wanted[at] = n
			r.taken[n] = true
		}
	}
}

// noteTwice takes note of a word of the source that is printed as two: a function
// in a block is a variable there, and one outside.
func (r *renamer) noteTwice(at place, got, original string) {
	if got == "" || got != original && !strings.HasPrefix(got, original) {
		return
	}
	if before, ok := r.as[at]; ok && before != got {
		r.twice[original] = true
		return
	}
	r.as[at] = got
}

// judge finds the renamings that must stay: generated code uses the old name,
// or the new one.
func (r *renamer) judge() {
	old, fresh := make(map[string][]renaming), make(map[string][]renaming)
	for n := range r.taken {
		if r.twice[n.original] {
			r.taken[n] = false
			continue
		}
		old[n.original] = append(old[n.original], n)
		fresh[n.got] = append(fresh[n.got], n)
	}
	for _, w := range r.words {
		word := r.text(w)
		if w.at < r.first || w.before == '.' || r.fromText[w.at] == word {
			continue
		}
		for _, n := range old[word] {
			r.taken[n] = false
		}
		if _, ok := r.wanted[w.at]; ok {
			continue
		}
		for _, n := range fresh[word] {
			r.taken[n] = false
		}
	}
}

func wordAt(s string, at int) string {
	end := at
	for end < len(s) && isWord(s[end]) {
		end++
	}
	return s[at:end]
}

func isNumber(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// shift moves the segments to where the code will be after the edits, which
// are in order and each in one line.
func (p *printed) shift() {
	if len(p.edits) == 0 {
		return
	}
	l := newLines(p.code)
	i, line, moved := 0, -1, 0
	for k := range p.segments {
		s := &p.segments[k]
		if s.Line != line {
			line, moved = s.Line, 0
			for i < len(p.edits) && p.edits[i].at < l.starts[min(line, len(l.starts)-1)] {
				i++
			}
		}
		at := l.offset(s.Line, s.Column)
		for i < len(p.edits) && p.edits[i].end <= at {
			e := p.edits[i]
			moved += units(e.text) - units(p.code[e.at:e.end])
			i++
		}
		s.Column += moved
	}
}

func units(s string) (n int) {
	for _, c := range s {
		n += max(1, utf16.RuneLen(c))
	}
	return n
}
