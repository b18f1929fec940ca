// SPDX-License-Identifier: Apache-2.0

package esm

// bracket is an open bracket: what decides whether a slash behind its end
// begins a regular expression.
type bracket struct {
	char     byte // of '(', '[', '{' or '`' for ${ in a template
	head     bool // the ( of if, while, for or with
	block    bool // the { of a block, a body or a class
	question int  // conditional operators that wait for their colon
}

func (x *lexer) enter(c byte) {
	b := bracket{char: c}
	switch c {
	case '(':
		b.head = x.prev.kind == word && !x.dot && isHead(x.text(x.prev))
	case '{':
		b.block = x.beginsBlock()
	}
	x.open = append(x.open, b)
}

// beginsBlock decides between a block and the literal of an object by what
// stands before the brace.
func (x *lexer) beginsBlock() bool {
	switch x.prev.kind {
	case end:
		return true
	case word:
		return x.dot || !x.takesOperand(x.prev.from) || isBlockWord(x.text(x.prev))
	case punct:
		switch p := x.text(x.prev); p {
		case ")", ";", "=>", "}", "{":
			return p != "{" || x.inBlock()
		case ":":
			return x.afterLabel()
		}
		return false
	}
	return !x.inTemplate() // the body of a class behind an expression, or an error
}

// inBlock tells whether the innermost bracket is a block, or there is none.
func (x *lexer) inBlock() bool { return len(x.open) == 0 || x.open[len(x.open)-1].block }

// inTemplate tells whether the innermost bracket is the ${ of a template.
func (x *lexer) inTemplate() bool { return len(x.open) > 0 && x.open[len(x.open)-1].char == '`' }

// afterLabel tells whether the colon before this belongs to a label or a case,
// and not to a conditional operator or an object.
func (x *lexer) afterLabel() bool {
	if !x.inBlock() || len(x.open) == 0 {
		return false
	}
	b := &x.open[len(x.open)-1]
	if b.question > 0 {
		b.question--
		return false
	}
	return true
}

func (x *lexer) leave(c byte) {
	if len(x.open) == 0 {
		return
	}
	b := x.open[len(x.open)-1]
	x.open = x.open[:len(x.open)-1]
	x.ended = b
	switch {
	case c == '}' && b.char == '`':
		x.quasi()
	case c == ')':
		x.slash = b.head
	case c == ']':
		x.slash = false
	default:
		x.slash = b.block
	}
}

// takesOperand tells whether an operand follows the word at from, and not an
// operator.
func (x *lexer) takesOperand(from int) bool {
	if x.prev.from != from && x.prev.kind == punct && x.text(x.prev) == "." || x.prev.from == from && x.dot {
		return false
	}
	switch x.src[from:wordEnd(x.src, from)] {
	case "await", "case", "default", "delete", "do", "else", "extends", "in", "instanceof", "new", "return", "throw", "typeof", "void", "yield":
		return true
	}
	return false
}

func isHead(s string) bool {
	switch s {
	case "if", "while", "for", "with", "await": // for await (
		return true
	}
	return false
}

func isBlockWord(s string) bool { return s == "else" || s == "do" }
