// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"errors"
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/parser"
	"github.com/dop251/goja/token"

	"github.com/iotjs/iotjs/internal/esm"
)

// TooDeep is the message of the error of a source whose parts are too deep
// inside each other. It is that of the RangeError that scripts get for it.
const TooDeep = "Maximum call stack size exceeded"

// What is inside of something else costs the parser and the compiler Go stack,
// and some of it time that grows with the square of the depth. The bounds are
// above those that V8 has with its default stack.
const (
	mostBrackets = 10000 // the parser goes through twenty functions for each
	mostChain    = 20000 // prefix operators, heads of statements, questions
	mostArrows   = mostWeight / weightFunction
	mostLabels   = 1400   // each is compared with all
	mostLists    = 8      // the parser reads each twice, and so what is inside of it
	mostWeight   = 160000 // of a statement or expression and all those around it

	smallSource = 2048 // bytes of a source without room for long chains
)

// How much a node weighs. What a chain of operators is made of weighs little:
// generated sources have long ones, and cut keeps them from being slow.
const (
	weightLogical  = 1
	weightOperator = 2 // the compiler takes 700 bytes of Go stack
	weightMember   = 4
	weightUnary    = 10
	weightNode     = 12
	weightScope    = 25
	weightFunction = 40
)

// tooDeep is the error of a source called name.
func tooDeep(name string) error {
	return parser.ErrorList{{Position: file.Position{Filename: name, Line: 1, Column: 1}, Message: TooDeep}}
}

// IsTooDeep tells whether err is what Parse has to say to a source that is.
func IsTooDeep(err error) bool {
	var list parser.ErrorList
	return errors.As(err, &list) && len(list) > 0 && list[0].Message == TooDeep
}

// Towering tells whether a parser would take too long for src, or too much of
// the stack. Whoever has a parser other than Parse read a source asks it first.
func Towering(src string) bool {
	count := func(part string) int { return strings.Count(src, part) }
	if len(src) > mostChain && count("-")+count("+")+count("!")+count("~")+count("?")+count("for")+count("do")+
		count("await")+count("yield") > mostChain && esm.ChainOf(src) > mostChain {
		return true
	}
	if count("=>") <= mostLists && count("(")+count("[")+count("{") <= mostBrackets && count(":") <= mostLabels {
		return false // most sources, and this is fast
	}
	s := esm.ShapeOf(src)
	return s.Brackets > mostBrackets || s.Arrows > mostArrows || s.Lists > mostLists || s.Labels > mostLabels
}

// bounds is what is left of mostWeight where the walker is.
type bounds struct {
	left    int
	reached bool
}

// tidy prepares a tree for the compiler. ok is false if the tree is too deep, and
// found what it has that is no JavaScript.
func tidy(tree *ast.Program, src string) (found early, ok bool) {
	r := relations{src: src}
	b := &bounds{left: mostWeight}
	w := walker{found: func(*owner, *ast.Identifier) {}, bounds: b, hoist: &hoister{isStrict(tree.Body), b, &found}}
	w.visit = func(e ast.Expression) {
		r.order(e)
		if len(src) > smallSource {
			cut(e)
		}
		hideConstant(e)
	}
	w.statements(tree.Body)
	return found, !w.bounds.reached
}

// enter tells whether there is room for something. What it takes is returned by
// leave.
func (b *bounds) enter(weight int) bool {
	b.left -= weight
	b.reached = b.reached || b.left < 0
	return !b.reached
}

func (b *bounds) leave(weight int) { b.left += weight }

func weightOf(e ast.Expression) int {
	switch e := e.(type) {
	case *ast.BinaryExpression:
		switch e.Operator {
		case token.LOGICAL_AND, token.LOGICAL_OR, token.COALESCE:
			return weightLogical
		}
		return weightOperator
	case *ast.DotExpression, *ast.PrivateDotExpression, *ast.BracketExpression, *ast.CallExpression, *ast.Optional:
		return weightMember
	case *ast.UnaryExpression:
		return weightUnary
	case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral, *ast.ClassLiteral:
		return weightFunction
	}
	return weightNode
}

func weightOfStatement(s ast.Statement) int {
	switch s.(type) {
	case *ast.BlockStatement, *ast.LabelledStatement:
		return weightScope
	}
	return weightNode
}
