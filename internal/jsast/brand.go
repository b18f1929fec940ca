// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// MarkBrands gives `#x in v` its operator: the parser takes the one that follows,
// so that `#x in v && w` has two of them.
func MarkBrands(tree *ast.Program, src string) {
	if !strings.Contains(src, "#") || !strings.Contains(src, "in") {
		return
	}
	w := walker{found: func(*owner, *ast.Identifier) {}, binary: brand}
	w.statements(tree.Body)
}

func brand(e *ast.BinaryExpression) {
	if _, ok := e.Left.(*ast.PrivateIdentifier); ok {
		e.Operator = token.IN
	}
}
