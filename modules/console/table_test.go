// SPDX-License-Identifier: Apache-2.0

package console

import (
	"strings"
	"testing"
)

func TestTable(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ args, want string }{
		{`5`, "5\n"},
		{`[{ a: 1, b: 'x' }, { a: 2, c: true }]`, `
┌─────────┬───┬─────┬──────┐
│ (index) │ a │ b   │ c    │
├─────────┼───┼─────┼──────┤
│ 0       │ 1 │ 'x' │      │
│ 1       │ 2 │     │ true │
└─────────┴───┴─────┴──────┘
`},
		{`[{ a: 1, b: 2 }], ['b']`, `
┌─────────┬───┐
│ (index) │ b │
├─────────┼───┤
│ 0       │ 2 │
└─────────┴───┘
`},
		{`{ x: { a: 1 }, y: 2 }`, `
┌─────────┬───┬────────┐
│ (index) │ a │ Values │
├─────────┼───┼────────┤
│ x       │ 1 │        │
│ y       │   │ 2      │
└─────────┴───┴────────┘
`},
		{`new Map([['日本', { b: 1 }]])`, `
┌───────────────────┬────────┬──────────┐
│ (iteration index) │ Key    │ Values   │
├───────────────────┼────────┼──────────┤
│ 0                 │ '日本' │ { b: 1 } │
└───────────────────┴────────┴──────────┘
`},
		{`new Set([1]).values()`, `
┌───────────────────┬────────┐
│ (iteration index) │ Values │
├───────────────────┼────────┤
│ 0                 │ 1      │
└───────────────────┴────────┘
`},
		{`[]`, `
┌─────────┐
│ (index) │
├─────────┤
└─────────┘
`},
	} {
		s := newSandbox(t)
		s.run(`console.table(` + tt.args + `)`)
		if got := strings.Join(s.out.writes, ""); got != strings.TrimPrefix(tt.want, "\n") {
			t.Errorf("%s:\n%s", tt.args, got)
		}
	}
}
