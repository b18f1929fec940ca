// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"cmp"
	"strings"

	"github.com/dop251/goja"
)

// fault is what the engine is doing when it makes a TypeError.
type fault struct {
	instruction string // what the engine calls it
	property    string // that is being set, when it stands in the instruction
	stack       operandStack
	source      string // of the code, and where the instruction stands in it
	offset      int
}

// EngineMessage turns the message of a TypeError that the engine has for an
// instruction into the one of Node.js. Other messages stay as they are.
func (e *Env) EngineMessage(msg string) string {
	if strings.HasPrefix(msg, "'") {
		return e.refusal(msg)
	}
	if strings.HasPrefix(msg, noPrimitive) && strings.HasSuffix(msg, " to primitive") {
		return "Cannot convert object to primitive value"
	}
	if msg == noSuper {
		return msg + " or returning from derived constructor"
	}
	for _, prefix := range [...]string{
		"Cannot read property '", "Cannot convert undefined or null to object", "Object has no member '",
		"Value is not an object: ", "Value is not a constructor", "Not a function: ", tooEarly,
	} {
		if rest, ok := strings.CutPrefix(msg, prefix); ok {
			if f, ok := e.guards().fault(); ok {
				return f.message(msg, rest)
			}
		}
	}
	return msg
}

// message is the text of Node.js for msg, whose end is rest.
func (f *fault) message(msg, rest string) string {
	switch {
	case msg == tooEarly:
		return f.early(msg)
	case strings.HasPrefix(msg, "Cannot read"):
		return f.read(msg, rest)
	case strings.HasPrefix(msg, "Cannot convert"):
		return f.set(msg)
	case f.instruction == "_op_in":
		return "Cannot use 'in' operator to search for '" + keyText(f.operand(2)) + "' in " + rest
	case f.instruction == "_op_instanceof":
		return "Right-hand side of 'instanceof' is not an object"
	case f.instruction == "_new":
		return f.calleeAfterNew() + " is not a constructor"
	case f.instruction != "call" && f.instruction != "_callVariadic":
		return msg
	case strings.HasPrefix(msg, "Object has no member"):
		return f.callee("."+strings.TrimSuffix(rest, "'")) + " is not a function"
	default:
		return f.callee("") + " is not a function"
	}
}

// tooEarly is what the engine says of a variable without naming it.
const tooEarly = "Cannot access a variable before initialization"

// noPrimitive begins what the engine says of an object without a primitive
// value; how it is laid out in memory follows.
const noPrimitive = "Could not convert &{"

const noSuper = "Must call super constructor in derived class before accessing 'this'"

// early names the variable, if the instruction stands at its name.
func (f *fault) early(msg string) string {
	rest := f.source[min(f.offset, len(f.source)):]
	n := 0
	for n < len(rest) && isWord(rest[n]) {
		n++
	}
	if n == 0 || rest[:n] == "let" || rest[:n] == "const" || rest[:n] == "var" || rest[:n] == "class" {
		return msg
	}
	return "Cannot access '" + rest[:n] + "' before initialization"
}

// read is about a property of undefined or null. rest begins with its name.
func (f *fault) read(msg, rest string) string {
	name, _, _ := cutLast(rest, "' of undefined")
	switch f.instruction {
	case "getProp", "getPropRecv", "getPropCallee", "getPropRecvCallee":
		return f.cannot("read", "reading", name, 1)
	case "_getElem", "_getElemCallee", "_getElemRecvCallee":
		return f.cannot("read", "reading", keyText(f.operand(1)), 2)
	}
	return msg
}

// set is about an assignment to a property of undefined or null.
func (f *fault) set(msg string) string {
	switch f.instruction {
	case "setProp", "setPropP", "setPropStrict", "setPropStrictP":
		return f.cannot("set", "setting", f.property, 2)
	case "_setElem", "_setElemP", "_setElemStrict", "_setElemStrictP":
		return f.cannot("set", "setting", keyText(f.operand(2)), 3)
	}
	return msg
}

// operand is the value at a place from the top of the stack, which is 1.
func (f *fault) operand(place int) goja.Value { return f.stack.values[f.stack.sp-place] }

// keyText is how a message names the key of a property.
func keyText(v goja.Value) string {
	if s, ok := v.(*goja.Symbol); ok {
		return "Symbol(" + s.String() + ")"
	}
	return v.String()
}

// cannot is the message about a property of the operand at place.
func (f *fault) cannot(verb, ing, name string, place int) string {
	value := "undefined"
	if goja.IsNull(f.operand(place)) {
		value = "null"
	}
	return "Cannot " + verb + " properties of " + value + " (" + ing + " '" + name + "')"
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

const intermediate = "(intermediate value)"

// calleeAfterNew is the text of what stands behind `new`, if it is names only.
func (f *fault) calleeAfterNew() string {
	rest, ok := strings.CutPrefix(f.source[min(f.offset, len(f.source)):], "new ")
	if !ok {
		return intermediate
	}
	n := 0
	for n < len(rest) && (isWord(rest[n]) || rest[n] == '.') {
		n++
	}
	if n == 0 {
		return intermediate
	}
	return rest[:n]
}

// callee is the text of what stands before the bracket of a call: names and
// keys, with calls in between as "(...)". member is what is known of it
// otherwise.
func (f *fault) callee(member string) string {
	if f.offset >= len(f.source) || f.source[f.offset] != '(' {
		return intermediate + member
	}
	text, left := "", f.source[:f.offset]
	for {
		var part string
		if part, left = lastPart(strings.TrimRight(left, space)); part == "" {
			return f.literal(text, member)
		}
		if part == "super" {
			part = intermediate
		}
		text = part + text
		if part[0] == '(' && part != intermediate || part[0] == '[' {
			continue
		}
		rest, ok := strings.CutSuffix(strings.TrimRight(left, space), ".")
		if !ok || strings.HasSuffix(rest, "?") {
			return text
		}
		text, left = "."+text, rest
	}
}

// literal is text as a part of something that has no name.
func (*fault) literal(text, member string) string {
	if strings.HasPrefix(text, "[") {
		return text
	}
	return intermediate + cmp.Or(text, member)
}

const space = " \t\n"

// lastPart cuts a name, a key or a call off the end of s.
func lastPart(s string) (part, left string) {
	switch {
	case strings.HasSuffix(s, ")"):
		return "(...)", beforeCall(s)
	case strings.HasSuffix(s, "]"):
		n := nameLength(s[:len(s)-1]) + len("[]")
		if n < len(s) && s[len(s)-n] == '[' {
			return s[len(s)-n:], s[:len(s)-n]
		}
		return "", s
	}
	n := nameLength(s)
	return s[len(s)-n:], s[:len(s)-n]
}

// nameLength is the length of the name at the end of s.
func nameLength(s string) int {
	n := 0
	for n < len(s) && (isWord(s[len(s)-1-n]) || s[len(s)-1-n] >= 0x80 || s[len(s)-1-n] == '#') {
		n++
	}
	return n
}

// beforeCall cuts off the brackets at the end of s, or everything if that is
// not simple.
func beforeCall(s string) string {
	depth := 0
	for i := len(s) - 1; i > 0; i-- {
		switch s[i] {
		case '`', '/':
			return ""
		case '"', '\'':
			i = strings.LastIndexByte(s[:i], s[i])
		case ')':
			depth++
		case '(':
			if depth--; depth == 0 {
				return s[:i]
			}
		}
	}
	return ""
}
