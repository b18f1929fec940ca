// SPDX-License-Identifier: Apache-2.0

// Package jsast changes parsed JavaScript where the compiler of the engine is
// wrong.
package jsast

import (
	"strings"

	"github.com/dop251/goja/ast"
)

// KeepArguments makes arrow functions find the arguments object of the
// function around them. The compiler puts the object where arrow functions can
// reach it only when one of them comes upon a name that is already known, so
// that a single mention of it, in an arrow function, reads another function's
// stack. A second mention is put behind the end of the outer function, where
// it never runs (docs/adr/0004).
//
// src is the text of tree. The runtime calls it for each source, before it is
// compiled; it changes no position and no text of a function.
func KeepArguments(tree *ast.Program, src string) {
	if !strings.Contains(src, name) || !strings.Contains(src, "=>") {
		return
	}
	w := walker{found: (*owner).mention}
	w.statements(tree.Body)
}

const name = "arguments"

// owner is a function that has an arguments object.
type owner struct {
	arrows    int  // how many arrow functions the walker is inside of
	mentioned bool // by an arrow function
}

func (o *owner) mention(id *ast.Identifier) {
	if o != nil && o.arrows > 0 && id.Name == name {
		o.mentioned = true
	}
}

// function walks through a function that is no arrow function.
func (w *walker) function(fn *ast.FunctionLiteral) {
	outer := w.owner
	w.owner = &owner{}
	defer w.with.enter(fn.Body, fn.Async || fn.Generator)()
	strict := w.hoist.enter(fn.Body.List)
	w.hoist.signature(fn.ParameterList, fn.Body)
	w.parameters(fn.ParameterList)
	w.statements(fn.Body.List)
	w.hoist.leave(strict, fn.ParameterList, fn.Body, &fn.DeclarationList)
	if w.owner.mentioned {
		mentionAgain(fn.Body)
	}
	w.owner = outer
}

// mentionAgain appends `return; () => arguments`.
func mentionAgain(body *ast.BlockStatement) {
	at := body.RightBrace
	arrow := &ast.ArrowFunctionLiteral{
		Start:         at,
		ParameterList: &ast.ParameterList{Opening: at, Closing: at},
		Body:          &ast.ExpressionBody{Expression: &ast.Identifier{Name: name, Idx: at}},
	}
	body.List = append(body.List, &ast.ReturnStatement{Return: at}, &ast.ExpressionStatement{Expression: arrow})
}

// arrow walks through an arrow function, which has its owner's arguments.
func (w *walker) arrow(fn *ast.ArrowFunctionLiteral) {
	if w.owner != nil {
		w.owner.arrows++
		defer func(o *owner) { o.arrows-- }(w.owner)
	}
	if body, ok := fn.Body.(*ast.BlockStatement); ok {
		defer w.with.enter(body, fn.Async)()
		strict := w.hoist.enter(body.List)
		w.hoist.signature(fn.ParameterList, body)
		defer func() { w.hoist.leave(strict, fn.ParameterList, body, &fn.DeclarationList) }()
	}
	w.parameters(fn.ParameterList)
	switch body := fn.Body.(type) {
	case *ast.BlockStatement:
		w.statements(body.List)
	case *ast.ExpressionBody:
		w.expression(body.Expression)
	}
}
