// SPDX-License-Identifier: Apache-2.0

package console

import (
	"strings"

	"github.com/iotjs/iotjs/modules/util"
)

// table is what console.table draws: named columns of cells.
type table struct {
	names  []string
	cells  [][]string
	byName map[string]int
	rows   int
}

// column returns the column called name, which is made if there is none.
func (t *table) column(name string) int {
	if i, ok := t.byName[name]; ok {
		return i
	}
	if t.byName == nil {
		t.byName = make(map[string]int)
	}
	t.byName[name] = len(t.names)
	return t.add(name, nil)
}

// add appends a column, also if there is one of the same name.
func (t *table) add(name string, cells []string) int {
	t.names = append(t.names, name)
	t.cells = append(t.cells, cells)
	return len(t.names) - 1
}

func (t *table) set(column, row int, text string) {
	for len(t.cells[column]) <= row {
		t.cells[column] = append(t.cells[column], "")
	}
	t.cells[column][row] = text
	t.rows = max(t.rows, row+1)
}

// render draws the table with box characters.
func (t *table) render() string {
	widths := make([]int, len(t.names))
	for i, name := range t.names {
		widths[i] = util.Width(name) + 2
		for _, cell := range t.cells[i] {
			widths[i] = max(widths[i], util.VisibleWidth(cell)+2)
		}
	}
	var b strings.Builder
	rule(&b, widths, "┌", "┬", "┐\n")
	t.line(&b, widths, func(i int) string { return t.names[i] })
	rule(&b, widths, "├", "┼", "┤\n")
	for row := range t.rows {
		t.line(&b, widths, func(i int) string {
			if row < len(t.cells[i]) {
				return t.cells[i][row]
			}
			return ""
		})
	}
	rule(&b, widths, "└", "┴", "┘")
	return b.String()
}

func rule(b *strings.Builder, widths []int, left, middle, right string) {
	b.WriteString(left)
	for i, w := range widths {
		if i > 0 {
			b.WriteString(middle)
		}
		b.WriteString(strings.Repeat("─", w))
	}
	b.WriteString(right)
}

func (t *table) line(b *strings.Builder, widths []int, cell func(int) string) {
	for i, w := range widths {
		text := cell(i)
		b.WriteString("│ ")
		b.WriteString(text)
		b.WriteString(strings.Repeat(" ", w-1-util.VisibleWidth(text)))
	}
	b.WriteString("│\n")
}
