// SPDX-License-Identifier: Apache-2.0

package esm

// ChainOf is how many prefix operators, heads of statements or questions of
// conditions are inside each other without a bracket that would tell: `- - -a`,
// `for (;;) for (;;) a`, `a ? b ? c`. Parsers take Go stack for each.
func ChainOf(src string) (longest int) {
	x := newLexer(src)
	run, questions := 0, 0
	for t := x.next(); t.kind != end; t = x.next() {
		text := x.text(t)
		switch {
		case text == "?" && !chained(src, t.to):
			questions++
		case text == ":":
			questions = max(0, questions-1)
		case text == ";" && x.depth() == 0:
			questions = 0
		}
		switch {
		case leads(text):
			run++
		case t.kind != punct || text != "(" && text != ")" && text != ";":
			run = 0
		}
		longest = max(longest, run, questions)
	}
	return longest
}

// chained tells whether a question mark before a place is that of ?. or ??.
func chained(src string, to int) bool {
	return to < len(src) && (src[to] == '.' || src[to] == '?') || to > 1 && src[to-2] == '?'
}

// leads tells whether what follows a token is inside of what it begins.
func leads(text string) bool {
	switch text {
	case "-", "+", "!", "~", "--", "++", "typeof", "void", "delete", "await", "yield", "new", "do", "for", "while", "if", "with":
		return true
	}
	return false
}
