// SPDX-License-Identifier: Apache-2.0

package jsast

import "github.com/dop251/goja/ast"

func (w *walker) expressions(list []ast.Expression) {
	for _, e := range list {
		w.expression(e)
	}
}

// expression walks through e, which may be nil.
func (w *walker) expression(e ast.Expression) {
	if w.bounds == nil || e == nil {
		w.inExpression(e)
		return
	}
	weight := weightOf(e)
	if w.bounds.enter(weight) {
		w.visit(e)
		w.inExpression(e)
	}
	w.bounds.leave(weight)
}

func (w *walker) inExpression(e ast.Expression) {
	switch e := e.(type) {
	case *ast.Identifier:
		if e != nil {
			w.found(w.owner, e)
		}
	case *ast.DotExpression:
		w.expression(e.Left)
	case *ast.PrivateDotExpression:
		w.expression(e.Left)
	case *ast.BracketExpression:
		w.expression(e.Left)
		w.expression(e.Member)
	case *ast.CallExpression:
		if w.call != nil {
			w.call(e)
		}
		w.expression(e.Callee)
		w.expressions(e.ArgumentList)
	case *ast.NewExpression:
		w.expression(e.Callee)
		w.expressions(e.ArgumentList)
	case *ast.FunctionLiteral:
		w.function(e)
	case *ast.ArrowFunctionLiteral:
		w.arrow(e)
	case *ast.ClassLiteral:
		w.class(e)
	default:
		w.operation(e)
	}
}

// operation is expression for operators.
func (w *walker) operation(e ast.Expression) {
	switch e := e.(type) {
	case *ast.AssignExpression:
		if w.assign != nil {
			w.assign(e)
		}
		w.expression(e.Left)
		w.expression(e.Right)
	case *ast.BinaryExpression:
		w.expression(e.Left)
		w.expression(e.Right)
		if w.binary != nil {
			w.binary(e)
		}
	case *ast.UnaryExpression:
		w.expression(e.Operand)
	case *ast.ConditionalExpression:
		w.expression(e.Test)
		w.expression(e.Consequent)
		w.expression(e.Alternate)
	case *ast.SequenceExpression:
		w.expressions(e.Sequence)
	case *ast.YieldExpression:
		w.expression(e.Argument)
	case *ast.AwaitExpression:
		w.expression(e.Argument)
	case *ast.OptionalChain:
		w.expression(e.Expression)
	case *ast.Optional:
		w.expression(e.Expression)
	default:
		w.literal(e)
	}
}

// literal is expression for what is in brackets or quotes, and for patterns;
// the expressions that remain have no others inside.
func (w *walker) literal(e ast.Expression) {
	switch e := e.(type) {
	case *ast.ArrayLiteral:
		w.expressions(e.Value)
	case *ast.ArrayPattern:
		w.expressions(e.Elements)
		w.expression(e.Rest)
	case *ast.ObjectLiteral:
		w.properties(e.Value)
	case *ast.ObjectPattern:
		w.properties(e.Properties)
		w.expression(e.Rest)
	case *ast.TemplateLiteral:
		w.expression(e.Tag)
		w.expressions(e.Expressions)
	case *ast.SpreadElement:
		w.expression(e.Expression)
	case *ast.Binding:
		w.binding(e)
	case *ast.StringLiteral:
		w.hoist.text(e)
	case *ast.RegExpLiteral:
		if w.regexp != nil {
			w.regexp(e)
		}
	}
}

func (w *walker) properties(list []ast.Property) {
	for _, p := range list {
		switch p := p.(type) {
		case *ast.PropertyShort:
			w.found(w.owner, &p.Name)
			w.expression(p.Initializer)
		case *ast.PropertyKeyed:
			w.expression(p.Key)
			w.expression(p.Value)
		case *ast.SpreadElement:
			w.expression(p.Expression)
		}
	}
}

// class walks through a class. What initialises its fields has no arguments
// object, not even that of the function around it.
func (w *walker) class(c *ast.ClassLiteral) {
	if w.hoist != nil {
		defer func(outer bool) { w.hoist.strict = outer }(w.hoist.strict)
		w.hoist.strict = true
	}
	w.expression(c.SuperClass)
	for _, e := range c.Body {
		switch e := e.(type) {
		case *ast.MethodDefinition:
			w.expression(e.Key)
			w.function(e.Body)
		case *ast.FieldDefinition:
			w.expression(e.Key)
			w.unowned(func() { w.expression(e.Initializer) })
		case *ast.ClassStaticBlock:
			w.unowned(func() { w.block(e.Block) })
		}
	}
}

func (w *walker) unowned(walk func()) {
	outer := w.owner
	w.owner = nil
	walk()
	w.owner = outer
}
