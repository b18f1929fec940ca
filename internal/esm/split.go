// SPDX-License-Identifier: Apache-2.0

package esm

import (
	"strconv"
	"strings"
)

// NoHTML is the message of a comment that only scripts may have.
const NoHTML = "HTML comments are not allowed in modules"

// splitter takes a module apart.
type splitter struct {
	*lexer
	out    []byte
	source *Source
	tok    token
	begins bool // tok may be the first of a statement
	first  bool // tok is the first of all
}

// Split takes the import and export statements out of the text of a module. The
// error is an *Error; a text that is wrong in other ways is not noticed.
func Split(src string) (*Source, error) {
	s := &splitter{lexer: newLexer(src), out: []byte(src), source: &Source{}}
	if strings.Contains(src, DefaultName) {
		return nil, &Error{At: strings.Index(src, DefaultName), Message: "Unexpected identifier '" + DefaultName + "'"}
	}
	s.source.Import = unused(src)
	if err := s.all(); err != nil {
		return nil, err
	}
	s.source.Code = string(s.out)
	s.source.link()
	return s.source, nil
}

// Calls replaces import() in the text of a script. Meta tells that there is
// import.meta, and module that there are import or export statements, neither
// of which a script may have.
func Calls(src string) (out *Source, module bool) {
	out = &Source{Code: src}
	if !strings.Contains(src, "import") && !strings.Contains(src, "export") {
		return out, false
	}
	s := &splitter{lexer: newLexer(src), out: []byte(src), source: out}
	out.Import = unused(src)
	for s.advance(); s.tok.kind != end; s.advance() {
		if s.tok.kind != word || s.afterDot() {
			continue
		}
		switch s.text(s.tok) {
		case "import":
			module = !s.expression() && s.depth() == 0 || module
		case "export":
			module = module || s.depth() == 0
		}
	}
	out.Code = string(s.out)
	return out, module
}

// unused is a word of six letters that src does not have.
func unused(src string) string {
	for i := 0; ; i++ {
		n := strconv.Itoa(i)
		if w := "$imp00"[:6-len(n)] + n; !strings.Contains(src, w) {
			return w
		}
	}
}

// advance goes to the next token. It notes whether a statement may begin there.
func (s *splitter) advance() {
	before := s.tok
	s.tok = s.next()
	switch {
	case before.kind == end:
		s.begins = true
	case before.kind == punct && before.to == before.from+1:
		c := s.src[before.from]
		s.begins = c == ';' || c == '}' || s.tok.line && (c == ']' || c == ')' && !s.ended.head)
	case before.kind == word:
		t := s.lexer.text(before)
		s.begins = s.tok.line && t != "else" && t != "do"
	default:
		s.begins = s.tok.line
	}
}

// html tells whether the current token begins what is a comment in scripts only.
func (s *splitter) html() bool {
	switch rest := s.src[s.tok.from:]; rest[0] {
	case '<':
		return strings.HasPrefix(rest, "<!--")
	case '-':
		return strings.HasPrefix(rest, "-->") && (s.tok.line || s.first)
	}
	return false
}

func (s *splitter) is(t string) bool {
	return (s.tok.kind == word || s.tok.kind == punct) && s.lexer.text(s.tok) == t
}

// all goes through the source. At the top level, import and export begin
// statements.
func (s *splitter) all() error {
	s.advance()
	for s.first = true; s.tok.kind != end; s.first = false {
		err := error(nil)
		switch {
		case s.tok.kind == punct && s.html():
			err = &Error{s.tok.from, NoHTML}
		case s.tok.kind != word || s.afterDot():
			s.advance()
		case s.is("import"):
			err = s.importWord()
		case s.is("export") && s.depth() == 0:
			err = s.exportStatement()
		default:
			s.advance()
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *splitter) importWord() error {
	from := s.tok.from
	if s.expression() {
		s.advance()
		return nil
	}
	misplaced := s.depth() > 0 || !s.begins
	if s.advance(); misplaced {
		if s.tok.kind == text || s.tok.kind == word || s.is("{") || s.is("*") {
			return s.unexpected()
		}
		return nil
	}
	return s.importStatement(from)
}

// expression replaces the word import if it is import() or import.meta.
func (s *splitter) expression() bool {
	ahead := lexer{src: s.src, pos: s.tok.to}
	ahead.space()
	rest := s.src[ahead.pos:]
	switch {
	case strings.HasPrefix(rest, "("):
		s.source.Dynamic = true
	case strings.HasPrefix(rest, "."):
		s.source.Meta = true
	default:
		return false
	}
	copy(s.out[s.tok.from:], s.source.Import)
	return true
}

// blank replaces a part of the text by spaces behind a semicolon. Line breaks
// stay.
func (s *splitter) blank(from, to int) {
	for i := from; i < to; i++ {
		if c := s.out[i]; c != '\n' && c != '\r' {
			s.out[i] = ' '
		}
	}
	s.out[from] = ';'
}

// put writes a text of the same length.
func (s *splitter) put(at int, text string) { copy(s.out[at:], text) }

func (s *splitter) unexpected() error {
	t := s.lexer.text(s.tok)
	switch s.tok.kind {
	case end:
		return &Error{s.tok.from, "Unexpected end of input"}
	case word:
		return &Error{s.tok.from, "Unexpected identifier '" + t + "'"}
	case text:
		return &Error{s.tok.from, "Unexpected string"}
	case number:
		return &Error{s.tok.from, "Unexpected number"}
	}
	return &Error{s.tok.from, "Unexpected token '" + t + "'"}
}

// expect takes the token t.
func (s *splitter) expect(t string) error {
	if !s.is(t) {
		return s.unexpected()
	}
	s.advance()
	return nil
}

// name is a word, or a string where that is allowed.
func (s *splitter) name(quoted bool) (string, error) {
	t, ok := s.lexer.text(s.tok), false
	switch {
	case s.tok.kind == word:
		t, ok = unescape(t)
	case s.tok.kind == text && quoted:
		if t, ok = unquote(t); !ok {
			return "", &Error{s.tok.from, "Invalid module export name: contains unpaired surrogate"}
		}
	}
	if !ok {
		return "", s.unexpected()
	}
	s.advance()
	return t, nil
}

// finish ends a statement: by a semicolon, a line break or the end.
func (s *splitter) finish() (to int, err error) {
	if s.is(";") {
		to = s.tok.to
		s.advance()
		return to, nil
	}
	if s.tok.kind != end && !s.tok.line {
		return 0, s.unexpected()
	}
	return s.tok.from, nil
}
