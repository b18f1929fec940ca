// SPDX-License-Identifier: Apache-2.0

package esm

import "strings"

// exportStatement takes what begins with the current token, export.
func (s *splitter) exportStatement() error {
	from := s.tok.from
	s.advance()
	switch {
	case s.is("*"):
		return s.exportStar(from)
	case s.is("{"):
		return s.exportList(from)
	case s.is("default"):
		return s.exportDefault(from)
	}
	switch s.lexer.text(s.tok) {
	case "var", "let", "const", "function", "async", "class":
		s.blank(from, from+len("export"))
		s.source.Declared = append(s.source.Declared, s.tok.from)
		return nil
	}
	return &Error{from, "Unexpected token 'export'"}
}

// exportStar reads `* from 'x'` and `* as name from 'x'`.
func (s *splitter) exportStar(from int) error {
	s.advance()
	e := Export{Request: len(s.source.Requests), At: s.tok.from}
	if s.is("as") {
		s.advance()
		e.At = s.tok.from
		name, err := s.name(true)
		if err != nil {
			return err
		}
		e.Name, e.Namespace = name, true
	}
	if err := s.expect("from"); err != nil {
		return err
	}
	if err := s.request(); err != nil {
		return err
	}
	s.source.Exports = append(s.source.Exports, e)
	return s.statement(from)
}

// exportList reads `{ a, b as c }`, also with `from 'x'`.
func (s *splitter) exportList(from int) error {
	first := len(s.source.Exports)
	var quoted *Error // a name that only another module may have
	err := s.list(func() error {
		at := s.tok
		local, err := s.name(true)
		if err != nil {
			return err
		}
		switch {
		case quoted != nil:
		case at.kind == text:
			quoted = &Error{at.from, "String literal module export names must be followed by a 'from' clause"}
		case isReserved(local):
			quoted = &Error{at.from, "Unexpected reserved word"}
		}
		e := Export{Name: local, Local: local, Request: -1, At: at.from}
		if s.is("as") {
			s.advance()
			e.At = s.tok.from
			if e.Name, err = s.name(true); err != nil {
				return err
			}
		}
		s.source.Exports = append(s.source.Exports, e)
		return nil
	})
	if err != nil {
		return err
	}
	if s.is("from") {
		s.advance()
		return s.exportFrom(from, first)
	}
	if quoted != nil {
		return quoted
	}
	return s.statement(from)
}

// exportFrom makes the exports since first those of another module.
func (s *splitter) exportFrom(from, first int) error {
	request := len(s.source.Requests)
	if err := s.request(); err != nil {
		return err
	}
	for i := first; i < len(s.source.Exports); i++ {
		e := &s.source.Exports[i]
		e.Request, e.Import, e.Local = request, e.Local, ""
	}
	return s.statement(from)
}

// exportDefault makes `export default` an ordinary declaration.
func (s *splitter) exportDefault(from int) error {
	word := s.tok
	s.source.Exports = append(s.source.Exports, Export{Name: "default", Local: "default", Request: -1, At: word.from})
	if s.source.Default.Kind != NoDefault {
		return &Error{word.from, "Duplicate export of 'default'"}
	}
	s.advance()
	start := s.tok
	header, named := s.header()
	switch {
	case header == "":
		s.put(from, "const ")
		s.put(word.from, DefaultName+"=")
		s.source.Default = Default{Kind: Expression, At: from}
	case named:
		s.blank(from, word.to)
		s.source.Default = Default{Kind: Declaration, At: start.from}
	default:
		return s.anonymous(from, start.from, header)
	}
	return nil
}

// header reads the beginning of a function or class up to its name or what
// comes in its place. It is "" for an expression.
func (s *splitter) header() (header string, named bool) {
	switch {
	case s.is("class"):
		s.advance()
		return "class", s.tok.kind == word && !s.is("extends")
	case s.is("async"):
		x := *s.lexer // which is left alone: there may be an expression
		if t := x.next(); t.line || x.text(t) != "function" {
			return "", false
		}
		s.advance()
		header = "async "
	case !s.is("function"):
		return "", false
	}
	s.advance()
	header += "function"
	if s.is("*") {
		header += "*"
		s.advance()
	}
	return header, s.tok.kind == word
}

// anonymous gives a function or class without a name DefaultName, in the room
// that `export default` leaves. The current token follows the header.
func (s *splitter) anonymous(from, start int, header string) error {
	at := s.tok.from
	line := strings.LastIndexAny(s.src[from:at], "\n\r") + 1 + from // where there is room
	room := at - line
	if s.tok.kind == word { // extends
		room--
	}
	if text := ";" + header + " " + DefaultName; len(text) > room {
		line, room = from, strings.IndexAny(s.src[from:at]+"\n", "\n\r")
		if len(text) > room {
			return &Error{start, "Unexpected token '" + header + "'"}
		}
	}
	s.blank(from, at)
	s.out[from] = ' '
	head := header + strings.Repeat(" ", room-1-len(header)-len(DefaultName)) + DefaultName
	s.out[line] = ';'
	s.put(line+1, head)
	s.source.Default = Default{Kind: Anonymous, At: line + 1, Header: head, Was: s.src[start:at]}
	return nil
}
