// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"strings"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"

	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/modules"
)

// preview evaluates an expression while it is typed, as far as that runs no
// code of anybody: names, properties that are data, literals, and operators on
// primitive values.
type preview struct {
	r      *Runtime
	name   goja.Callable // name(text): {of: value}, or undefined
	member goja.Callable // member(object, key): the same
}

// previewTyped is preview(code, name, member): {of: value}, or undefined if
// there is nothing to show.
func (r *Runtime) previewTyped(a modules.Args) goja.Value {
	p := &preview{r: r, name: a.Func(1, "name"), member: a.Func(2, "member")}
	tree, err := jsast.Parse("preview", "("+a.Argument(0).String()+"\n)")
	if err != nil || len(tree.Body) != 1 {
		return nil
	}
	stmt, _ := tree.Body[0].(*ast.ExpressionStatement)
	if stmt == nil {
		return nil
	}
	if v := p.eval(stmt.Expression); v != nil {
		return r.env.Object("of", v)
	}
	return nil
}

// eval returns nil for what is not evaluated.
func (p *preview) eval(e ast.Expression) goja.Value {
	switch e := e.(type) {
	case *ast.Identifier:
		return p.ask(p.name, p.r.vm.ToValue(e.Name.String()))
	case *ast.NumberLiteral:
		return primitive(p.r.vm.ToValue(e.Value))
	case *ast.StringLiteral:
		return p.r.vm.ToValue(e.Value.String())
	case *ast.BooleanLiteral:
		return p.r.vm.ToValue(e.Value)
	case *ast.NullLiteral:
		return goja.Null()
	case *ast.TemplateLiteral:
		return p.template(e)
	case *ast.DotExpression:
		return p.property(p.eval(e.Left), p.r.vm.ToValue(e.Identifier.Name.String()))
	case *ast.BracketExpression:
		return p.property(p.eval(e.Left), primitive(p.eval(e.Member)))
	case *ast.UnaryExpression:
		return p.unary(e)
	case *ast.BinaryExpression:
		return p.binary(e)
	case *ast.ConditionalExpression:
		return p.choose(e)
	}
	return nil
}

// ask calls one of the functions of the session, which run no other code.
func (p *preview) ask(fn goja.Callable, args ...goja.Value) goja.Value {
	found, _ := p.r.env.Invoke(fn, goja.Undefined(), args...).(*goja.Object)
	if found == nil {
		return nil
	}
	return found.Get("of")
}

// primitive is v, or nil for an object, whose conversion runs code, and for a
// BigInt, with which a short expression can take long.
func primitive(v goja.Value) goja.Value {
	switch v.(type) {
	case *goja.Object, *goja.Symbol:
		return nil
	}
	if v == nil || goja.IsBigInt(v) {
		return nil
	}
	return v
}

func (p *preview) property(object, key goja.Value) goja.Value {
	if object == nil || key == nil || goja.IsNull(object) || goja.IsUndefined(object) {
		return nil
	}
	return p.ask(p.member, object, p.r.vm.ToValue(key.String()))
}

func (p *preview) template(e *ast.TemplateLiteral) goja.Value {
	if e.Tag != nil {
		return nil
	}
	var text strings.Builder
	for i, part := range e.Elements {
		text.WriteString(part.Parsed.String())
		if i == len(e.Expressions) {
			break
		}
		v := primitive(p.eval(e.Expressions[i]))
		if v == nil {
			return nil
		}
		text.WriteString(v.String())
	}
	return p.r.vm.ToValue(text.String())
}

func (p *preview) choose(e *ast.ConditionalExpression) goja.Value {
	test := p.eval(e.Test)
	switch {
	case test == nil:
		return nil
	case test.ToBoolean():
		return p.eval(e.Consequent)
	}
	return p.eval(e.Alternate)
}

func (p *preview) unary(e *ast.UnaryExpression) goja.Value {
	v := p.eval(e.Operand)
	switch e.Operator {
	case token.NOT, token.TYPEOF:
	case token.PLUS, token.MINUS, token.BITWISE_NOT:
		v = primitive(v)
	default: // delete, ++, --, and void, which says nothing
		return nil
	}
	if v == nil {
		return nil
	}
	return p.operate("(a) => "+e.Operator.String()+" a", v)
}

func (p *preview) binary(e *ast.BinaryExpression) goja.Value {
	left := p.eval(e.Left)
	if left == nil {
		return nil
	}
	nullish := goja.IsNull(left) || goja.IsUndefined(left)
	switch e.Operator {
	case token.LOGICAL_AND, token.LOGICAL_OR:
		if left.ToBoolean() == (e.Operator == token.LOGICAL_OR) {
			return left
		}
		return p.eval(e.Right)
	case token.COALESCE:
		if !nullish {
			return left
		}
		return p.eval(e.Right)
	case token.IN, token.INSTANCEOF:
		return nil
	}
	right := p.eval(e.Right)
	if e.Operator != token.STRICT_EQUAL && e.Operator != token.STRICT_NOT_EQUAL {
		left, right = primitive(left), primitive(right)
	}
	if left == nil || right == nil {
		return nil
	}
	return p.operate("(a, b) => a "+e.Operator.String()+" b", left, right)
}

// operate applies an operator to values with which it runs no code.
func (p *preview) operate(code string, values ...goja.Value) goja.Value {
	prg, err := goja.Compile("preview", code, true)
	if err != nil {
		return nil
	}
	fn, err := p.r.env.Run(prg)
	if err != nil {
		return nil
	}
	call, _ := goja.AssertFunction(fn)
	return p.r.env.Invoke(call, goja.Undefined(), values...)
}
