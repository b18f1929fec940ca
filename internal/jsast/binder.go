// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/unistring"
)

// binder goes through a module and replaces the uses of imported names, by the
// scopes of the language.
type binder struct {
	m       *Module
	module  bool // and no script
	word    unistring.String
	imports map[unistring.String]bool
	shadows map[unistring.String]int // how many scopes hide an imported name
	depth   int                      // of functions, 0 in that of the module
	owned   int                      // of functions that have an arguments object
}

// scope runs walk with the given names declared.
func (b *binder) scope(names []string, walk func()) {
	b.hide(names, 1)
	walk()
	b.hide(names, -1)
}

func (b *binder) hide(names []string, by int) {
	for _, s := range names {
		if name := unistring.NewFromString(s); b.imports[name] {
			b.shadows[name] += by
		}
	}
}

// imported tells whether a name means an import where the binder is.
func (b *binder) imported(name unistring.String) bool { return b.imports[name] && b.shadows[name] == 0 }

// declaredIn is Declared if somebody could want to know.
func (b *binder) declaredIn(list []ast.Statement) []string {
	if len(b.imports) == 0 {
		return nil
	}
	return Declared(list)
}

func (b *binder) statements(list []ast.Statement) {
	for _, s := range list {
		b.statement(s)
	}
}

// inner is a list of statements with a scope of its own.
func (b *binder) inner(list []ast.Statement) {
	b.scope(b.declaredIn(list), func() { b.statements(list) })
}

func (b *binder) statement(s ast.Statement) {
	switch s := s.(type) {
	case *ast.ExpressionStatement:
		b.expression(&s.Expression)
	case *ast.ReturnStatement:
		if b.depth == 0 {
			b.m.fault(s.Return, "Illegal return statement")
		}
		b.expression(&s.Argument)
	case *ast.ThrowStatement:
		b.expression(&s.Argument)
	case *ast.VariableStatement:
		b.bindings(s.List)
	case *ast.LexicalDeclaration:
		b.bindings(s.List)
	case *ast.FunctionDeclaration:
		b.function(s.Function)
	case *ast.ClassDeclaration:
		b.class(s.Class)
	default:
		b.compound(s)
	}
}

// compound is statement for those that have statements inside.
func (b *binder) compound(s ast.Statement) {
	switch s := s.(type) {
	case *ast.BlockStatement:
		b.block(s)
	case *ast.IfStatement:
		b.expression(&s.Test)
		b.statement(s.Consequent)
		b.statement(s.Alternate)
	case *ast.LabelledStatement:
		b.statement(s.Statement)
	case *ast.WithStatement:
		b.expression(&s.Object)
		b.statement(s.Body)
	case *ast.SwitchStatement:
		b.choice(s)
	case *ast.TryStatement:
		b.try(s)
	default:
		b.loop(s)
	}
}

func (b *binder) block(s *ast.BlockStatement) {
	if s != nil {
		b.inner(s.List)
	}
}

func (b *binder) choice(s *ast.SwitchStatement) {
	b.expression(&s.Discriminant)
	var all []ast.Statement
	for _, c := range s.Body {
		all = append(all, c.Consequent...)
	}
	b.scope(b.declaredIn(all), func() {
		for _, c := range s.Body {
			b.expression(&c.Test)
			b.statements(c.Consequent)
		}
	})
}

func (b *binder) try(s *ast.TryStatement) {
	b.block(s.Body)
	if c := s.Catch; c != nil {
		b.scope(b.named(c.Parameter), func() {
			b.target(c.Parameter)
			b.block(c.Body)
		})
	}
	b.block(s.Finally)
}

// named are the names in a pattern.
func (b *binder) named(t ast.Expression) []string {
	if len(b.imports) == 0 || t == nil {
		return nil
	}
	return targets(t, nil)
}

func (b *binder) loop(s ast.Statement) {
	switch s := s.(type) {
	case *ast.WhileStatement:
		b.expression(&s.Test)
		b.statement(s.Body)
	case *ast.DoWhileStatement:
		b.expression(&s.Test)
		b.statement(s.Body)
	case *ast.ForStatement:
		b.forLoop(s)
	case *ast.ForInStatement:
		b.each(s.Into, &s.Source, s.Body)
	case *ast.ForOfStatement:
		b.each(s.Into, &s.Source, s.Body)
	}
}

func (b *binder) forLoop(s *ast.ForStatement) {
	rest := func() {
		b.expression(&s.Test)
		b.expression(&s.Update)
		b.statement(s.Body)
	}
	switch init := s.Initializer.(type) {
	case *ast.ForLoopInitializerExpression:
		b.expression(&init.Expression)
	case *ast.ForLoopInitializerVarDeclList:
		b.bindings(init.List)
	case *ast.ForLoopInitializerLexicalDecl:
		list := init.LexicalDeclaration.List
		b.scope(bound(list, nil), func() {
			b.bindings(list)
			rest()
		})
		return
	}
	rest()
}

// each is a for loop with in or of.
func (b *binder) each(into ast.ForInto, source *ast.Expression, body ast.Statement) {
	switch into := into.(type) {
	case *ast.ForIntoVar:
		b.bindings([]*ast.Binding{into.Binding})
	case *ast.ForDeclaration:
		b.scope(b.named(into.Target), func() {
			b.target(into.Target)
			b.expression(source)
			b.statement(body)
		})
		return
	case *ast.ForIntoExpression:
		b.destination(&into.Expression)
	}
	b.expression(source)
	b.statement(body)
}

func (b *binder) bindings(list []*ast.Binding) {
	for _, d := range list {
		if d != nil {
			b.target(d.Target)
			b.expression(&d.Initializer)
		}
	}
}
