// SPDX-License-Identifier: Apache-2.0

package deflate

import (
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"testing"
)

// FuzzInflate compares with compress/flate, however the input is cut.
func FuzzInflate(f *testing.F) {
	for _, data := range samples() {
		f.Add(press(NewDeflater(Settings{Level: 6, WindowBits: 15, MemLevel: 8}), data[:min(len(data), 5000)], 1<<20, 1<<20), uint8(3))
	}
	f.Fuzz(func(t *testing.T, data []byte, piece uint8) {
		const most = 1 << 20
		want, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(data)), most))
		got, err1 := open(NewInflater(Raw, 15), data, int(piece)+1, 1000)
		got2, err2 := open(NewInflater(Raw, 15), data, 1<<20, 50000)
		if !bytes.Equal(got, got2) || fmt.Sprint(err1) != fmt.Sprint(err2) {
			t.Fatalf("cut: %d bytes, %v; whole: %d bytes, %v", len(got), err1, len(got2), err2)
		}
		if len(want) < most && err == nil && (err1 != nil || !bytes.Equal(got, want)) {
			t.Fatalf("%d bytes, %v; compress/flate %d", len(got), err1, len(want))
		}
		if err1 == nil && err != nil {
			t.Fatalf("accepted what compress/flate refuses: %v", err)
		}
	})
}

// FuzzDeflate compresses in pieces and with flushes.
func FuzzDeflate(f *testing.F) {
	f.Add([]byte("hello hello hello"), uint8(6), uint8(0), uint8(15), uint8(5))
	f.Fuzz(func(t *testing.T, data []byte, level, strategy, window, piece uint8) {
		d := NewDeflater(Settings{Level: int(level % 10), WindowBits: 9 + int(window%7), MemLevel: 1 + int(window%9), Strategy: Strategy(strategy % 5)})
		var all []byte
		buf := make([]byte, int(piece)+1)
		for i, rest := 0, data; ; i++ {
			flush := Flush(i % 6)
			if flush == Finish {
				flush = NoFlush
			}
			part := rest[:min(len(rest), 50*int(piece)+1)]
			if len(part) == len(rest) {
				flush = Finish
			}
			n, m, st := d.Step(part, buf, flush)
			rest, all = rest[n:], append(all, buf[:m]...)
			if st == End {
				break
			}
		}
		got, err := open(NewInflater(Raw, 9+int(window%7)), all, 1<<20, 1<<16)
		if err != nil || !bytes.Equal(got, data) {
			t.Fatalf("%d of %d bytes, %v", len(got), len(data), err)
		}
	})
}

func BenchmarkInflate(b *testing.B) {
	data := samples()["mixed"]
	small := press(NewDeflater(Settings{Level: 6, WindowBits: 15, MemLevel: 8}), data, 1<<20, 1<<20)
	out := make([]byte, 16384)
	z := NewInflater(Raw, 15)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		z.Reset()
		for rest := small; ; {
			n, _, st, err := z.Step(rest, out)
			if rest = rest[n:]; st == End || err != nil {
				break
			}
		}
	}
}

func BenchmarkDeflate(b *testing.B) {
	data := samples()["mixed"]
	d := NewDeflater(Settings{Level: 6, WindowBits: 15, MemLevel: 8})
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		d.Reset()
		press(d, data, 16384, 16384)
	}
}
