// SPDX-License-Identifier: Apache-2.0

package util

import (
	"math"
	"strings"

	"github.com/dop251/goja"
)

// minLineWidth is the length up to which a string is never split at its line
// breaks.
const minLineWidth = 16

func (p *printer) primitive(v goja.Value) string {
	switch {
	case v == nil || goja.IsUndefined(v):
		return p.style("undefined", styleUndefined)
	case goja.IsNull(v):
		return p.style("null", styleNull)
	case goja.IsString(v):
		return p.stringLiteral(text(v))
	case goja.IsBigInt(v):
		return p.style(bigintText(v, p.o.NumericSeparator), styleBigint)
	case goja.IsNumber(v):
		return p.style(numberText(v, p.o.NumericSeparator), styleNumber)
	}
	if s, ok := v.(*goja.Symbol); ok {
		return p.style(symbolText(s), styleSymbol)
	}
	return p.style(v.String(), styleBoolean)
}

// stringLiteral quotes s, cut to the maximum length and, if it is long, split
// into one literal for each of its lines.
func (p *printer) stringLiteral(s string) string {
	trailer := ""
	if n := utf16Len(s); n > p.o.MaxStringLength {
		s = sliceUnits(s, max(0, p.o.MaxStringLength))
		rest := n - utf16Len(s)
		trailer = "... " + itoa(rest) + " more character" + plural(rest)
	}
	if p.o.Compact != CompactAll && len(s) > minLineWidth && strings.IndexByte(s, '\n') >= 0 {
		if n := utf16Len(s); n > minLineWidth && n > p.o.BreakLength-p.indent-4 {
			return p.lines(s) + trailer
		}
	}
	return p.style(Quote(s), styleString) + trailer
}

func (p *printer) lines(s string) string {
	parts := strings.SplitAfter(s, "\n")
	if parts[len(parts)-1] == "" {
		parts = parts[:len(parts)-1]
	}
	for i, line := range parts {
		parts[i] = p.style(Quote(line), styleString)
	}
	return strings.Join(parts, " +\n"+strings.Repeat(" ", p.indent+2))
}

func plural(n int) string {
	if n > 1 {
		return "s"
	}
	return ""
}

// numberText shows a number; minus zero keeps its sign.
func numberText(v goja.Value, separate bool) string {
	s := v.String()
	if s == "0" {
		if !separate && math.Signbit(v.ToFloat()) {
			return "-0"
		}
		return s
	}
	if !separate {
		return s
	}
	whole, frac, hasFrac := strings.Cut(s, ".")
	if strings.ContainsAny(s, "eIN") {
		return s
	}
	if !hasFrac {
		return groupFromEnd(whole)
	}
	return groupFromEnd(whole) + "." + groupFromStart(frac)
}

func bigintText(v goja.Value, separate bool) string {
	s := v.String()
	if separate {
		s = groupFromEnd(s)
	}
	return s + "n"
}

// groupFromEnd puts underscores between groups of three digits: 1_234_567.
func groupFromEnd(s string) string {
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	out := ""
	for len(s) > 3 {
		out = "_" + s[len(s)-3:] + out
		s = s[:len(s)-3]
	}
	return sign + s + out
}

// groupFromStart is groupFromEnd for the digits behind a decimal point.
func groupFromStart(s string) string {
	out := ""
	for len(s) > 3 {
		out += s[:3] + "_"
		s = s[3:]
	}
	return out + s
}
