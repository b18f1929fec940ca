// SPDX-License-Identifier: Apache-2.0

package jsast

import "github.com/dop251/goja/ast"

// function walks through a function that is no arrow function.
func (b *binder) function(fn *ast.FunctionLiteral) {
	if fn == nil {
		return
	}
	b.text(&fn.Source)
	var names []string
	if fn.Name != nil {
		names = append(names, fn.Name.Name.String())
	}
	if b.depth < 0 { // the module itself
		b.body(nil, fn.ParameterList, fn.DeclarationList, fn.Body.List)
		return
	}
	b.owned++
	b.body(names, fn.ParameterList, fn.DeclarationList, fn.Body.List)
	b.owned--
}

// body walks through the parameters and the body of a function.
func (b *binder) body(names []string, params *ast.ParameterList, vars []*ast.VariableDeclaration, list []ast.Statement) {
	if len(b.imports) > 0 && b.depth >= 0 {
		if params != nil {
			names = targets(params.Rest, bound(params.List, names))
		}
		for _, d := range vars {
			names = bound(d.List, names)
		}
		names = append(names, Declared(list)...)
	}
	b.depth++
	b.scope(names, func() {
		if params != nil {
			b.bindings(params.List)
			b.target(params.Rest)
		}
		b.statements(list)
	})
	b.depth--
}

func (b *binder) arrow(fn *ast.ArrowFunctionLiteral) {
	b.text(&fn.Source)
	switch body := fn.Body.(type) {
	case *ast.BlockStatement:
		b.body(nil, fn.ParameterList, fn.DeclarationList, body.List)
	case *ast.ExpressionBody:
		result := []ast.Statement{&ast.ExpressionStatement{Expression: body.Expression}}
		b.body(nil, fn.ParameterList, fn.DeclarationList, result)
		body.Expression = result[0].(*ast.ExpressionStatement).Expression
	}
}

// class walks through a class. What stands in its body is in functions, but for
// keys.
func (b *binder) class(c *ast.ClassLiteral) {
	b.text(&c.Source)
	var names []string
	if c.Name != nil {
		names = append(names, c.Name.Name.String())
	}
	b.scope(names, func() {
		b.expression(&c.SuperClass)
		for _, e := range c.Body {
			b.element(e)
		}
	})
}

func (b *binder) element(e ast.ClassElement) {
	switch e := e.(type) {
	case *ast.MethodDefinition:
		b.key(&e.Key, e.Computed)
		b.function(e.Body)
	case *ast.FieldDefinition:
		b.key(&e.Key, e.Computed)
		b.depth++
		b.expression(&e.Initializer)
		b.depth--
	case *ast.ClassStaticBlock:
		b.text(&e.Source)
		b.body(nil, nil, e.DeclarationList, e.Block.List)
	}
}
