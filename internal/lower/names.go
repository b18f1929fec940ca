// SPDX-License-Identifier: Apache-2.0

package lower

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/iotjs/iotjs/internal/sourcemap"
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
	code     string
	words    []token
	names    []string
	fromText map[int]string    // what the source says, by the offset of a word
	wanted   map[int]renaming  // by the offset of a word
	taken    map[renaming]bool // false: it cannot be taken back
}

// renamings are the edits that take them back.
func renamings(src, code string, words []token, segments []sourcemap.Segment, names []string) (edits []edit) {
	if len(names) == 0 {
		return nil
	}
	r := &renamer{code: code, words: words, names: names,
		fromText: make(map[int]string), wanted: make(map[int]renaming), taken: make(map[renaming]bool)}
	first := r.read(newLines(src), newLines(code), segments)
	r.judge(first)
	for _, w := range words {
		if n, ok := r.wanted[w.at]; ok && r.taken[n] {
			edits = append(edits, edit{w.at, w.end, n.original})
		}
	}
	return edits
}

// read notes where words come from, and returns the offset at which the code
// that comes from the source begins.
func (r *renamer) read(src, code *lines, segments []sourcemap.Segment) (first int) {
	first = len(r.code)
	for _, s := range segments {
		at := code.offset(s.Line, s.Column)
		from := src.offset(s.SourceLine, s.SourceColumn)
		if at < 0 || from < 0 {
			continue
		}
		first = min(first, at)
		got := wordAt(r.code, at)
		r.fromText[at] = wordAt(src.code, from)
		if s.Name < 0 || s.Name >= len(r.names) || got == "" {
			continue
		}
		n := renaming{got, r.names[s.Name]}
		if got != n.original && r.fromText[at] == n.original && strings.HasPrefix(got, n.original) && isNumber(got[len(n.original):]) {
			r.wanted[at] = n
			r.taken[n] = true
		}
	}
	return first
}

// judge finds the renamings that must stay: generated code uses the old name,
// or the new one.
func (r *renamer) judge(first int) {
	old, fresh := make(map[string][]renaming), make(map[string][]renaming)
	for n := range r.taken {
		old[n.original] = append(old[n.original], n)
		fresh[n.got] = append(fresh[n.got], n)
	}
	for _, w := range r.words {
		if w.at < first || w.before == '.' {
			continue
		}
		word := r.code[w.at:w.end]
		if r.fromText[w.at] == word {
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
func shift(code string, segments []sourcemap.Segment, edits []edit) {
	if len(edits) == 0 {
		return
	}
	l := newLines(code)
	i, line, moved := 0, -1, 0
	for k := range segments {
		s := &segments[k]
		if s.Line != line {
			line, moved = s.Line, 0
			for i < len(edits) && edits[i].at < l.starts[min(line, len(l.starts)-1)] {
				i++
			}
		}
		at := l.offset(s.Line, s.Column)
		for i < len(edits) && edits[i].end <= at {
			moved += units(edits[i].text) - units(code[edits[i].at:edits[i].end])
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
