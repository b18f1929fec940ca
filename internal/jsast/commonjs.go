// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/unistring"
)

// CommonJS is what the text of a CommonJS module says about its exports, as far
// as Node.js reads it: without running it.
type CommonJS struct {
	Names     []string // that are assigned
	Reexports []string // ids of modules whose exports it takes over

	seen     map[string]bool
	required map[unistring.String]string // variables that hold what was required
}

// Exports reads the exports of a CommonJS module in its tree.
func Exports(tree *ast.Program) *CommonJS {
	c := &CommonJS{seen: map[string]bool{}, required: map[unistring.String]string{}}
	w := walker{found: func(*owner, *ast.Identifier) {}, assign: c.assignment, call: c.call}
	w.bound = c.variable
	w.statements(tree.Body)
	return c
}

func (c *CommonJS) add(name string) {
	if !c.seen[name] {
		c.seen[name] = true
		c.Names = append(c.Names, name)
	}
}

// assignment is `exports.a = …` or `module.exports = …`.
func (c *CommonJS) assignment(e *ast.AssignExpression) {
	switch {
	case isModuleExports(e.Left):
		c.Reexports = nil // what was taken over before is lost
		c.whole(e.Right)
	default:
		if obj, name, ok := member(e.Left); ok && isExports(obj) {
			c.add(name)
		}
	}
}

// whole is what module.exports becomes.
func (c *CommonJS) whole(e ast.Expression) {
	if id, ok := requiredBy(e); ok {
		c.Reexports = append(c.Reexports, id)
		return
	}
	obj, ok := e.(*ast.ObjectLiteral)
	if !ok {
		return
	}
	for _, p := range obj.Value {
		if !c.property(p) {
			return
		}
	}
}

// property takes the key of a property, as long as it says no more than a name:
// Node.js reads no further than that. It reports whether to go on.
func (c *CommonJS) property(p ast.Property) bool {
	switch p := p.(type) {
	case *ast.PropertyShort:
		c.add(p.Name.Name.String())
		return true
	case *ast.SpreadElement:
		id, ok := requiredBy(p.Expression)
		if ok {
			c.Reexports = append(c.Reexports, id)
		}
		_, plain := p.Expression.(*ast.Identifier)
		return ok || plain
	case *ast.PropertyKeyed:
		key, isText := p.Key.(*ast.StringLiteral)
		fn, _ := p.Value.(*ast.FunctionLiteral)
		method := p.Kind == ast.PropertyKindMethod && !fn.Async && !fn.Generator
		if !isText || p.Computed || p.Kind != ast.PropertyKindValue && !method {
			return false
		}
		name, plain := startsWithName(p.Value)
		if name {
			c.add(key.Value.String())
		}
		return plain
	}
	return false
}

// call is Object.defineProperty(exports, 'a', …) or a helper of a compiler that
// takes over the exports of another module.
func (c *CommonJS) call(e *ast.CallExpression) {
	name := calleeName(e.Callee)
	args := e.ArgumentList
	switch {
	case name == "defineProperty" && len(args) == 3 && isExports(args[0]):
		if key, ok := args[1].(*ast.StringLiteral); ok && defines(args[2]) {
			c.add(key.Value.String())
		}
	case (name == "__exportStar" || name == "__export" || name == "__reExport") && len(args) > 0:
		if id, ok := requiredBy(args[min(len(args)-1, starArgument(name))]); ok {
			c.Reexports = append(c.Reexports, id)
		}
	case name == "forEach" && len(args) == 1:
		c.copied(e)
	}
}

// copied is Object.keys(x).forEach(function (k) { … exports[k] = x[k] … }), of
// an x that was required.
func (c *CommonJS) copied(e *ast.CallExpression) {
	dot, ok := e.Callee.(*ast.DotExpression)
	if !ok {
		return
	}
	keys, ok := dot.Left.(*ast.CallExpression)
	if !ok || calleeName(keys.Callee) != "keys" || len(keys.ArgumentList) != 1 {
		return
	}
	x, ok := keys.ArgumentList[0].(*ast.Identifier)
	if !ok || c.required[x.Name] == "" {
		return
	}
	c.Reexports = append(c.Reexports, c.required[x.Name])
}

// variable remembers `var x = require('y')`, also through a helper.
func (c *CommonJS) variable(b *ast.Binding) {
	name, ok := b.Target.(*ast.Identifier)
	if !ok || b.Initializer == nil {
		return
	}
	init := b.Initializer
	if call, ok := init.(*ast.CallExpression); ok && calleeName(call.Callee) == "_interopRequireWildcard" && len(call.ArgumentList) > 0 {
		init = call.ArgumentList[0]
	}
	if id, ok := requiredBy(init); ok {
		c.required[name.Name] = id
	}
}
