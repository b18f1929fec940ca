// SPDX-License-Identifier: Apache-2.0

package jsast

import "github.com/dop251/goja/ast"

func (b *binder) expressions(list []ast.Expression) {
	for i := range list {
		b.expression(&list[i])
	}
}

// expression walks through *at, which may be nil, and may replace it.
func (b *binder) expression(at *ast.Expression) {
	switch e := (*at).(type) {
	case nil:
	case *ast.Identifier:
		if e != nil {
			b.use(at, e)
		}
	case *ast.DotExpression:
		b.dot(at, e)
	case *ast.PrivateDotExpression:
		b.expression(&e.Left)
	case *ast.BracketExpression:
		b.expression(&e.Left)
		b.expression(&e.Member)
	case *ast.CallExpression:
		b.dynamic(e)
		b.expression(&e.Callee)
		b.expressions(e.ArgumentList)
	case *ast.NewExpression:
		if b.isWord(e.Callee) {
			b.m.fault(e.Callee.Idx0(), "Cannot use new with import")
		}
		b.expression(&e.Callee)
		b.expressions(e.ArgumentList)
	case *ast.FunctionLiteral:
		b.function(e)
	case *ast.ArrowFunctionLiteral:
		b.arrow(e)
	case *ast.ClassLiteral:
		b.class(e)
	default:
		b.operation(at)
	}
}

// use replaces the use of a name. In brackets it is no method when it is
// called.
func (b *binder) use(at *ast.Expression, id *ast.Identifier) {
	switch {
	case b.word != "" && id.Name == b.word:
		id.Name = Dynamic
	case id.Name == name && b.owned == 0 && b.module:
		id.Name = noArguments
	case b.imported(id.Name):
		*at = &ast.SequenceExpression{Sequence: []ast.Expression{b.property(id)}}
	}
}

// property is Imports.name.
func (b *binder) property(id *ast.Identifier) *ast.DotExpression {
	return &ast.DotExpression{Left: &ast.Identifier{Name: Imports, Idx: id.Idx}, Identifier: *id}
}

func (b *binder) dot(at *ast.Expression, e *ast.DotExpression) {
	if !b.isWord(e.Left) {
		b.expression(&e.Left)
		return
	}
	if e.Identifier.Name != "meta" {
		b.m.fault(e.Identifier.Idx, "Unexpected identifier '"+e.Identifier.Name.String()+"'")
	}
	*at = &ast.Identifier{Name: Meta, Idx: e.Left.Idx0()}
}

// isWord tells whether e stands for import.
func (b *binder) isWord(e ast.Expression) bool {
	id, ok := e.(*ast.Identifier)
	return ok && b.word != "" && id.Name == b.word
}

// dynamic checks the arguments of import().
func (b *binder) dynamic(e *ast.CallExpression) {
	if !b.isWord(e.Callee) {
		return
	}
	switch n := len(e.ArgumentList); {
	case n == 0:
		b.m.fault(e.RightParenthesis, "import() requires a specifier")
	case n > 2:
		b.m.fault(e.RightParenthesis, "Unexpected token ')'")
	}
	for _, arg := range e.ArgumentList {
		if spread, ok := arg.(*ast.SpreadElement); ok {
			b.m.fault(spread.Expression.Idx0()-3, "Unexpected token '...'")
		}
	}
}

// operation is expression for operators.
func (b *binder) operation(at *ast.Expression) {
	switch e := (*at).(type) {
	case *ast.AssignExpression:
		b.destination(&e.Left)
		b.expression(&e.Right)
	case *ast.BinaryExpression:
		b.expression(&e.Left)
		b.expression(&e.Right)
	case *ast.UnaryExpression:
		b.unary(e)
	case *ast.ConditionalExpression:
		b.expression(&e.Test)
		b.expression(&e.Consequent)
		b.expression(&e.Alternate)
	case *ast.SequenceExpression:
		b.expressions(e.Sequence)
	case *ast.YieldExpression:
		b.expression(&e.Argument)
	case *ast.AwaitExpression:
		b.expression(&e.Argument)
		if b.depth == 0 {
			b.m.Awaits = true
			*at = &ast.YieldExpression{Yield: e.Await, Argument: e.Argument}
		}
	case *ast.OptionalChain:
		b.expression(&e.Expression)
	case *ast.Optional:
		b.expression(&e.Expression)
	default:
		b.literal(*at)
	}
}

// unary keeps what is assigned to a reference.
func (b *binder) unary(e *ast.UnaryExpression) {
	switch e.Operator.String() {
	case "++", "--":
		b.destination(&e.Operand)
	default:
		b.expression(&e.Operand)
	}
}

// literal is expression for what is in brackets or quotes.
func (b *binder) literal(e ast.Expression) {
	switch e := e.(type) {
	case *ast.ArrayLiteral:
		b.expressions(e.Value)
	case *ast.ObjectLiteral:
		b.properties(e.Value, b.expression)
	case *ast.TemplateLiteral:
		b.expression(&e.Tag)
		b.expressions(e.Expressions)
	case *ast.SpreadElement:
		b.expression(&e.Expression)
	case *ast.MetaProperty: // new.target
		if b.module && b.owned == 0 {
			b.m.fault(e.Idx, "new.target expression is not allowed here")
		}
	default:
		b.pattern(e)
	}
}
