// SPDX-License-Identifier: Apache-2.0

package esm

import (
	"strings"
	"testing"
)

func TestTheShapeOfASource(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]Shape{
		"":                                  {},
		"f([1, { a: 2 }])":                  {Brackets: 3, Labels: 1},
		"'((((' + /\\[[[({]/ // ((":         {},
		"`((${ [1] }((`":                    {Brackets: 2},
		"a => b => c":                       {Arrows: 2},
		"a =>\nb => c":                      {Arrows: 2},
		"a => 1, b => 2; c => 3\nd => 4":    {Arrows: 1},
		"a => x ? b =>\n1 :\nc => 2":        {Arrows: 3},
		"f(a => g(b => 1))":                 {Brackets: 2, Arrows: 1},
		"(a) => 1":                          {Brackets: 1, Arrows: 1, Lists: 1},
		"(a = (b) => 1) => 2":               {Brackets: 2, Arrows: 1, Lists: 2},
		"(a = f((b = (c) => 1) => 2)) => 2": {Brackets: 4, Arrows: 1, Lists: 3},
		"((a) => 1)((b) => 2)":              {Brackets: 2, Arrows: 1, Lists: 1},
		"(a) => (b) => (c) => 1":            {Brackets: 1, Arrows: 3, Lists: 1},
		"async (a = async (b) => 1) => 2":   {Brackets: 2, Arrows: 1, Lists: 2},
		"x: y: z: for (;;) break y":         {Brackets: 1, Labels: 3},
		"x: { y: { z: 1 } } a: b: c: 1":     {Brackets: 2, Labels: 3},
		"a ? b : c ? d : e":                 {Labels: 1},
	} {
		if got := ShapeOf(src); got != want {
			t.Errorf("%q: %+v, not %+v", src, got, want)
		}
	}
}

func BenchmarkShape(b *testing.B) {
	src := strings.Repeat("function f(a, b) { return [a, b].map((x) => x.y + 'text' / 2); } // comment\n", 1000)
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		ShapeOf(src)
	}
}
