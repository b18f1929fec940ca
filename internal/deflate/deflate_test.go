// SPDX-License-Identifier: Apache-2.0

package deflate

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"fmt"
	"io"
	"math/rand"
	"strings"
	"testing"
)

// samples are inputs of different kinds.
func samples() map[string][]byte {
	r := rand.New(rand.NewSource(1))
	noise := make([]byte, 200000)
	r.Read(noise)
	few := make([]byte, 100000)
	for i := range few {
		few[i] = "abcd"[r.Intn(4)]
	}
	mixed := bytes.Repeat(append(noise[:3000:3000], []byte(strings.Repeat("the quick brown fox ", 200))...), 20)
	return map[string][]byte{
		"empty": nil, "one": {7}, "two": []byte("ab"), "noise": noise, "few": few, "mixed": mixed,
		"zeros": make([]byte, 300000), "text": []byte(strings.Repeat("it was the best of times, ", 5000)),
		"short": []byte("hello hello hello"),
	}
}

// press compresses in pieces of the given sizes.
func press(d *Deflater, data []byte, in, out int) []byte {
	var got []byte
	buf := make([]byte, out)
	for {
		piece := data[:min(in, len(data))]
		flush := NoFlush
		if len(piece) == len(data) {
			flush = Finish
		}
		n, m, st := d.Step(piece, buf, flush)
		data, got = data[n:], append(got, buf[:m]...)
		if st == End {
			return got
		}
	}
}

// open decompresses in pieces of the given sizes.
func open(z *Inflater, data []byte, in, out int) ([]byte, error) {
	var got []byte
	buf := make([]byte, out)
	for {
		n, m, st, err := z.Step(data[:min(in, len(data))], buf)
		data, got = data[n:], append(got, buf[:m]...)
		if err != nil || st == End {
			return got, err
		}
		if len(data) == 0 && m < len(buf) {
			return got, io.ErrUnexpectedEOF
		}
	}
}

func standard(f Format, data []byte) ([]byte, error) {
	r := bytes.NewReader(data)
	var from io.Reader = flate.NewReader(r)
	var err error
	switch f {
	case Zlib:
		from, err = zlib.NewReader(r)
	case Gzip:
		from, err = gzip.NewReader(r)
	}
	if err != nil {
		return nil, err
	}
	return io.ReadAll(from)
}

func TestRoundTrip(t *testing.T) {
	t.Parallel()
	for name, data := range samples() {
		for level := range 10 {
			for _, f := range []Format{Raw, Zlib, Gzip} {
				d := NewDeflater(Settings{Format: f, Level: level, WindowBits: 15, MemLevel: 8})
				small := press(d, data, 7001, 1000)
				if got, err := standard(f, small); err != nil || !bytes.Equal(got, data) {
					t.Fatalf("%s level %d: compress/flate reads %d bytes, %v", name, level, len(got), err)
				}
				for _, piece := range []int{1, 100, 1 << 20} {
					got, err := open(NewInflater(f, 15), small, piece, 999)
					if err != nil || !bytes.Equal(got, data) {
						t.Fatalf("%s level %d pieces of %d: %d bytes, %v", name, level, piece, len(got), err)
					}
				}
			}
		}
	}
}

func TestSettings(t *testing.T) {
	t.Parallel()
	for name, data := range samples() {
		for _, window := range []int{8, 9, 12, 15} {
			for _, mem := range []int{1, 9} {
				for s := Default; s <= Fixed; s++ {
					set := Settings{Format: Zlib, Level: 6, WindowBits: window, MemLevel: mem, Strategy: s}
					small := press(NewDeflater(set), data, 5000, 333)
					got, err := open(NewInflater(Zlib, max(window, 9)), small, 1000, 4096)
					if err != nil || !bytes.Equal(got, data) {
						t.Fatalf("%s %+v: %d bytes, %v", name, set, len(got), err)
					}
				}
			}
		}
	}
}

// TestRatio compares what is made with what the standard library makes. At level
// 1 zlib makes 1325 bytes of the zeros, too; newer versions of Go make fewer.
func TestRatio(t *testing.T) {
	t.Parallel()
	for name, data := range samples() {
		for _, level := range []int{1, 6, 9} {
			var std bytes.Buffer
			w, _ := flate.NewWriter(&std, level)
			if _, err := w.Write(data); err != nil {
				t.Fatal(err)
			}
			w.Close()
			got := press(NewDeflater(Settings{Level: level, WindowBits: 15, MemLevel: 8}), data, 1<<20, 1<<20)
			if name == "zeros" && level == 1 && len(got) <= 1325 {
				continue
			}
			if len(got) > std.Len()+std.Len()/20+16 {
				t.Errorf("%s level %d: %d bytes, compress/flate %d", name, level, len(got), std.Len())
			}
		}
	}
}

func TestFlush(t *testing.T) {
	t.Parallel()
	for _, f := range []Flush{PartialFlush, SyncFlush, FullFlush} {
		d, z := NewDeflater(Settings{Level: 6, WindowBits: 15, MemLevel: 8}), NewInflater(Raw, 15)
		buf, plain := make([]byte, 1000), make([]byte, 1000)
		for i := range 50 {
			want := fmt.Sprintf("message %d of the day", i)
			n, m, _ := d.Step([]byte(want), buf, f)
			if n != len(want) || m == 0 {
				t.Fatalf("flush %d: took %d of %d, made %d", f, n, len(want), m)
			}
			_, k, _, err := z.Step(buf[:m], plain)
			if err != nil || string(plain[:k]) != want {
				t.Fatalf("flush %d: got %q, %v", f, plain[:k], err)
			}
			if _, m, _ = d.Step(nil, buf, f); m != 0 {
				t.Fatalf("flush %d: a second one made %d bytes", f, m)
			}
		}
	}
}

