// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"strings"

	"github.com/dop251/goja/ast"
)

// KeepVariables makes assignments inside of `with` find the variables of an
// async function or a generator. The engine looks a name up before what is
// assigned is known, and remembers where on its stack the variable is; if the
// function pauses meanwhile, it goes on at another place of the stack, and the
// assignment changes what is not the variable, or ends the process. A direct
// eval that never runs, behind the end of the function, has all its variables
// kept elsewhere.
func KeepVariables(tree *ast.Program, src string) {
	if !strings.Contains(src, "with") || !strings.Contains(src, "await") && !strings.Contains(src, "yield") {
		return
	}
	w := walker{found: func(*owner, *ast.Identifier) {}, with: &pauses{}}
	w.statements(tree.Body)
}

// pauses are the functions around what a walker is at, the innermost last.
type pauses struct{ list []paused }

type paused struct {
	body  *ast.BlockStatement // nil if it does not pause
	found bool
}

// enter is called for a function, and what it returns at its end.
func (p *pauses) enter(body *ast.BlockStatement, pauses bool) (leave func()) {
	if p == nil {
		return func() {}
	}
	if !pauses {
		body = nil
	}
	p.list = append(p.list, paused{body: body})
	return func() {
		last := p.list[len(p.list)-1]
		p.list = p.list[:len(p.list)-1]
		if last.found && last.body != nil {
			mentionEval(last.body)
		}
	}
}

// statement is called for a with statement.
func (p *pauses) statement() {
	if p != nil && len(p.list) > 0 {
		p.list[len(p.list)-1].found = true
	}
}

// mentionEval appends `return; () => eval()`.
func mentionEval(body *ast.BlockStatement) {
	at := body.RightBrace
	call := &ast.CallExpression{Callee: &ast.Identifier{Name: "eval", Idx: at}, LeftParenthesis: at, RightParenthesis: at}
	arrow := &ast.ArrowFunctionLiteral{
		Start:         at,
		ParameterList: &ast.ParameterList{Opening: at, Closing: at},
		Body:          &ast.ExpressionBody{Expression: call},
	}
	body.List = append(body.List, &ast.ReturnStatement{Return: at}, &ast.ExpressionStatement{Expression: arrow})
}
