// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"slices"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/token"
	"github.com/dop251/goja/unistring"
)

// A function that is declared in a block of sloppy code is a variable of the
// function around it as well, once the declaration is reached (ECMA-262,
// B.3.2.1). The engine has it in the block alone. Where the name is used outside,
// the variable is declared here, and set behind the declaration by a function
// that can only see the variable:
//
//	if (x) { function f() {} } f();
//	var f; set = (value) => { f = value }; if (x) { function f() {} set(f); } f();
//
// The names of that function and its parameter are no identifiers of the language.
const (
	setterPrefix = "set "
	setterValue  = "set value"
)

// hoister is what a walker needs for it.
type hoister struct {
	strict bool
	bounds *bounds
	early  *early // if what is no JavaScript is looked for as well
}

// HoistEval does it for the source of an eval, whose own scope has what sets. All
// of its functions in blocks are variables: who is around it may use them.
func HoistEval(tree *ast.Program) { hoistTop(tree, ofEval) }

// HoistScript does it for a script, whose variables are properties of the global
// object. They are set as such.
func HoistScript(tree *ast.Program) { hoistTop(tree, ofScript) }

func hoistTop(tree *ast.Program, top top) {
	if isStrict(tree.Body) {
		return
	}
	body := &ast.BlockStatement{LeftBrace: file.Idx(tree.File.Base()), List: tree.Body}
	(&hoisting{body: body, vars: &tree.DeclarationList, top: top}).perform()
	tree.Body = body.List
}

// top is what has the statements that are hoisted to.
type top int

const (
	ofFunction top = iota
	ofEval
	ofScript
)

// enter is called for a function, and what it returns is given to leave.
func (h *hoister) enter(list []ast.Statement) (outer bool) {
	if h == nil {
		return false
	}
	outer = h.strict
	h.strict = outer || isStrict(list)
	return outer
}

// isStrict tells whether a body begins with "use strict".
func isStrict(list []ast.Statement) bool {
	for _, s := range list[:prologue(list)] {
		if s.(*ast.ExpressionStatement).Expression.(*ast.StringLiteral).Value == "use strict" {
			return true
		}
	}
	return false
}

// leave is called when the walker is through with a function.
func (h *hoister) leave(outer bool, params *ast.ParameterList, body *ast.BlockStatement, vars *[]*ast.VariableDeclaration) {
	if h == nil {
		return
	}
	if !h.strict && !h.bounds.reached {
		(&hoisting{params: params, body: body, vars: vars}).perform()
	}
	h.strict = outer
}

// hoisting is what is done for one function.
type hoisting struct {
	params *ast.ParameterList
	body   *ast.BlockStatement
	vars   *[]*ast.VariableDeclaration
	top    top
	found  []blockFunction
	around []lexical // the scopes in the function around what is looked at
}

// lexical is a scope: statements, and names that its head declares.
type lexical struct {
	lists [][]ast.Statement
	names []string
}

// blockFunction is a declaration in a block.
type blockFunction struct {
	name  string
	block lexical
	list  *[]ast.Statement // where it stands
	decl  *ast.FunctionDeclaration
}

func (h *hoisting) perform() {
	h.scopes(h.body.List)
	if len(h.found) == 0 {
		return
	}
	uses := map[string]int{}
	count(h.body.List, h.params, uses)
	var made []string
	for _, f := range h.found {
		within := map[string]int{}
		for _, list := range f.block.lists {
			count(list, nil, within)
		}
		if h.top == ofFunction && uses[f.name] == within[f.name] {
			continue
		}
		if !slices.Contains(made, f.name) {
			made = append(made, f.name)
		}
		h.set(f)
	}
	h.declare(made)
}

// count counts the uses of each name.
func count(list []ast.Statement, params *ast.ParameterList, uses map[string]int) {
	w := walker{found: func(_ *owner, id *ast.Identifier) { uses[id.Name.String()]++ }}
	w.parameters(params)
	w.statements(list)
}

// set has the variable set behind the declaration.
func (h *hoisting) set(f blockFunction) {
	at := f.decl.Function.Idx0()
	i := 1 + slices.Index(*f.list, ast.Statement(f.decl))
	value := identifier(f.name, at)
	if h.top == ofScript { // whose value is that of the block, as in V8
		property := &ast.DotExpression{Left: &ast.ThisExpression{Idx: at}, Identifier: *identifier(f.name, at)}
		setting := &ast.AssignExpression{Operator: token.ASSIGN, Left: property, Right: value}
		*f.list = slices.Insert(*f.list, i, ast.Statement(&ast.ExpressionStatement{Expression: setting}))
		return
	}
	call := &ast.CallExpression{
		Callee: identifier(setterPrefix+f.name, at), LeftParenthesis: at, RightParenthesis: at, ArgumentList: []ast.Expression{value},
	}
	// An if statement has no value of its own, as a declaration has none.
	*f.list = slices.Insert(*f.list, i, ast.Statement(&ast.IfStatement{If: at, Test: call, Consequent: &ast.EmptyStatement{Semicolon: at}}))
}

func identifier(name string, at file.Idx) *ast.Identifier {
	return &ast.Identifier{Name: unistring.NewFromString(name), Idx: at}
}

// declare declares the variables, and what sets them.
func (h *hoisting) declare(names []string) {
	at := h.body.LeftBrace
	for _, name := range names {
		declared := []*ast.Binding{{Target: identifier(name, at)}}
		*h.vars = append(*h.vars, &ast.VariableDeclaration{Var: at, List: declared})
		if h.top != ofScript {
			h.begin(h.setting(identifier(setterPrefix+name, at), setter(name, at)))
		}
	}
}

// setter is the function that sets the variable name.
func setter(name string, at file.Idx) ast.Expression {
	value := identifier(setterValue, at)
	return &ast.ArrowFunctionLiteral{
		Start:         at,
		ParameterList: &ast.ParameterList{Opening: at, Closing: at, List: []*ast.Binding{{Target: value}}},
		Body: &ast.ExpressionBody{Expression: &ast.UnaryExpression{Operator: token.VOID, Idx: at,
			Operand: &ast.AssignExpression{Operator: token.ASSIGN, Left: identifier(name, at), Right: value}}},
	}
}

// setting is the statement that makes what sets a variable. An eval declares
// variables for the code around it, and so has a constant.
func (h *hoisting) setting(target *ast.Identifier, setter ast.Expression) ast.Statement {
	if h.top == ofEval {
		return &ast.LexicalDeclaration{Idx: target.Idx, Token: token.CONST, List: []*ast.Binding{{Target: target, Initializer: setter}}}
	}
	*h.vars = append(*h.vars, &ast.VariableDeclaration{Var: target.Idx, List: []*ast.Binding{{Target: target}}})
	return &ast.ExpressionStatement{Expression: &ast.AssignExpression{Operator: token.ASSIGN, Left: target, Right: setter}}
}

// begin puts a statement at the begin of the body.
func (h *hoisting) begin(s ast.Statement) {
	h.body.List = slices.Insert(h.body.List, prologue(h.body.List), s)
}
