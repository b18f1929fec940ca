// SPDX-License-Identifier: Apache-2.0

package json

import (
	"math"
	"strconv"
	"testing"
)

func TestAppendInteger(t *testing.T) {
	t.Parallel()
	check := func(n int64) {
		t.Helper()
		if got, want := string(appendInteger([]byte("x"), n)), "x"+strconv.FormatInt(n, 10); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	for p := int64(1); p <= wide*10; p *= 10 {
		for d := int64(-12); d <= 12; d++ {
			check(p + d)
			check(7*p + d)
		}
	}
	for n := range int64(20_000) { // each value of a part, in both places
		check(n)
		check(n * 10_000)
	}
	check(math.MaxInt64)
	check(math.MinInt64)
}

func BenchmarkAppendInteger(b *testing.B) {
	for _, bm := range []struct {
		name   string
		append func([]byte, int64) []byte
	}{
		{"ours", appendInteger},
		{"strconv", func(buf []byte, n int64) []byte { return strconv.AppendInt(buf, n, 10) }},
	} {
		b.Run(bm.name, func(b *testing.B) {
			buf := make([]byte, 0, 64)
			for i := range b.N {
				buf = bm.append(buf[:0], int64(1_000_000+i&0xffff))
			}
		})
	}
}
