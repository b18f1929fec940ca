// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"testing"

	"github.com/dop251/goja/ast"
	"github.com/dop251/goja/parser"
)

func TestBigIntsArePostponed(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]bool{
		"1n << 2n": true, "0xfn >> 1n": true, "2n ** 3n": true,
		"1 << 2": false, "1n + 2n": false, "n << m": false,
	} {
		tree, err := parser.ParseFile(nil, "", src, 0)
		if err != nil {
			t.Fatal(err)
		}
		PostponeBigInts(tree, src)
		e := tree.Body[0].(*ast.ExpressionStatement).Expression.(*ast.BinaryExpression)
		if _, got := e.Right.(*ast.SequenceExpression); got != want {
			t.Errorf("%s: postponed %v, want %v", src, got, want)
		}
	}
}
