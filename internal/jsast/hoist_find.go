// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"slices"

	"github.com/dop251/goja/ast"
)

// scopes looks for functions in the blocks of a function's body, but not in the
// functions inside of it.
func (h *hoisting) scopes(list []ast.Statement) {
	h.around = append(h.around, lexical{lists: [][]ast.Statement{lexicals(list)}})
	h.statements(list)
}

// lexicals are the statements of a function's body that declare what no variable
// may be called; its functions are variables themselves.
func lexicals(list []ast.Statement) []ast.Statement {
	var out []ast.Statement
	for _, s := range list {
		switch s.(type) {
		case *ast.LexicalDeclaration, *ast.ClassDeclaration:
			out = append(out, s)
		}
	}
	return out
}

func (h *hoisting) statements(list []ast.Statement) {
	for i := range list {
		h.statement(list[i])
	}
}

func (h *hoisting) statement(s ast.Statement) {
	switch s := s.(type) {
	case *ast.BlockStatement:
		h.block(s)
	case *ast.IfStatement:
		s.Consequent = h.branch(s.Consequent)
		s.Alternate = h.branch(s.Alternate)
	case *ast.LabelledStatement:
		h.statement(s.Statement)
	case *ast.WithStatement:
		h.statement(s.Body)
	case *ast.SwitchStatement:
		h.choice(s)
	case *ast.TryStatement:
		h.try(s)
	case *ast.WhileStatement:
		h.statement(s.Body)
	case *ast.DoWhileStatement:
		h.statement(s.Body)
	default:
		h.loop(s)
	}
}

// branch makes a block of a function that is a branch of an if statement.
func (h *hoisting) branch(s ast.Statement) ast.Statement {
	if f, ok := s.(*ast.FunctionDeclaration); ok {
		s = &ast.BlockStatement{LeftBrace: f.Idx0(), List: []ast.Statement{f}, RightBrace: f.Idx1()}
	}
	h.statement(s)
	return s
}

// loop is for the loops whose heads may declare names.
func (h *hoisting) loop(s ast.Statement) {
	switch s := s.(type) {
	case *ast.ForStatement:
		var names []string
		if init, ok := s.Initializer.(*ast.ForLoopInitializerLexicalDecl); ok {
			names = bound(init.LexicalDeclaration.List, nil)
		}
		h.inside(lexical{names: names}, s.Body)
	case *ast.ForInStatement:
		h.inside(lexical{names: head(s.Into)}, s.Body)
	case *ast.ForOfStatement:
		h.inside(lexical{names: head(s.Into)}, s.Body)
	}
}

func head(into ast.ForInto) []string {
	if d, ok := into.(*ast.ForDeclaration); ok {
		return targets(d.Target, nil)
	}
	return nil
}

// inside looks at statements in one more scope.
func (h *hoisting) inside(l lexical, list ...ast.Statement) {
	h.around = append(h.around, l)
	h.statements(list)
	h.around = h.around[:len(h.around)-1]
}

func (h *hoisting) block(b *ast.BlockStatement) {
	if b == nil {
		return
	}
	scope := lexical{lists: [][]ast.Statement{b.List}}
	h.functions(scope, &b.List)
	h.inside(scope, b.List...)
}

func (h *hoisting) choice(s *ast.SwitchStatement) {
	var scope lexical
	for _, c := range s.Body {
		scope.lists = append(scope.lists, c.Consequent)
	}
	for _, c := range s.Body {
		h.functions(scope, &c.Consequent)
	}
	for _, c := range s.Body {
		h.inside(scope, c.Consequent...)
	}
}

// try may have a variable of the name of what it catches, if that is no pattern.
func (h *hoisting) try(s *ast.TryStatement) {
	h.block(s.Body)
	if s.Catch != nil {
		var names []string
		if _, simple := s.Catch.Parameter.(*ast.Identifier); !simple && s.Catch.Parameter != nil {
			names = targets(s.Catch.Parameter, nil)
		}
		h.around = append(h.around, lexical{names: names})
		h.block(s.Catch.Body)
		h.around = h.around[:len(h.around)-1]
	}
	h.block(s.Finally)
}

// functions notes the functions in a block that may be variables.
func (h *hoisting) functions(scope lexical, list *[]ast.Statement) {
	for _, s := range *list {
		f, ok := s.(*ast.FunctionDeclaration)
		if !ok || f.Function.Async || f.Function.Generator {
			continue
		}
		if n := f.Function.Name.Name.String(); h.free(n) {
			h.found = append(h.found, blockFunction{name: n, block: scope, list: list, decl: f})
		}
	}
}

// free tells whether a variable could be declared where the walk is.
func (h *hoisting) free(n string) bool {
	if n == name || h.params != nil && slices.Contains(targets(h.params.Rest, bound(h.params.List, nil)), n) {
		return false
	}
	return !slices.ContainsFunc(h.around, func(l lexical) bool { return l.declares(n) })
}

func (l lexical) declares(n string) bool {
	if slices.Contains(l.names, n) {
		return true
	}
	for _, list := range l.lists {
		for _, s := range list {
			if _, isVar := s.(*ast.VariableStatement); !isVar && slices.Contains(Declared([]ast.Statement{s}), n) {
				return true
			}
		}
	}
	return false
}
