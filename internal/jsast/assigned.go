// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"
)

const (
	asyncHead = "(async () => {"
	asyncTail = "\n})"
)

// Body is a source that was parsed as the body of an async function.
type Body struct {
	src    string
	list   []ast.Statement
	edits  []edit
	Names  []string // what its declarations declare
	Awaits bool     // it has an await of its own
}

// edit puts text in the place of src[from:to].
type edit struct {
	from, to int
	text     string
}

// ParseBody parses src. ends tells, if there is an error, that only the end of
// the source is wrong: it may go on.
func ParseBody(src string) (b *Body, ends bool, err error) {
	tree, err := Parse("", asyncHead+src+asyncTail)
	if err != nil {
		list, ok := err.(parser.ErrorList)
		ends = ok && len(list) > 0 && list[0].Position.Line > strings.Count(src, "\n")+1
		return nil, ends && !closes(src), err
	}
	list := bodyOf(tree)
	return &Body{src: src, list: list, Names: Declared(list), Awaits: awaits(reflect.ValueOf(list))}, false, nil
}

// closes tells whether src has a brace too many, so that the function around
// it is whole before its end.
func closes(src string) bool {
	_, err := Parse("", asyncHead[1:]+src)
	return err == nil
}

func bodyOf(tree *ast.Program) []ast.Statement {
	if len(tree.Body) != 1 {
		return nil
	}
	stmt, _ := tree.Body[0].(*ast.ExpressionStatement)
	if stmt == nil {
		return nil
	}
	fn, _ := stmt.Expression.(*ast.ArrowFunctionLiteral)
	if fn == nil {
		return nil
	}
	block, _ := fn.Body.(*ast.BlockStatement)
	if block == nil {
		return nil
	}
	return block.List
}

// awaits looks for an await outside of inner functions.
func awaits(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		return !v.IsNil() && awaits(v.Elem())
	case reflect.Slice:
		for i := range v.Len() {
			if awaits(v.Index(i)) {
				return true
			}
		}
	case reflect.Struct:
		return awaitsIn(v)
	}
	return false
}

func awaitsIn(v reflect.Value) bool {
	switch v.Interface().(type) {
	case ast.AwaitExpression:
		return true
	case ast.FunctionLiteral, ast.ArrowFunctionLiteral:
		return false
	}
	for i := range v.NumField() {
		name := v.Type().Field(i).Name
		if v.Type().Field(i).IsExported() && name != "DeclarationList" && name != "File" && awaits(v.Field(i)) {
			return true
		}
	}
	return false
}

// Assigned is the source with assignments in the place of its declarations.
// Functions are assigned as properties of scope. If result is not empty, the
// value of a last expression is assigned to that. What is put in stands between
// two marks, and what is replaced keeps its length.
func (b *Body) Assigned(scope, result, mark string) string {
	for i, s := range b.list {
		switch s := s.(type) {
		case *ast.LexicalDeclaration:
			b.declaration(int(s.Idx), len(s.Token.String()), s.List)
		case *ast.VariableStatement:
			b.declaration(int(s.Var), len("var"), s.List)
		case *ast.ClassDeclaration:
			b.insert(int(s.Class.Idx0()), s.Class.Name.Name.String()+" = ")
			b.insert(int(s.Class.Idx1()), ";")
		case *ast.FunctionDeclaration:
			name := s.Function.Name.Name.String()
			b.edits = append(b.edits, edit{0, 0, scope + "." + name + " = " + name + ";"})
		case *ast.ExpressionStatement:
			if i == len(b.list)-1 && result != "" {
				b.result(s, result)
			}
		}
	}
	if n := len(b.list); n > 0 && result == "" && declares(b.list[n-1]) {
		b.edits = append(b.edits, edit{len(b.src), len(b.src), "\n;void 0"}) // a declaration has no value
	}
	return b.apply(mark)
}

func declares(s ast.Statement) bool { return len(Declared([]ast.Statement{s})) > 0 }

// at turns a position in the parsed text into one in src.
func at(idx int) int { return idx - 1 - len(asyncHead) }

func (b *Body) insert(idx int, text string) {
	b.edits = append(b.edits, edit{at(idx), at(idx), text})
}

// declaration makes `let a = 1, b` the expression `0, a = 1, b = void 0`.
func (b *Body) declaration(idx, length int, list []*ast.Binding) {
	from := at(idx)
	b.edits = append(b.edits, edit{from, from + length, fmt.Sprintf("%*s", length, "0,")})
	for i, d := range list {
		if d.Initializer != nil {
			continue
		}
		text := " = void 0"
		if i == len(list)-1 {
			text += ";"
		}
		b.insert(int(d.Target.Idx1()), text)
	}
}

// result assigns the value of a statement. Brackets in front of an expression
// are no part of it in the tree.
func (b *Body) result(s *ast.ExpressionStatement, name string) {
	e := s.Expression
	if list, ok := e.(*ast.SequenceExpression); ok && !strings.HasPrefix(b.src[at(int(e.Idx0())):], "(") && b.start(e) == at(int(e.Idx0())) {
		e = list.Sequence[len(list.Sequence)-1]
	}
	from := b.start(e)
	b.edits = append(b.edits, edit{from, from, name + " = "})
}

func (b *Body) start(e ast.Expression) int {
	from := at(int(e.Idx0()))
	for i := from - 1; i >= 0 && strings.ContainsRune("( \t\n", rune(b.src[i])); i-- {
		if b.src[i] == '(' {
			from = i
		}
	}
	return from
}

func (b *Body) apply(mark string) string {
	slices.SortStableFunc(b.edits, func(x, y edit) int { return cmp.Or(x.from-y.from, x.to-y.to) })
	var out strings.Builder
	done := 0
	for _, e := range b.edits {
		if e.from == e.to {
			e.text = mark + e.text + mark
		}
		out.WriteString(b.src[done:e.from] + e.text)
		done = e.to
	}
	return out.String() + b.src[done:]
}
