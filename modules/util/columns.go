// SPDX-License-Identifier: Apache-2.0

package util

import (
	"math"
	"strings"

	"github.com/dop251/goja"
)

// separatorSpace is the width of ", ".
const separatorSpace = 2

// maxColumns is how many columns a list is shown in at most.
const maxColumns = 15

// group puts the elements of a list with more than six of them into columns,
// in a shape that looks balanced. Long elements are left alone.
func (p *printer) group(out []string, s *shape) []string {
	n := len(out)
	rest := 0
	if p.o.MaxArrayLength < n {
		rest = 1 // the last part says how many elements were left out
	}
	n -= rest
	widths, total, longest := p.measure(out[:n])
	actual := longest + separatorSpace
	if actual*3+p.indent >= p.o.BreakLength {
		return out
	}
	if float64(total)/float64(actual) <= 5 && longest > 6 {
		return out
	}
	columns := p.columns(actual, total, n, len(out))
	if columns <= 1 {
		return out
	}
	lines := layColumns(out[:n], widths, columnWidths(widths, columns), p.alignsRight(s, len(out)))
	return append(lines, out[n:]...)
}

func (p *printer) measure(out []string) (widths []int, total, longest int) {
	widths = make([]int, len(out))
	for i, s := range out {
		widths[i] = p.width(s)
		total += widths[i] + separatorSpace
		longest = max(longest, widths[i])
	}
	return widths, total, longest
}

// columns is the number of columns. A character is taken to be 2.5 times as
// high as it is wide, so that the result is nearly a square.
func (p *printer) columns(actual, total, n, all int) int {
	bias := math.Sqrt(float64(actual) - float64(total)/float64(all))
	biased := math.Max(float64(actual)-3-bias, 1)
	square := math.Floor(math.Sqrt(2.5*biased*float64(n))/biased + 0.5)
	return min(int(square), (p.o.BreakLength-p.indent)/actual, p.o.Compact*4, maxColumns)
}

func columnWidths(widths []int, columns int) []int {
	out := make([]int, columns)
	for i, w := range widths {
		c := i % columns
		out[c] = max(out[c], w+separatorSpace)
	}
	return out
}

// alignsRight tells whether the elements are numbers.
func (p *printer) alignsRight(s *shape, n int) bool {
	if s == nil {
		return true
	}
	values := peekElements(s.o)
	for i := range n {
		var v goja.Value
		if i < len(values) {
			v = values[i]
		} else {
			v = s.o.Get(itoa(i))
		}
		if v == nil || !goja.IsNumber(v) && !goja.IsBigInt(v) {
			return false
		}
	}
	return true
}

// layColumns writes rows of padded elements.
func layColumns(out []string, widths, columns []int, right bool) []string {
	var lines []string
	for i := 0; i < len(out); i += len(columns) {
		end := min(i+len(columns), len(out))
		var b strings.Builder
		for j := i; j < end; j++ {
			writeCell(&b, out[j], columns[j-i]-widths[j]-separatorSpace, right, j == end-1)
		}
		lines = append(lines, b.String())
	}
	return lines
}

// writeCell writes an element of a row, with pad spaces before it, or behind it
// unless it is the last one.
func writeCell(b *strings.Builder, text string, pad int, right, last bool) {
	if right {
		writeSpaces(b, pad)
	}
	b.WriteString(text)
	if last {
		return
	}
	b.WriteString(", ")
	if !right {
		writeSpaces(b, pad)
	}
}

func writeSpaces(b *strings.Builder, n int) {
	for range n {
		b.WriteByte(' ')
	}
}
