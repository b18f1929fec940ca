// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// Top is what a script declares at its top level.
type Top struct {
	Vars, Functions, Lets, Consts []string
}

// Unbind makes the declarations at the top level of a script assignments to
// names that somebody else has declared: the compiler of the engine would make
// them the runtime's. The statements produce no values, as declarations do not.
func Unbind(tree *ast.Program) Top {
	var t Top
	for _, d := range tree.DeclarationList {
		t.Vars = bound(d.List, t.Vars)
	}
	tree.DeclarationList = nil
	start := prologue(tree.Body)
	body := append([]ast.Statement(nil), tree.Body[:start]...)
	for _, s := range tree.Body[start:] {
		if f, ok := s.(*ast.FunctionDeclaration); ok {
			body = append(body, t.function(f))
		}
	}
	for _, s := range tree.Body[start:] {
		if _, ok := s.(*ast.FunctionDeclaration); !ok {
			body = append(body, t.statement(s))
		}
	}
	tree.Body = body
	return t
}

// prologue is how many statements are directives, such as "use strict".
func prologue(list []ast.Statement) int {
	for i, s := range list {
		e, ok := s.(*ast.ExpressionStatement)
		if !ok {
			return i
		}
		if _, ok := e.Expression.(*ast.StringLiteral); !ok {
			return i
		}
	}
	return len(list)
}

// function makes a declaration an assignment. The function has no name of its
// own then, and gets that of the variable.
func (t *Top) function(d *ast.FunctionDeclaration) ast.Statement {
	id := d.Function.Name
	t.Functions = append(t.Functions, id.Name.String())
	anonymous := *d.Function
	anonymous.Name = nil
	return &ast.VariableStatement{Var: d.Function.Function, List: []*ast.Binding{{Target: id, Initializer: &anonymous}}}
}

func (t *Top) statement(s ast.Statement) ast.Statement {
	switch s := s.(type) {
	case *ast.LexicalDeclaration:
		return t.lexical(s)
	case *ast.ClassDeclaration:
		t.Lets = append(t.Lets, s.Class.Name.Name.String())
		return &ast.VariableStatement{Var: s.Class.Class, List: []*ast.Binding{{Target: s.Class.Name, Initializer: s.Class}}}
	}
	return s
}

// lexical leaves a const without a value for the compiler to refuse.
func (t *Top) lexical(s *ast.LexicalDeclaration) ast.Statement {
	constant := s.Token == token.CONST
	for _, b := range s.List {
		if b.Initializer != nil {
			continue
		}
		if constant {
			return s
		}
		b.Initializer = &ast.UnaryExpression{Operator: token.VOID, Idx: s.Idx, Operand: &ast.NumberLiteral{Idx: s.Idx, Literal: "0", Value: int64(0)}}
	}
	if constant {
		t.Consts = bound(s.List, t.Consts)
	} else {
		t.Lets = bound(s.List, t.Lets)
	}
	return &ast.VariableStatement{Var: s.Idx, List: s.List}
}
