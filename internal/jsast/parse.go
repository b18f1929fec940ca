// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"fmt"
	"runtime"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/parser"
)

// Parse makes the tree of a script. The error is a parser.ErrorList, with the
// message TooDeep if the compiler would not come to an end.
func Parse(name, src string) (*ast.Program, error) {
	if Towering(src) {
		return nil, tooDeep(name)
	}
	tree, err := parse(name, src)
	if err != nil {
		return nil, err
	}
	found, ok := tidy(tree, src)
	if !ok {
		return nil, tooDeep(name)
	}
	if err = found.err(tree); err != nil {
		return nil, err
	}
	return tree, nil
}

// ParseOwn is Parse for a source of ours, which needs no bounds.
func ParseOwn(name, src string) (*ast.Program, error) { return parse(name, src) }

// parse also makes an error of it when the parser panics: it does so at the
// escape of the last code point, '\u{10FFFF}'.
func parse(name, src string) (tree *ast.Program, err error) {
	defer func() {
		p := recover()
		switch p.(type) {
		case nil:
			return
		case runtime.Error:
			panic(p)
		case string, error:
			at := file.Position{Filename: name, Line: 1, Column: 1}
			err = parser.ErrorList{{Position: at, Message: fmt.Sprint(p)}}
		default:
			panic(p)
		}
	}()
	return parser.ParseFile(nil, name, src, 0, parser.WithDisableSourceMaps)
}
