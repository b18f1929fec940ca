// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_lowering

package lower

import "strings"

// token is a word of printed code: a name, a keyword or a number.
type token struct {
	at, end int
	before  byte // the character before it that is no space, 0 at the start
	depth   int  // how many brackets are open
}

// scanner finds the words of code that esbuild printed, outside of strings,
// comments and regular expressions. It relies on that form: a division has a
// space on each side and does not begin a line.
type scanner struct {
	code    string
	at      int
	before  byte
	line    bool  // nothing but space stands before on the line
	word    token // the last one
	inWord  bool  // the last thing was a word
	braces  []int // the depths at which ${ of templates were opened
	depth   int
	call    func(token)                        // for each word
	bracket func(at int, open bool, depth int) // for each ( and )
	open    []int                              // where the brackets stand that are open
	pairs   map[int]int                        // if it is there: where the other one of each bracket is
}

func (s *scanner) run() {
	s.line = true
	for s.at < len(s.code) {
		s.step()
	}
}

func (s *scanner) step() {
	c := s.code[s.at]
	switch {
	case c == '\n':
		s.line = true
		s.at++
		return
	case c == ' ' || c == '\t' || c == '\r':
		s.at++
		return
	case isWord(c):
		s.takeWord()
	case c == '"' || c == '\'':
		s.takeString(c)
	case c == '`':
		s.takeTemplate()
	case c == '/':
		s.takeSlash()
	default:
		s.takeMark(c)
	}
	s.line = false
}

func isWord(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c >= 0x80 || c == '\\'
}

func (s *scanner) takeWord() {
	start := s.at
	for s.at < len(s.code) && isWord(s.code[s.at]) {
		s.at++
	}
	s.word = token{at: start, end: s.at, before: s.before, depth: s.depth}
	s.inWord = true
	s.call(s.word)
	s.before = s.code[s.at-1]
}

// after notes that c was taken, which is no word.
func (s *scanner) after(c byte) { s.before, s.inWord = c, false }

func (s *scanner) takeString(quote byte) {
	for s.at++; s.at < len(s.code) && s.code[s.at] != quote; s.at++ {
		if s.code[s.at] == '\\' {
			s.at++
		}
	}
	s.at++
	s.after(quote)
}

// takeTemplate takes what is up to the end of a template, or to a ${ in it.
func (s *scanner) takeTemplate() {
	for s.at++; s.at < len(s.code); s.at++ {
		switch s.code[s.at] {
		case '\\':
			s.at++
		case '`':
			s.at++
			s.after('`')
			return
		case '$':
			if strings.HasPrefix(s.code[s.at:], "${") {
				s.at += 2
				s.depth++
				s.braces = append(s.braces, s.depth)
				s.after('{')
				return
			}
		}
	}
}

func (s *scanner) takeMark(c byte) {
	switch c {
	case '(', '[', '{':
		s.depth++
		s.mark(c == '(', true)
		if s.pairs != nil {
			s.open = append(s.open, s.at)
		}
	case ')', ']', '}':
		if n := len(s.braces); c == '}' && n > 0 && s.braces[n-1] == s.depth {
			s.braces = s.braces[:n-1]
			s.depth--
			s.takeTemplate()
			return
		}
		s.mark(c == ')', false)
		s.pair()
		s.depth--
	}
	s.at++
	s.after(c)
}

func (s *scanner) mark(round, open bool) {
	if round && s.bracket != nil {
		s.bracket(s.at, open, s.depth)
	}
}

// pair notes the bracket that the one here closes.
func (s *scanner) pair() {
	if n := len(s.open); n > 0 {
		s.pairs[s.at], s.pairs[s.open[n-1]] = s.open[n-1], s.at
		s.open = s.open[:n-1]
	}
}

func (s *scanner) takeSlash() {
	rest := s.code[s.at:]
	switch {
	case strings.HasPrefix(rest, "//"):
		s.skipTo("\n", 0)
	case strings.HasPrefix(rest, "/*"):
		s.skipTo("*/", 2)
	case s.divides():
		s.at++
		s.after('/')
	default:
		s.takeRegExp()
	}
}

func (s *scanner) skipTo(end string, more int) {
	if i := strings.Index(s.code[s.at+more:], end); i >= 0 {
		s.at += more + i + len(end) - len("\n")*boolInt(end == "\n")
		return
	}
	s.at = len(s.code)
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// divides tells whether a slash is an operator: it stands behind a value.
func (s *scanner) divides() bool {
	if s.line {
		return false
	}
	if s.inWord {
		switch s.code[s.word.at:s.word.end] {
		case "return", "typeof", "case", "in", "of", "void", "delete", "instanceof", "new", "throw", "else", "do", "yield", "await", "extends", "default":
			return s.word.before == '.'
		}
		return true
	}
	return s.before == ')' || s.before == ']' || s.before == '}' || s.before == '"' || s.before == '\'' || s.before == '`' || s.before == '+' && s.doubled() || s.before == '-' && s.doubled()
}

// doubled tells whether ++ or -- of a value stands before, as in a++ / 2.
func (s *scanner) doubled() bool {
	t := strings.TrimRight(s.code[:s.at], " ")
	n := len(t)
	return n > 2 && t[n-1] == t[n-2] && t[n-3] != ' ' && t[n-3] != '('
}

func (s *scanner) takeRegExp() {
	class := false
	for s.at++; s.at < len(s.code) && s.code[s.at] != '\n'; s.at++ {
		switch c := s.code[s.at]; {
		case c == '\\':
			s.at++
		case c == '[':
			class = true
		case c == ']':
			class = false
		case c == '/' && !class:
			s.at++
			s.after(')') // a value
			return
		}
	}
	s.after(')')
}
