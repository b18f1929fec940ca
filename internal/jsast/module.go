// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/unistring"
)

// Names in the tree of a module. No source can have them, but for those of
// import, which lowered code has as well.
const (
	Imports = "*imports*" // what is imported, an object: the first parameter
	Meta    = "__iotjs_meta"
	Dynamic = "__iotjs_import"

	chosen       = "*chosen*"
	noArguments  = "arguments " // which a module does not have
	defaultLocal = "default"    // the variable of export default
)

// Module is what has to be known to make the function of a module.
type Module struct {
	Imports  []string // the names that it imports
	Word     string   // what stands for import, "" if nothing does
	Default  string   // what stands for the name of the default export
	Header   string   // that of an anonymous default export, and what it replaces
	Was      string
	Exports  []string // names of variables that it exports
	Declared []int    // offsets of statements whose names it exports
	Evals    bool     // it calls eval, which is to see what it imports

	// These are found out.
	Awaits  bool       // at the top level
	Names   [][]string // that the statements in Declared declare
	Missing string     // a name of Exports that is not declared
	Clash   string     // a name that is imported and declared
	Fault   *Fault     // what the language forbids, or nil
}

// Fault is a syntax error that the parser of the engine does not see.
type Fault struct {
	At      file.Idx
	Message string
}

func (m *Module) fault(at file.Idx, message string) {
	if m.Fault == nil {
		m.Fault = &Fault{at, message}
	}
}

// ModuleFunction turns the tree of
//
//	(async function () { 'use strict'; source })
//
// into that of a generator with the parameters Imports and Meta. It first
// yields a function that returns the value of the variable of an export, by its
// index in Exports followed by Names. Then it runs the source, and yields what
// that awaits. Uses of imported names become properties of Imports. at is where
// the source begins in the text of the tree.
func (m *Module) ModuleFunction(tree *ast.Program, at int) {
	fn := tree.Body[0].(*ast.ExpressionStatement).Expression.(*ast.FunctionLiteral)
	fn.Async, fn.Generator = false, true
	b := m.bindings()
	b.module = true
	b.rename(fn.Body.List)
	m.Names = m.declared(fn.Body.List, at)
	m.check(fn)
	b.depth = -1
	b.function(fn)
	start := fn.Body.LeftBrace
	outer := fn
	if m.Evals && len(m.Imports) > 0 {
		outer = within(fn)
		tree.Body[0].(*ast.ExpressionStatement).Expression = outer
	}
	for _, name := range [...]unistring.String{Imports, Meta} {
		outer.ParameterList.List = append(outer.ParameterList.List, &ast.Binding{Target: &ast.Identifier{Name: name, Idx: start}})
	}
	first := &ast.ExpressionStatement{Expression: &ast.YieldExpression{Yield: start, Argument: m.chooser(start)}}
	body := []ast.Statement{fn.Body.List[0], first}
	fn.Body.List = append(body, fn.Body.List[1:]...)
}

// within is a function that calls fn inside of
//
//	with (Imports) { … }
//
// so that an eval finds what is imported. What stands in the source does not look
// there: its uses of imported names are properties already.
func within(fn *ast.FunctionLiteral) *ast.FunctionLiteral {
	at, end := fn.Body.LeftBrace, fn.Body.RightBrace
	call := &ast.CallExpression{Callee: fn, LeftParenthesis: end, RightParenthesis: end}
	return &ast.FunctionLiteral{
		Function: fn.Function, ParameterList: &ast.ParameterList{Opening: at, Closing: at}, Source: fn.Source,
		Body: &ast.BlockStatement{LeftBrace: at, RightBrace: end, List: []ast.Statement{&ast.WithStatement{
			With: at, Object: &ast.Identifier{Name: Imports, Idx: at}, Body: &ast.ReturnStatement{Return: at, Argument: call},
		}}},
	}
}

// Script turns the uses of Word in the tree of a script, or of another source
// that is no module, into what they stand for.
func (m *Module) Script(tree *ast.Program) {
	b := m.bindings()
	b.depth = 1
	b.statements(tree.Body)
}

