// SPDX-License-Identifier: Apache-2.0

package jsast

import "github.com/dop251/goja/ast"

// walker goes through all statements and expressions of a tree.
type walker struct {
	owner *owner
	found func(*owner, *ast.Identifier) // each name that is not a key
	with  *pauses
	hoist *hoister

	bounds *bounds              // nil where the depth is known to be small
	visit  func(ast.Expression) // if there are bounds: before what is inside

	// Each of these, if the function is not nil.
	binary func(*ast.BinaryExpression)
	assign func(*ast.AssignExpression)
	call   func(*ast.CallExpression)
	bound  func(*ast.Binding)
	regexp func(*ast.RegExpLiteral)
}

func (w *walker) statements(list []ast.Statement) {
	for _, s := range list {
		w.statement(s)
	}
}

func (w *walker) statement(s ast.Statement) {
	if w.bounds == nil {
		w.inStatement(s)
		return
	}
	weight := weightOfStatement(s)
	if w.bounds.enter(weight) {
		w.inStatement(s)
	}
	w.bounds.leave(weight)
}

func (w *walker) inStatement(s ast.Statement) {
	switch s := s.(type) {
	case *ast.ExpressionStatement:
		w.expression(s.Expression)
	case *ast.ReturnStatement:
		w.expression(s.Argument)
	case *ast.ThrowStatement:
		w.expression(s.Argument)
	case *ast.VariableStatement:
		w.bindings(s.List)
	case *ast.LexicalDeclaration:
		w.bindings(s.List)
	case *ast.FunctionDeclaration:
		w.function(s.Function)
	case *ast.ClassDeclaration:
		w.class(s.Class)
	default:
		w.compound(s)
	}
}

// compound is statement for those that have statements inside.
func (w *walker) compound(s ast.Statement) {
	switch s := s.(type) {
	case *ast.BlockStatement:
		w.block(s)
	case *ast.IfStatement:
		w.expression(s.Test)
		w.statement(s.Consequent)
		w.statement(s.Alternate)
	case *ast.LabelledStatement:
		w.statement(s.Statement)
	case *ast.WithStatement:
		w.with.statement()
		w.expression(s.Object)
		w.statement(s.Body)
	case *ast.SwitchStatement:
		w.expression(s.Discriminant)
		for _, c := range s.Body {
			w.expression(c.Test)
			w.statements(c.Consequent)
		}
	case *ast.TryStatement:
		w.try(s)
	default:
		w.loop(s)
	}
}

// loop is statement for loops; the statements that remain hold no expression.
func (w *walker) loop(s ast.Statement) {
	switch s := s.(type) {
	case *ast.WhileStatement:
		w.expression(s.Test)
		w.statement(s.Body)
	case *ast.DoWhileStatement:
		w.expression(s.Test)
		w.statement(s.Body)
	case *ast.ForStatement:
		w.start(s.Initializer)
		w.expression(s.Test)
		w.expression(s.Update)
		w.statement(s.Body)
	case *ast.ForInStatement:
		w.into(s.Into)
		w.expression(s.Source)
		w.statement(s.Body)
	case *ast.ForOfStatement:
		w.into(s.Into)
		w.expression(s.Source)
		w.statement(s.Body)
	}
}

func (w *walker) start(init ast.ForLoopInitializer) {
	switch init := init.(type) {
	case *ast.ForLoopInitializerExpression:
		w.expression(init.Expression)
	case *ast.ForLoopInitializerVarDeclList:
		w.bindings(init.List)
	case *ast.ForLoopInitializerLexicalDecl:
		w.bindings(init.LexicalDeclaration.List)
	}
}

func (w *walker) into(into ast.ForInto) {
	switch into := into.(type) {
	case *ast.ForIntoVar:
		w.binding(into.Binding)
	case *ast.ForDeclaration:
		w.expression(into.Target)
	case *ast.ForIntoExpression:
		w.expression(into.Expression)
	}
}

func (w *walker) block(b *ast.BlockStatement) {
	if b != nil {
		w.statements(b.List)
	}
}

func (w *walker) try(s *ast.TryStatement) {
	w.block(s.Body)
	if s.Catch != nil {
		w.expression(s.Catch.Parameter)
		w.block(s.Catch.Body)
	}
	w.block(s.Finally)
}

func (w *walker) parameters(list *ast.ParameterList) {
	if list != nil {
		w.bindings(list.List)
		w.expression(list.Rest)
	}
}

func (w *walker) bindings(list []*ast.Binding) {
	for _, b := range list {
		w.binding(b)
	}
}

func (w *walker) binding(b *ast.Binding) {
	if b != nil {
		if w.bound != nil {
			w.bound(b)
		}
		w.expression(b.Target)
		w.expression(b.Initializer)
	}
}
