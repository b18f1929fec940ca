// SPDX-License-Identifier: Apache-2.0

package esm

import "strings"

// Tokens calls yield for each token of src, with the place where it begins and
// how many brackets are open around it, until yield returns false. A bracket is
// inside of itself when it opens, and outside when it closes.
func Tokens(src string, yield func(text string, at, depth int) bool) {
	x := newLexer(src)
	for t := x.next(); t.kind != end; t = x.next() {
		if !yield(x.text(t), t.from, x.depth()) {
			return
		}
	}
}

// Evals tells whether there are calls of eval in src.
func Evals(src string) (found bool) {
	const eval = "eval"
	if !strings.Contains(src, eval) {
		return false
	}
	before, word := "", false
	Tokens(src, func(text string, _, _ int) bool {
		found = word && text == "("
		word = text == eval && before != "."
		before = text
		return !found
	})
	return found
}
