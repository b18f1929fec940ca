// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"fmt"
	"runtime"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/file"
	"github.com/dop251/goja/parser"
)

// Parse makes the tree of a script. The error is a parser.ErrorList, also where
// the parser panics: it does so at the escape of the last code point, '\u{10FFFF}'.
func Parse(name, src string) (tree *ast.Program, err error) {
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
