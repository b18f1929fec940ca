// SPDX-License-Identifier: Apache-2.0

package esm

// Shape is how deep some things in a source are inside each other. It is known
// without parsing: parsers take Go stack for each, and the one of the engine
// much time for some.
type Shape struct {
	Brackets int
	Arrows   int // arrow functions, each the body of another
	Lists    int // lists of parameters of arrow functions
	Labels   int // of one statement, or keys of objects in objects
}

// ShapeOf reads src token by token.
func ShapeOf(src string) Shape {
	s := shaper{x: newLexer(src), levels: make([]level, 1, 16)}
	for s.step() {
	}
	return s.shape
}

// shaper is the state of ShapeOf.
type shaper struct {
	x      *lexer
	shape  Shape
	levels []level // around all, and one for each open bracket
	words  int     // the words and colons that came last in turn
}

// level is what is known of the inside of a bracket.
type level struct {
	arrows int  // arrow functions that have not ended
	lists  int  // lists in lists
	closed int  // the same of a bracket that has just been closed
	after  bool // and that it has
	labels int  // around the bracket
}

// step takes one token.
func (s *shaper) step() bool {
	before := s.x.prev
	t := s.x.next()
	if t.kind == end {
		return false
	}
	s.fit(s.x.depth() + 1)
	l := &s.levels[len(s.levels)-1]
	arrow := t.kind == punct && t.to == t.from+2 && s.x.src[t.from] == '='
	if l.after && t.kind != punct || l.after && s.x.src[t.from] != ')' {
		l.take(arrow)
	}
	s.count(l, t, before, arrow)
	s.label(t)
	return true
}

// fit enters brackets, or leaves them.
func (s *shaper) fit(n int) {
	for len(s.levels) > n {
		inner := s.levels[len(s.levels)-1]
		inner.settle()
		s.levels = s.levels[:len(s.levels)-1]
		l := &s.levels[len(s.levels)-1]
		l.settle()
		l.closed, l.after = inner.lists, true
	}
	for len(s.levels) < n {
		s.levels = append(s.levels, level{labels: s.levels[len(s.levels)-1].labels + s.words/2})
	}
	s.shape.Brackets = max(s.shape.Brackets, n-1)
}

// take ends the wait for an arrow behind a bracket.
func (l *level) take(arrow bool) {
	if arrow {
		l.closed++
	}
	l.settle()
}

func (l *level) settle() {
	if l.after {
		l.lists, l.after = max(l.lists, l.closed), false
	}
}

// count counts arrow functions without brackets around their bodies.
func (s *shaper) count(l *level, t, before token, arrow bool) {
	switch c := s.x.src[t.from]; {
	case arrow:
		l.arrows++
		s.shape.Arrows = max(s.shape.Arrows, l.arrows)
	case t.kind == punct && (c == ',' || c == ';'), t.line && !s.goesOn(before):
		l.arrows = 0
	}
	s.shape.Lists = max(s.shape.Lists, l.lists)
}

// goesOn tells whether an expression goes on in the line behind t.
func (s *shaper) goesOn(t token) bool {
	if t.kind != punct {
		return false
	}
	switch s.x.src[t.from] {
	case '=', '?', ':':
		return true
	}
	return false
}

// label counts words with colons behind them.
func (s *shaper) label(t token) {
	colon := t.kind == punct && s.x.src[t.from] == ':'
	switch {
	case t.kind == word && s.words%2 == 0, colon && s.words%2 == 1:
		s.words++
	case t.kind == word:
		s.words = 1
	default:
		s.words = 0
	}
	s.shape.Labels = max(s.shape.Labels, s.levels[len(s.levels)-1].labels+s.words/2)
}
