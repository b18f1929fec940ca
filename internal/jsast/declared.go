// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"slices"

	"github.com/dop251/goja/ast"
)

// Declared are the names that the statements of a list declare for what stands
// beside them.
func Declared(list []ast.Statement) []string {
	var names []string
	for _, s := range list {
		switch s := s.(type) {
		case *ast.LexicalDeclaration:
			names = bound(s.List, names)
		case *ast.VariableStatement:
			names = bound(s.List, names)
		case *ast.FunctionDeclaration:
			names = append(names, s.Function.Name.Name.String())
		case *ast.ClassDeclaration:
			names = append(names, s.Class.Name.Name.String())
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func bound(list []*ast.Binding, names []string) []string {
	for _, b := range list {
		names = targets(b.Target, names)
	}
	return names
}

// targets appends the names in a pattern.
func targets(e ast.Expression, names []string) []string {
	switch e := e.(type) {
	case *ast.Identifier:
		return append(names, e.Name.String())
	case *ast.AssignExpression:
		return targets(e.Left, names)
	case *ast.ArrayPattern:
		for _, el := range e.Elements {
			names = targets(el, names)
		}
		return targets(e.Rest, names)
	case *ast.ObjectPattern:
		for _, p := range e.Properties {
			names = property(p, names)
		}
		return targets(e.Rest, names)
	}
	return names
}

func property(p ast.Property, names []string) []string {
	switch p := p.(type) {
	case *ast.PropertyShort:
		return append(names, p.Name.Name.String())
	case *ast.PropertyKeyed:
		return targets(p.Value, names)
	}
	return names
}
