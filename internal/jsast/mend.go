// SPDX-License-Identifier: Apache-2.0

package jsast

import "github.com/dop251/goja/ast"

// Mend does all that has to be done to a tree before it is compiled. src is its
// text.
func Mend(tree *ast.Program, src string) {
	KeepArguments(tree, src)
	PostponeBigInts(tree, src)
}
