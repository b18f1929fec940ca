// SPDX-License-Identifier: Apache-2.0

package esm

// importStatement takes what follows the word import at from.
func (s *splitter) importStatement(from int) error {
	request := len(s.source.Requests)
	if s.tok.kind != text {
		if err := s.clause(request); err != nil {
			return err
		}
		if err := s.expect("from"); err != nil {
			return err
		}
	}
	if err := s.request(); err != nil {
		return err
	}
	return s.statement(from)
}

// statement ends a statement that is taken out.
func (s *splitter) statement(from int) error {
	to, err := s.finish()
	if err == nil {
		s.blank(from, to)
	}
	return err
}

// clause reads `a, * as b` or `a, { b as c }`.
func (s *splitter) clause(request int) error {
	if s.tok.kind == word {
		if err := s.imported("default", request); err != nil || !s.is(",") {
			return err
		}
		s.advance()
	}
	switch {
	case s.is("*"):
		s.advance()
		if err := s.expect("as"); err != nil {
			return err
		}
		err := s.imported("", request)
		if n := len(s.source.Imports); err == nil {
			s.source.Imports[n-1].Namespace = true
		}
		return err
	case s.is("{"):
		return s.list(func() error { return s.specifier(request) })
	}
	return s.unexpected()
}

// imported reads the local name of an import.
func (s *splitter) imported(name string, request int) error {
	at := s.tok.from
	local, err := s.name(false)
	if err != nil {
		return err
	}
	return s.declare(Import{Request: request, Name: name, Local: local, At: at})
}

// declare adds an import, if it may have its name.
func (s *splitter) declare(m Import) error {
	if isReserved(m.Local) {
		return &Error{m.At, "Unexpected reserved word"}
	}
	if m.Local == "eval" || m.Local == "arguments" {
		return &Error{m.At, "Unexpected eval or arguments in strict mode"}
	}
	for i := range s.source.Imports {
		if s.source.Imports[i].Local == m.Local {
			return &Error{m.At, "Identifier '" + m.Local + "' has already been declared"}
		}
	}
	s.source.Imports = append(s.source.Imports, m)
	return nil
}

// specifier reads `a` or `a as b`.
func (s *splitter) specifier(request int) error {
	first := s.tok
	name, err := s.name(true)
	if err != nil {
		return err
	}
	if s.is("as") {
		s.advance()
		local, err := s.name(false)
		if err != nil {
			return err
		}
		return s.declare(Import{Request: request, Name: name, Local: local, At: first.from})
	}
	if first.kind == text {
		return s.unexpected()
	}
	return s.declare(Import{Request: request, Name: name, Local: name, At: first.from})
}

// list reads { item, item }.
func (s *splitter) list(item func() error) error {
	s.advance()
	for !s.is("}") {
		if err := item(); err != nil {
			return err
		}
		if s.is(",") {
			s.advance()
		} else if !s.is("}") {
			return s.unexpected()
		}
	}
	s.advance()
	return nil
}

// request reads the specifier of a module, and the attributes.
func (s *splitter) request() error {
	if s.tok.kind != text {
		return s.unexpected()
	}
	at := s.tok.from
	spec, ok := unquote(s.lexer.text(s.tok))
	if !ok {
		return &Error{at, "Invalid or unexpected token"}
	}
	s.source.Requests = append(s.source.Requests, Request{Specifier: spec, At: at})
	s.advance()
	if !(s.is("with") || s.is("assert") && !s.tok.line) {
		return nil
	}
	s.advance()
	if !s.is("{") {
		return s.unexpected()
	}
	return s.list(s.attribute)
}

// attribute reads key: 'value'.
func (s *splitter) attribute() error {
	at := s.tok.from
	key, err := s.name(true)
	if err != nil {
		return err
	}
	if err := s.expect(":"); err != nil {
		return err
	}
	if s.tok.kind != text {
		return s.unexpected()
	}
	value, ok := unquote(s.lexer.text(s.tok))
	if !ok {
		return s.unexpected()
	}
	r := &s.source.Requests[len(s.source.Requests)-1]
	for _, a := range r.Attributes {
		if a.Key == key {
			return &Error{at, "Import assertion has duplicate key '" + key + "'"}
		}
	}
	r.Attributes = append(r.Attributes, Attribute{key, value})
	s.advance()
	return nil
}

func isReserved(name string) bool {
	switch name {
	case "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else",
		"enum", "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof",
		"interface", "let", "new", "null", "package", "private", "protected", "public", "return", "static", "super", "switch",
		"this", "throw", "true", "try", "typeof", "var", "void", "while", "with", "yield":
		return true
	}
	return false
}
