// SPDX-License-Identifier: Apache-2.0

package jsast

import "github.com/dop251/goja/ast"

// Mend does all that has to be done to a tree before it is compiled. src is its
// text. The error is about a regular expression.
func Mend(tree *ast.Program, src string) error {
	KeepArguments(tree, src)
	KeepVariables(tree, src)
	MarkBrands(tree, src)
	PostponeBigInts(tree, src)
	return HideRegExps(tree, src)
}
