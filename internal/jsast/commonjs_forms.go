// SPDX-License-Identifier: Apache-2.0

package jsast

import "github.com/dop251/goja/ast"

// startsWithName tells whether the text of e begins with a name, and whether it
// is no more than that.
func startsWithName(e ast.Expression) (name, plain bool) {
	switch e := e.(type) {
	case *ast.Identifier, *ast.NullLiteral, *ast.BooleanLiteral, *ast.ThisExpression:
		return true, true
	case *ast.DotExpression:
		name, _ = startsWithName(e.Left)
	case *ast.BracketExpression:
		name, _ = startsWithName(e.Left)
	case *ast.CallExpression:
		name, _ = startsWithName(e.Callee)
	case *ast.BinaryExpression:
		name, _ = startsWithName(e.Left)
	case *ast.ConditionalExpression:
		name, _ = startsWithName(e.Test)
	case *ast.UnaryExpression: // typeof, void, delete
		return len(e.Operator.String()) > 2, false
	case *ast.FunctionLiteral, *ast.ClassLiteral, *ast.NewExpression:
		return true, false
	case *ast.ArrowFunctionLiteral:
		return e.Async || len(e.ParameterList.List) > 0 && e.ParameterList.Opening == e.ParameterList.List[0].Target.Idx0(), false
	}
	return name, false
}

// starArgument is which argument of a helper is what was required.
func starArgument(name string) int {
	if name == "__reExport" {
		return 1
	}
	return 0
}

// defines tells whether a descriptor is one that Node.js takes for an export: with
// a value, or with nothing but a getter that returns a variable or a property of one.
func defines(e ast.Expression) bool {
	obj, ok := e.(*ast.ObjectLiteral)
	if !ok {
		return false
	}
	get := false
	for _, p := range obj.Value {
		k, _ := p.(*ast.PropertyKeyed)
		if k == nil {
			return false
		}
		key, _ := k.Key.(*ast.StringLiteral)
		switch {
		case key == nil:
			return false
		case key.Value == "value":
			return true
		case key.Value == "enumerable":
			if b, _ := k.Value.(*ast.BooleanLiteral); b == nil || !b.Value {
				return false
			}
		default:
			get = key.Value == "get" && plainGetter(k.Value)
			if !get {
				return false
			}
		}
	}
	return get
}

// plainGetter tells whether a function is nothing but the return of a variable or
// of a property of one.
func plainGetter(e ast.Expression) bool {
	fn, ok := e.(*ast.FunctionLiteral)
	if !ok || len(fn.Body.List) != 1 {
		return false
	}
	ret, ok := fn.Body.List[0].(*ast.ReturnStatement)
	if !ok {
		return false
	}
	e = ret.Argument
	if object, _, ok := member(e); ok {
		e = object
	}
	_, ok = e.(*ast.Identifier)
	return ok
}

func calleeName(e ast.Expression) string {
	switch e := e.(type) {
	case *ast.Identifier:
		return e.Name.String()
	case *ast.DotExpression:
		return e.Identifier.Name.String()
	case *ast.SequenceExpression:
		return calleeName(e.Sequence[len(e.Sequence)-1])
	}
	return ""
}

// requiredBy is the id in require('id').
func requiredBy(e ast.Expression) (string, bool) {
	call, ok := e.(*ast.CallExpression)
	if !ok || len(call.ArgumentList) != 1 {
		return "", false
	}
	fn, ok := call.Callee.(*ast.Identifier)
	id, isText := call.ArgumentList[0].(*ast.StringLiteral)
	if !ok || !isText || fn.Name != "require" {
		return "", false
	}
	return id.Value.String(), true
}

// member takes `object.name` or `object['name']` apart.
func member(e ast.Expression) (object ast.Expression, name string, ok bool) {
	switch e := e.(type) {
	case *ast.DotExpression:
		return e.Left, e.Identifier.Name.String(), true
	case *ast.BracketExpression:
		if s, ok := e.Member.(*ast.StringLiteral); ok {
			return e.Left, s.Value.String(), true
		}
	}
	return nil, "", false
}

func isExports(e ast.Expression) bool {
	id, ok := e.(*ast.Identifier)
	return ok && id.Name == "exports" || isModuleExports(e)
}

func isModuleExports(e ast.Expression) bool {
	obj, name, ok := member(e)
	if !ok || name != "exports" {
		return false
	}
	id, ok := obj.(*ast.Identifier)
	return ok && id.Name == "module"
}
