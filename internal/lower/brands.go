// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_lowering

package lower

import (
	"strings"
	"unicode"
)

// comparedBrands tells whether src may have `#x in a in b`, or another comparison
// behind one of a private name. The parser of the engine takes none: private names
// are lowered then.
func comparedBrands(src string) bool {
	for {
		_, rest, found := strings.Cut(src, "#")
		if !found {
			return false
		}
		src = rest
		behind := strings.TrimLeftFunc(strings.TrimLeftFunc(rest, inName), unicode.IsSpace)
		operand, in := strings.CutPrefix(behind, "in")
		if in && len(behind) < len(rest) && !startsName(operand) && compares(operand) {
			return true
		}
	}
}

func inName(r rune) bool { return r == '_' || r == '$' || unicode.IsLetter(r) || unicode.IsDigit(r) }

func startsName(s string) bool { return strings.IndexFunc(s, inName) == 0 }

// compares tells whether there is another comparison before the statement ends.
func compares(operand string) bool {
	if end := strings.IndexAny(operand, ";{}"); end >= 0 {
		operand = operand[:end]
	}
	if strings.ContainsAny(operand, "<>") {
		return true
	}
	words := strings.FieldsFunc(operand, func(r rune) bool { return !inName(r) })
	for _, word := range words {
		if word == "in" || word == "instanceof" {
			return true
		}
	}
	return false
}