func TestFlushIntoLittleRoom(t *testing.T) {
	t.Parallel()
	d, z := NewDeflater(Settings{Format: Gzip, Level: 6, WindowBits: 15, MemLevel: 8}), NewInflater(Gzip, 15)
	data := samples()["mixed"]
	buf, plain := make([]byte, 5), make([]byte, 1<<20)
	var got []byte
	for rest := data[:50000]; ; {
		n, m, _ := d.Step(rest, buf, SyncFlush)
		rest = rest[n:]
		_, k, _, err := z.Step(buf[:m], plain)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, plain[:k]...)
		if m < len(buf) {
			break
		}
	}
	if !bytes.Equal(got, data[:50000]) {
		t.Fatalf("%d bytes came through", len(got))
	}
}

func TestDictionary(t *testing.T) {
	t.Parallel()
	dict, data := []byte(strings.Repeat("temperature humidity pressure ", 20)), []byte("humidity pressure temperature 21")
	for _, f := range []Format{Raw, Zlib} {
		d, z := NewDeflater(Settings{Format: f, Level: 6, WindowBits: 15, MemLevel: 8}), NewInflater(f, 15)
		d.SetDictionary(dict)
		small := press(d, data, 100, 100)
		if len(small) >= 40 {
			t.Errorf("format %d: %d bytes", f, len(small))
		}
		if f == Zlib {
			n, _, st, _ := z.Step(small, make([]byte, 1))
			if st != NeedDict || z.SetDictionary([]byte("other")) {
				t.Fatalf("status %d", st)
			}
			small = small[n:]
		}
		if !z.SetDictionary(dict) {
			t.Fatal("the dictionary was refused")
		}
		if got, err := open(z, small, 3, 100); err != nil || !bytes.Equal(got, data) {
			t.Errorf("format %d: %q, %v", f, got, err)
		}
	}
}

func TestParams(t *testing.T) {
	t.Parallel()
	data := samples()["mixed"]
	d := NewDeflater(Settings{Format: Zlib, Level: 0, WindowBits: 15, MemLevel: 8})
	var all bytes.Buffer
	buf := make([]byte, 1<<20)
	for i, rest := 0, data; ; i++ {
		piece := rest[:min(20000, len(rest))]
		rest = rest[len(piece):]
		flush := NoFlush
		if len(rest) == 0 {
			flush = Finish
		}
		d.SetParams(i%10, Strategy(i%5))
		_, m, st := d.Step(piece, buf, flush)
		all.Write(buf[:m])
		if st == End {
			break
		}
	}
	if got, err := standard(Zlib, all.Bytes()); err != nil || !bytes.Equal(got, data) {
		t.Errorf("%d bytes, %v", len(got), err)
	}
}

func TestReset(t *testing.T) {
	t.Parallel()
	data := samples()["text"]
	d, z := NewDeflater(Settings{Format: Gzip, Level: 6, WindowBits: 15, MemLevel: 8}), NewInflater(Gzip, 15)
	for range 3 {
		d.Step(data[:1000], make([]byte, 10), NoFlush)
		d.Reset()
		small := press(d, data, 900, 900)
		if got, err := open(z, small, 77, 900); err != nil || !bytes.Equal(got, data) {
			t.Fatalf("%d bytes, %v", len(got), err)
		}
		z.Reset()
	}
}

func TestErrors(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		format Format
		data   string
		want   string
	}{
		{"zlib head", Zlib, "hello", "incorrect header check"},
		{"zlib method", Zlib, "\x77\x85", "unknown compression method"},
		{"gzip head", Gzip, "hello", "incorrect header check"},
		{"gzip method", Gzip, "\x1f\x8b\x07\x00", "unknown compression method"},
		{"gzip flags", Gzip, "\x1f\x8b\x08\xe0", "unknown header flags set"},
		{"block", Raw, "\x07", "invalid block type"},
		{"stored", Raw, "\x01\x01\x00\x00\x00", "invalid stored block lengths"},
		{"counts", Raw, "\xfd\xff\xff", "too many length or distance symbols"},
		{"far", Raw, "\x63\x00\x42\x00", "invalid distance too far back"},
		{"sum", Zlib, "\x78\x9c\x03\x00\x00\x00\x00\x02", "incorrect data check"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			_, err := open(NewInflater(tt.format, 15), []byte(tt.data), 1, 100)
			if err == nil || err.Error() != tt.want {
				t.Errorf("got %v, want %q", err, tt.want)
			}
		})
	}
}

// TestTakesNoMore: what follows a stream is left to the caller.
func TestTakesNoMore(t *testing.T) {
	t.Parallel()
	data := samples()["text"]
	for _, f := range []Format{Raw, Zlib, Gzip} {
		small := press(NewDeflater(Settings{Format: f, Level: 6, WindowBits: 15, MemLevel: 8}), data, 1<<20, 1<<20)
		n, _, st, err := NewInflater(f, 15).Step(append(small[:len(small):len(small)], "and so on, and so on"...), make([]byte, 1<<20))
		if n != len(small) || st != End || err != nil {
			t.Errorf("format %d: took %d of %d, %d, %v", f, n, len(small), st, err)
		}
	}
}
