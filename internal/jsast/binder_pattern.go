// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// pattern is literal for the destination of an assignment.
func (b *binder) pattern(e ast.Expression) {
	switch e := e.(type) {
	case *ast.ArrayPattern:
		for i := range e.Elements {
			b.destination(&e.Elements[i])
		}
		b.destination(&e.Rest)
	case *ast.ObjectPattern:
		b.properties(e.Properties, b.destination)
		b.destination(&e.Rest)
	case *ast.Binding:
		b.target(e.Target)
		b.expression(&e.Initializer)
	}
}

// destination walks through what is assigned to. An imported name becomes a
// property, which refuses it.
func (b *binder) destination(at *ast.Expression) {
	switch e := (*at).(type) {
	case *ast.Identifier:
		if e != nil && b.imported(e.Name) {
			*at = b.property(e)
		}
	case *ast.DotExpression:
		if b.isWord(e.Left) {
			b.m.fault(e.Idx0(), "Invalid left-hand side in assignment")
		}
		b.expression(at)
	case *ast.AssignExpression: // with an initialiser
		b.destination(&e.Left)
		b.expression(&e.Right)
	default:
		b.expression(at)
	}
}

// target walks through what is declared: its names stay, and what stands
// between them is walked through.
func (b *binder) target(e ast.Expression) {
	switch e := e.(type) {
	case *ast.AssignExpression:
		b.target(e.Left)
		b.expression(&e.Right)
	case *ast.Binding:
		b.target(e.Target)
		b.expression(&e.Initializer)
	case *ast.ArrayPattern:
		for _, el := range e.Elements {
			b.target(el)
		}
		b.target(e.Rest)
	case *ast.ObjectPattern:
		for _, p := range e.Properties {
			switch p := p.(type) {
			case *ast.PropertyShort:
				b.expression(&p.Initializer)
			case *ast.PropertyKeyed:
				b.key(&p.Key, p.Computed)
				b.target(p.Value)
			}
		}
		b.target(e.Rest)
	}
}

// properties walks through the properties of an object or of a pattern, whose
// values go to value.
func (b *binder) properties(list []ast.Property, value func(*ast.Expression)) {
	for i, p := range list {
		switch p := p.(type) {
		case *ast.PropertyShort:
			b.expression(&p.Initializer)
			if b.imported(p.Name.Name) {
				list[i] = b.keyed(p, value)
			}
		case *ast.PropertyKeyed:
			b.key(&p.Key, p.Computed)
			value(&p.Value)
		case *ast.SpreadElement:
			value(&p.Expression)
		}
	}
}

// keyed makes { a } of an imported name { a: Imports.a }.
func (b *binder) keyed(p *ast.PropertyShort, value func(*ast.Expression)) ast.Property {
	id := p.Name
	var v ast.Expression = &id
	value(&v)
	if p.Initializer != nil {
		v = &ast.AssignExpression{Operator: token.ASSIGN, Left: v, Right: p.Initializer}
	}
	return &ast.PropertyKeyed{
		Key:  &ast.StringLiteral{Idx: id.Idx, Literal: id.Name.String(), Value: id.Name},
		Kind: ast.PropertyKindValue, Value: v,
	}
}

// key walks through the key of a property. One that is called import has its
// name again.
func (b *binder) key(at *ast.Expression, computed bool) {
	if computed {
		b.expression(at)
		return
	}
	if s, ok := (*at).(*ast.StringLiteral); ok && b.word != "" && s.Value == b.word {
		s.Value, s.Literal = "import", "import"
	}
}
