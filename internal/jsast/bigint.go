// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"strings"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/token"
)

// PostponeBigInts keeps the compiler from calculating shifts and powers of
// BigInts that are written as numbers, 1n << (2n ** 40n): it does so without
// the bounds that the runtime puts around these operators (docs/adr/0006). src
// is the text of tree.
func PostponeBigInts(tree *ast.Program, src string) {
	if !strings.Contains(src, "<<") && !strings.Contains(src, ">>") && !strings.Contains(src, "**") || !literal(src) {
		return
	}
	w := walker{found: func(*owner, *ast.Identifier) {}, binary: postpone}
	w.statements(tree.Body)
}

// literal tells whether src may have a BigInt in it.
func literal(src string) bool {
	for i := 1; i < len(src); i++ {
		if src[i] == 'n' && (src[i-1] >= '0' && src[i-1] <= '9' || src[i-1] >= 'a' && src[i-1] <= 'f' || src[i-1] >= 'A' && src[i-1] <= 'F') {
			return true
		}
	}
	return false
}

// postpone makes the right operand one that the compiler does not know.
func postpone(e *ast.BinaryExpression) {
	switch e.Operator {
	case token.SHIFT_LEFT, token.SHIFT_RIGHT, token.EXPONENT:
		e.Right = &ast.SequenceExpression{Sequence: []ast.Expression{e.Right}}
	}
}