func (m *Module) bindings() *binder {
	b := &binder{m: m, word: unistring.NewFromString(m.Word), imports: make(map[unistring.String]bool, len(m.Imports)),
		shadows: make(map[unistring.String]int)}
	for _, name := range m.Imports {
		b.imports[unistring.NewFromString(name)] = true
	}
	return b
}

// rename gives the default export the name that functions and classes without
// one have, and that no other variable has.
func (b *binder) rename(list []ast.Statement) {
	if b.m.Default == "" {
		return
	}
	for _, s := range list {
		var id *ast.Identifier
		switch s := s.(type) {
		case *ast.LexicalDeclaration:
			id, _ = s.List[0].Target.(*ast.Identifier)
		case *ast.FunctionDeclaration:
			id = s.Function.Name
		case *ast.ClassDeclaration:
			id = s.Class.Name
		}
		if id != nil && id.Name.String() == b.m.Default {
			id.Name = defaultLocal
		}
	}
}

// declared are the names of the statements at the offsets Declared.
func (m *Module) declared(list []ast.Statement, at int) [][]string {
	names := make([][]string, len(m.Declared))
	want := make(map[int]int, len(m.Declared))
	for i, offset := range m.Declared {
		want[offset+at] = i
	}
	for i, s := range list {
		if n, ok := want[int(s.Idx0())-1]; ok {
			names[n] = append(names[n], Declared(list[i:i+1])...)
		}
	}
	return names
}

// check looks for exports of what is not declared, and imports of what is.
func (m *Module) check(fn *ast.FunctionLiteral) {
	all := make(map[string]bool)
	for _, d := range fn.DeclarationList {
		for _, name := range bound(d.List, nil) {
			all[name] = true
		}
	}
	m.checkFunctions(fn.Body.List, all)
	for _, name := range Declared(fn.Body.List) {
		all[name] = true
	}
	for _, name := range m.Imports {
		if all[name] {
			m.Clash = name
		}
		all[name] = true
	}
	for _, name := range m.Exports {
		if !all[name] && m.Missing == "" {
			m.Missing = name
		}
	}
}

// checkFunctions looks for functions whose name is taken: at the top level of a
// module they are like variables of let.
func (m *Module) checkFunctions(list []ast.Statement, vars map[string]bool) {
	seen := make(map[unistring.String]bool)
	for _, s := range list {
		f, ok := s.(*ast.FunctionDeclaration)
		if !ok {
			continue
		}
		id := f.Function.Name
		if seen[id.Name] || vars[id.Name.String()] {
			m.fault(id.Idx, "Identifier '"+id.Name.String()+"' has already been declared")
		}
		seen[id.Name] = true
	}
}

// chooser is (chosen) => { switch (chosen) { case 0: return a; … } }.
func (m *Module) chooser(at file.Idx) ast.Expression {
	param := func() *ast.Identifier { return &ast.Identifier{Name: chosen, Idx: at} }
	choice := &ast.SwitchStatement{Switch: at, Discriminant: param(), Default: -1, RightBrace: at}
	add := func(name string) {
		choice.Body = append(choice.Body, &ast.CaseStatement{
			Case: at,
			Test: &ast.NumberLiteral{Idx: at, Value: int64(len(choice.Body))},
			Consequent: []ast.Statement{&ast.ReturnStatement{
				Return: at, Argument: &ast.Identifier{Name: unistring.NewFromString(name), Idx: at},
			}},
		})
	}
	for _, name := range m.Exports {
		add(name)
	}
	for _, names := range m.Names {
		for _, name := range names {
			add(name)
		}
	}
	return &ast.ArrowFunctionLiteral{
		Start:         at,
		ParameterList: &ast.ParameterList{Opening: at, Closing: at, List: []*ast.Binding{{Target: param()}}},
		Body:          &ast.BlockStatement{LeftBrace: at, List: []ast.Statement{choice}, RightBrace: at},
	}
}

// text is the text of a function as it was written.
func (b *binder) text(s *string) {
	if b.m.Word != "" && strings.Contains(*s, b.m.Word) {
		*s = strings.ReplaceAll(*s, b.m.Word, "import")
	}
	if b.m.Header != "" {
		if rest, ok := strings.CutPrefix(*s, b.m.Header); ok {
			*s = b.m.Was + rest
		}
	}
}
