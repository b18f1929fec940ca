// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"

	"github.com/iotjs/iotjs/internal/esm"
)

// relations puts comparisons in their order: the parser takes a < b < c for
// a < (b < c), where the language has (a < b) < c. The same is true of >, <=,
// >=, instanceof and in.
type relations struct{ src string }

// order mends e, and what follows in its chain.
func (r *relations) order(e ast.Expression) {
	top, ok := relation(e)
	if !ok {
		return
	}
	links := []ast.BinaryExpression{*top}
	operands := []ast.Expression{top.Left}
	for at := top; ; {
		next, ok := relation(at.Right)
		if !ok || r.enclosed(at, next) {
			operands = append(operands, at.Right)
			break
		}
		links, operands = append(links, *next), append(operands, next.Left)
		at = next
	}
	if len(links) == 1 {
		return
	}
	left := operands[0]
	for i := range links {
		links[i].Left, links[i].Right = left, operands[i+1]
		left = &links[i]
	}
	*top = links[len(links)-1]
}

func relation(e ast.Expression) (b *ast.BinaryExpression, ok bool) {
	b, ok = e.(*ast.BinaryExpression)
	return b, ok && isRelation(b)
}

func isRelation(b *ast.BinaryExpression) bool {
	switch b.Operator {
	case token.LESS, token.LESS_OR_EQUAL, token.GREATER, token.GREATER_OR_EQUAL, token.INSTANCEOF, token.IN:
		_, private := b.Left.(*ast.PrivateIdentifier)
		return !private
	}
	return false
}

// enclosed tells whether brackets are around inner, the right operand of outer:
// the tree does not say so. They are if more of them are open at its operator
// than at that of outer.
func (r *relations) enclosed(outer, inner *ast.BinaryExpression) bool {
	from := int(outer.Left.Idx0()) - 1
	second, third := int(inner.Left.Idx0())-1-from, int(inner.Right.Idx0())-1-from
	if from < 0 || second < 0 || third < second || from+third > len(r.src) {
		return true
	}
	var one, two int // brackets that are open at each operator
	esm.Tokens(r.src[from:from+third], func(text string, at, depth int) bool {
		switch {
		case at < second && text[0] != '(' && text[0] != ')':
			one = depth
		case at >= second && text[0] != '(' && text[0] != ')':
			two = depth
		}
		return true
	})
	return two > one
}
