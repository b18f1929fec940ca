// SPDX-License-Identifier: Apache-2.0

package regex

// The errors have the texts of V8, which scripts and their tests know.
const (
	errNothing     SyntaxError = "Nothing to repeat"
	errQuantifier  SyntaxError = "Invalid quantifier"
	errBrackets    SyntaxError = "Lone quantifier brackets"
	errIncomplete  SyntaxError = "Incomplete quantifier"
	errOrder       SyntaxError = "numbers out of order in {} quantifier"
	errUnmatched   SyntaxError = "Unmatched ')'"
	errUnended     SyntaxError = "Unterminated group"
	errGroup       SyntaxError = "Invalid group"
	errName        SyntaxError = "Invalid capture group name"
	errDuplicate   SyntaxError = "Duplicate capture group name"
	errReference   SyntaxError = "Invalid named reference"
	errUnknown     SyntaxError = "Invalid named capture referenced"
	errCaptures    SyntaxError = "Too many captures"
	errLarge       SyntaxError = "Regular expression too large"
	errBackslash   SyntaxError = `\ at end of pattern`
	errEscape      SyntaxError = "Invalid escape"
	errDecimal     SyntaxError = "Invalid decimal escape"
	errUnicode     SyntaxError = "Invalid Unicode escape"
	errProperty    SyntaxError = "Invalid property name"
	errPropertyIn  SyntaxError = "Invalid property name in character class"
	errClassEscape SyntaxError = "Invalid class escape"
	errClass       SyntaxError = "Invalid character class"
	errUnendedSet  SyntaxError = "Unterminated character class"
	errRange       SyntaxError = "Range out of order in character class"
	errInClass     SyntaxError = "Invalid character in character class"
	errOperation   SyntaxError = "Invalid set operation in character class"
	errStrings     SyntaxError = "Negated character class may contain strings"
)
