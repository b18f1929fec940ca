// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
)

// stride is how long a chain may be before it is cut.
const stride = 64

// cut keeps the compiler from taking quadratic time for a chain such as
// a + b + … + z, or a?.b?.c…: at each link it looks through all of the chain
// before it, for where that begins and whether it is constant. Every so often
// what is before a link, x, is replaced by (0, x), which it does not look into.
// That makes the same code.
func cut(e ast.Expression) {
	var start file.Idx
	for n := 1; n < 2*stride; n++ { // further down the next link looks for itself
		slot, replaceable := before(e)
		if slot == nil {
			return
		}
		if n >= stride && replaceable {
			if start == 0 {
				start = (*slot).Idx0()
			}
			e, n = *slot, 0
			*slot = opaque(e, &start)
			continue
		}
		e = *slot
	}
}

// hideConstant keeps the compiler from taking exponential time for 0 || 0 || … || 0.
// To know whether a part of that is constant it evaluates the part before it,
// and again to make code of it.
func hideConstant(e ast.Expression) {
	b, ok := e.(*ast.BinaryExpression)
	if !ok {
		return
	}
	switch b.Operator {
	case token.LOGICAL_AND, token.LOGICAL_OR, token.COALESCE:
		if first := leftmost(b.Left); first != b.Left && isLiteral(first) {
			start := b.Left.Idx0()
			b.Left = opaque(b.Left, &start)
		}
	}
}

// leftmost is the operand that e begins with.
func leftmost(e ast.Expression) ast.Expression {
	for {
		switch l := e.(type) {
		case *ast.BinaryExpression:
			e = l.Left
		case *ast.UnaryExpression:
			e = l.Operand
		default:
			return e
		}
	}
}

func isLiteral(e ast.Expression) bool {
	switch e.(type) {
	case *ast.NumberLiteral, *ast.StringLiteral, *ast.BooleanLiteral, *ast.NullLiteral:
		return true
	}
	return false
}

// opaque is (0, e). The parts of a chain begin where it does, except for those
// that are behind a prefix.
func opaque(e ast.Expression, start *file.Idx) ast.Expression {
	at := *start
	if u, ok := e.(*ast.UnaryExpression); ok {
		at, *start = u.Idx, 0
	}
	zero := &ast.NumberLiteral{Idx: at, Literal: "0", Value: int64(0)}
	return &ast.SequenceExpression{Sequence: []ast.Expression{zero, e}}
}

// before is where a link of a chain has the part before it, or nil. That part
// is not replaceable where its form decides what `this` is.
func before(e ast.Expression) (slot *ast.Expression, replaceable bool) {
	switch e := e.(type) {
	case *ast.BinaryExpression:
		_, chain := e.Left.(*ast.BinaryExpression)
		return link(&e.Left, chain), true
	case *ast.UnaryExpression:
		u, chain := e.Operand.(*ast.UnaryExpression)
		return link(&e.Operand, chain && prefix(u) && prefix(e)), true
	case *ast.DotExpression:
		return link(&e.Left, isMember(e.Left)), true
	case *ast.PrivateDotExpression:
		return link(&e.Left, isMember(e.Left)), true
	case *ast.BracketExpression:
		return link(&e.Left, isMember(e.Left)), true
	case *ast.CallExpression:
		return link(&e.Callee, isMember(e.Callee)), false
	case *ast.Optional:
		_, call := e.Expression.(*ast.CallExpression)
		return link(&e.Expression, isMember(e.Expression)), call
	}
	return nil, false
}

func link(slot *ast.Expression, chain bool) *ast.Expression {
	if !chain {
		return nil
	}
	return slot
}

// prefix tells whether e is an operator in front of a value, and not of a name.
func prefix(e *ast.UnaryExpression) bool {
	switch e.Operator {
	case token.INCREMENT, token.DECREMENT, token.DELETE:
		return false
	}
	return true
}

func isMember(e ast.Expression) bool {
	switch e.(type) {
	case *ast.DotExpression, *ast.PrivateDotExpression, *ast.BracketExpression, *ast.CallExpression, *ast.Optional:
		return true
	}
	return false
}
