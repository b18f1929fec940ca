// SPDX-License-Identifier: Apache-2.0

package esm

import (
	"strings"
	"unicode/utf8"
)

// kind is the kind of a token.
type kind uint8

const (
	end  kind = iota
	word      // an identifier, a keyword or a private name
	punct
	text // a string
	template
	number
	regexp
)

// token is a piece of a source.
type token struct {
	kind     kind
	from, to int
	line     bool // a line break stands before it
}

// lexer splits JavaScript into tokens. It knows no grammar beyond what tells a
// regular expression from a division. Text that is not JavaScript gives tokens
// that make no sense, but an end.
type lexer struct {
	src   string
	pos   int
	prev  token
	dot   bool // a dot stands before prev
	slash bool // a slash that comes next begins a regular expression
	open  []bracket
	ended bracket // the one that was closed last
}

func newLexer(src string) *lexer { return &lexer{src: src, slash: true, open: make([]bracket, 0, 16)} }

// depth is how many brackets are open.
func (x *lexer) depth() int { return len(x.open) }

func (x *lexer) text(t token) string { return x.src[t.from:t.to] }

// next is the next token. Tokens behind the last one have the kind end.
func (x *lexer) next() token {
	line := x.space()
	t := token{from: x.pos, to: x.pos, line: line}
	if x.pos < len(x.src) {
		x.read(&t)
	}
	x.dot = x.prev.kind == punct && x.src[x.prev.from] == '.' && x.prev.to == x.prev.from+1
	x.prev = t
	return t
}

// afterDot tells whether the last token is a member, or a private name.
func (x *lexer) afterDot() bool { return x.dot || x.prev.kind == word && x.src[x.prev.from] == '#' }

// read reads the token that begins at t.from.
func (x *lexer) read(t *token) {
	c := x.src[x.pos]
	switch {
	case isWordStart(c):
		t.kind = word
		x.pos = wordEnd(x.src, x.pos+1)
		x.slash = x.takesOperand(t.from)
	case c >= '0' && c <= '9' || c == '.' && x.digit(x.pos+1):
		t.kind = number
		x.pos = numberEnd(x.src, x.pos)
		x.slash = false
	case c == '"' || c == '\'':
		t.kind = text
		x.pos = stringEnd(x.src, x.pos)
		x.slash = false
	case c == '`':
		t.kind = template
		x.pos++
		x.quasi()
	case c == '/' && x.slash:
		t.kind = regexp
		x.pos = regexpEnd(x.src, x.pos)
		x.slash = false
	default:
		t.kind = punct
		x.punctuator(c)
		if c == '}' && x.pos > t.from+1 { // the text of a template goes on
			t.kind = template
		}
	}
	t.to = x.pos
}

func (x *lexer) digit(i int) bool { return i < len(x.src) && x.src[i] >= '0' && x.src[i] <= '9' }

// punctuator reads one punctuator. Of those with several characters only the
// ones that matter are read as a whole.
func (x *lexer) punctuator(c byte) {
	before := x.slash
	x.pos++
	x.slash = true
	switch c {
	case '(', '[', '{':
		x.enter(c)
	case ')', ']', '}':
		x.leave(c)
	case '+', '-':
		if x.skip(c) { // behind an operand it belongs to that
			x.slash = before
		}
	case '=':
		x.skip('>')
	case '?':
		if !x.skip('?') && (!strings.HasPrefix(x.src[x.pos:], ".") || x.digit(x.pos+1)) && len(x.open) > 0 {
			x.open[len(x.open)-1].question++
		}
	case '.':
		if strings.HasPrefix(x.src[x.pos:], "..") {
			x.pos += 2
		}
	}
}

func (x *lexer) skip(c byte) bool {
	if x.pos < len(x.src) && x.src[x.pos] == c {
		x.pos++
		return true
	}
	return false
}

// quasi reads the text of a template up to its end or the next ${.
func (x *lexer) quasi() {
	for x.pos < len(x.src) {
		switch c := x.src[x.pos]; {
		case c == '\\':
			x.pos += 2
			continue
		case c == '`':
			x.pos++
			x.slash = false
			return
		case c == '$' && strings.HasPrefix(x.src[x.pos:], "${"):
			x.pos += 2
			x.open = append(x.open, bracket{char: '`'})
			x.slash = true
			return
		}
		x.pos++
	}
	x.pos, x.slash = len(x.src), false
}

// space skips white space and comments, and tells whether there was a line
// break.
func (x *lexer) space() (line bool) {
	for x.pos < len(x.src) {
		c := x.src[x.pos]
		switch {
		case c == '\n' || c == '\r':
			line = true
			x.pos++
		case c == ' ' || c == '\t' || c == '\v' || c == '\f':
			x.pos++
		case strings.HasPrefix(x.src[x.pos:], "//"):
			x.pos = lineEnd(x.src, x.pos)
		case strings.HasPrefix(x.src[x.pos:], "/*"):
			line = x.comment() || line
		case c >= utf8.RuneSelf && x.wideSpace(&line):
		default:
			return line
		}
	}
	return line
}

func (x *lexer) comment() (line bool) {
	from := x.pos
	i := strings.Index(x.src[x.pos+2:], "*/")
	if i < 0 {
		x.pos = len(x.src)
		return false
	}
	x.pos += 2 + i + 2
	return strings.ContainsAny(x.src[from:x.pos], "\n\r\u2028\u2029")
}

// wideSpace skips a space or a line break beyond ASCII.
func (x *lexer) wideSpace(line *bool) bool {
	r, n := utf8.DecodeRuneInString(x.src[x.pos:])
	switch {
	case r == 0x2028 || r == 0x2029:
		*line = true
	case r == 0xa0 || r == 0xfeff || r == 0x1680 || r >= 0x2000 && r <= 0x200a || r == 0x202f || r == 0x205f || r == 0x3000:
	default:
		return false
	}
	x.pos += n
	return true
}
