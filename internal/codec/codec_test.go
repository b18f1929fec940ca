// SPDX-License-Identifier: Apache-2.0

package codec

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

func units(s string) Text { return Text{Units: utf16.Encode([]rune(s))} }

// decoded is the text that e makes of b, as units.
func decoded(e Encoding, b []byte) []uint16 {
	ascii, u := e.Decode(b)
	if u != nil {
		return u[1:]
	}
	return utf16.Encode([]rune(ascii))
}

func TestParse(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		want Encoding
		ok   bool
	}{
		{"utf8", UTF8, true}, {"UTF-8", UTF8, true}, {"Ucs-2", UTF16LE, true}, {"utf16LE", UTF16LE, true},
		{"UTF-16le", UTF16LE, true}, {"binary", Latin1, true}, {"LATIN1", Latin1, true}, {"ASCII", ASCII, true},
		{"Hex", Hex, true}, {"BASE64", Base64, true}, {"Base64URL", Base64URL, true},
		{"", UTF8, false}, {"utf", UTF8, false}, {"buffer", UTF8, false}, {"base64urlx", UTF8, false},
	} {
		if e, ok := Parse(tt.name); e != tt.want || ok != tt.ok {
			t.Errorf("Parse(%q) = %v, %v", tt.name, e, ok)
		}
	}
}

func TestIllFormedUTF8(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		in   string
		want string // a dot for each replacement
	}{
		{"\x80", "."}, {"\xc0\xaf", ".."}, {"\xe0\x80\x80", "..."}, {"\xe2\x82", "."}, {"\xe2\x82z", ".z"},
		{"\xf0\x9f\x98", "."}, {"\xf0\x9f\x98\xf0\x9f", ".."}, {"\xed\xa0\x80", "..."}, {"\xf4\x90\x80\x80", "...."},
		{"\xf8\x88\x80\x80\x80", "....."}, {"a\xffb", "a.b"}, {"\xc3(", ".("}, {"\xf0\x80\x80\x80", "...."},
		{"\xf1\x80\x80", "."}, {"\xf1\x80z", ".z"}, {"\xe1\x80\xe1\x80", ".."},
	} {
		want := utf16.Encode([]rune(string(bytes.ReplaceAll([]byte(tt.want), []byte("."), []byte("\ufffd")))))
		if got := decoded(UTF8, []byte(tt.in)); !slices.Equal(got, want) {
			t.Errorf("%x: %x, want %x", tt.in, got, want)
		}
	}
}

func TestLoneSurrogates(t *testing.T) {
	t.Parallel()
	text := Text{Units: []uint16{'a', 0xD800, 0xDC00, 0xDC00, 0xD801, 'z', 0xD802}}
	want := []byte("a\xf0\x90\x80\x80\xef\xbf\xbd\xef\xbf\xbdz\xef\xbf\xbd")
	if got := UTF8.Encode(text); !bytes.Equal(got, want) {
		t.Errorf("%x, want %x", got, want)
	}
}

func TestWriteWholeCharacters(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		e    Encoding
		text string
		room int
		want string
	}{
		{UTF8, "aé", 2, "a"}, {UTF8, "€", 2, ""}, {UTF8, "€x", 3, "€"}, {UTF8, "😀", 3, ""}, {UTF8, "a😀", 5, "a😀"},
		{UTF16LE, "é", 3, "\xe9\x00"}, {UTF16LE, "é", 1, ""}, {Latin1, "éé", 1, "\xe9"},
		{Hex, "0a0b", 1, "\x0a"}, {Hex, "0a0z", 9, "\x0a"}, {Hex, "abc", 9, "\xab"},
		{Base64, "YWJj", 2, "ab"}, {Base64, "Y W\nJj", 9, "abc"}, {Base64, "YQ==YQ==", 9, "a"},
		{Base64, "-_-_", 9, "\xfb\xff\xbf"}, {Base64, "Y", 9, ""},
	} {
		dst := make([]byte, tt.room)
		text := units(tt.text)
		if utf8.RuneCountInString(tt.text) == len(tt.text) {
			text = Text{ASCII: tt.text}
		}
		if got := dst[:tt.e.Write(dst, text)]; string(got) != tt.want {
			t.Errorf("%v %q in %d: %x, want %x", tt.e, tt.text, tt.room, got, tt.want)
		}
	}
}

func TestForgiving(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		in   string
		want string
		v    Verdict
	}{
		{"YQ==", "a", Good}, {" Y Q ", "a", Good}, {"YQ", "a", Good}, {"", "", Good}, {"YR==", "a", Good},
		{"YQ=", "", BadCharacter}, {"YQ===", "", BadCharacter}, {"Y-", "", BadCharacter}, {"Y", "", BadLength},
		{"=", "", BadCharacter}, {"YWJjZ", "", BadLength}, {"YQ==YQ==", "", BadCharacter},
	} {
		if got, v := Forgiving(Text{ASCII: tt.in}); string(got) != tt.want || v != tt.v {
			t.Errorf("%q: %q, %v", tt.in, got, v)
		}
	}
}

func TestStrict(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]bool{"": true, "YQ==": true, "YWI=": true, "YWJj": true, "YQ=": false, "Yn=mZg==": false, "YnVmZ===": false, "KiAx*jM0": false, "YQ-_": false} {
		if got := StrictBase64(Text{ASCII: s}); got != want {
			t.Errorf("StrictBase64(%q) = %v", s, got)
		}
	}
	for s, want := range map[string]bool{"": true, "0fA9": true, "0": false, "0g": false} {
		if got := StrictHex(Text{ASCII: s}); got != want {
			t.Errorf("StrictHex(%q) = %v", s, got)
		}
	}
}

// FuzzDecode checks what every encoding must satisfy, whatever the bytes.
func FuzzDecode(f *testing.F) {
	f.Add([]byte("abc"))
	f.Add([]byte("\xf0\x9f\x98\x80\xc3\xe2\x82\xac"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if utf8.Valid(b) && !slices.Equal(decoded(UTF8, b), utf16.Encode([]rune(string(b)))) {
			t.Errorf("utf8 of %x", b)
		}
		if s, _ := Hex.Decode(b); s != hex.EncodeToString(b) {
			t.Errorf("hex of %x", b)
		}
		if s, _ := Base64.Decode(b); s != base64.StdEncoding.EncodeToString(b) {
			t.Errorf("base64 of %x", b)
		}
		for _, e := range []Encoding{Latin1, Hex, Base64, Base64URL} {
			if got := e.Encode(Text{Units: decoded(e, b)}); !bytes.Equal(got, b) {
				t.Errorf("%v: %x came back as %x", e, b, got)
			}
		}
		for e := UTF8; e <= Base64URL; e++ {
			if _, u := e.Decode(b); u != nil && slices.Max(u[1:]) < utf8.RuneSelf {
				t.Errorf("%v: units for ASCII text", e)
			}
		}
	})
}

// FuzzStream cuts bytes anywhere: the text must not change.
func FuzzStream(f *testing.F) {
	f.Add([]byte("a\xf0\x9f\x98\x80\xc3\xa9\xe2\x82\xac"), 3, uint8(UTF8))
	f.Add([]byte{0x3d, 0xd8, 0x00, 0xde, 1}, 1, uint8(UTF16LE))
	f.Fuzz(func(t *testing.T, b []byte, cut int, e uint8) {
		enc := Encoding(e % 7)
		if enc == UTF16LE {
			b = b[:len(b)&^1]
		}
		size := max(1, cut%5)
		s := Stream{Encoding: enc}
		var got []uint16
		for piece := range slices.Chunk(b, size) {
			head, body := s.Take(piece)
			got = append(append(got, decoded(enc, head)...), decoded(enc, body)...)
		}
		got = append(got, decoded(enc, s.End())...)
		if want := decoded(enc, b); !slices.Equal(got, want) {
			t.Errorf("%v %x in pieces of %d: %x, want %x", enc, b, size, got, want)
		}
	})
}

func BenchmarkDecode64K(b *testing.B) {
	ascii := bytes.Repeat([]byte("hello wd"), 8192)
	mixed := []byte(string(bytes.Repeat([]byte("grüße, 日本"), 4096)))
	for name, data := range map[string][]byte{"ascii": ascii, "mixed": mixed} {
		for _, e := range []Encoding{UTF8, UTF16LE, Latin1, Hex, Base64} {
			b.Run(name+"/"+e.String(), func(b *testing.B) {
				b.SetBytes(int64(len(data)))
				b.ReportAllocs()
				for range b.N {
					e.Decode(data)
				}
			})
		}
	}
}

func BenchmarkEncode64K(b *testing.B) {
	for name, text := range map[string]Text{
		"ascii": {ASCII: string(bytes.Repeat([]byte("aGVsbG8h"), 8192))},
		"mixed": units(string(bytes.Repeat([]byte("grüße, 日本"), 4096))),
	} {
		for _, e := range []Encoding{UTF8, UTF16LE, Latin1, Base64} {
			b.Run(name+"/"+e.String(), func(b *testing.B) {
				b.SetBytes(int64(text.Len()))
				b.ReportAllocs()
				for range b.N {
					e.Encode(text)
				}
			})
		}
	}
}

func BenchmarkIsASCII64K(b *testing.B) {
	data := bytes.Repeat([]byte("hello wd"), 8192)
	b.SetBytes(int64(len(data)))
	for range b.N {
		if !IsASCII(data) {
			b.Fatal("not ASCII")
		}
	}
}

// TestLongBase64 goes through texts that the library decodes as a whole, and those
// like them that it does not take.
func TestLongBase64(t *testing.T) {
	t.Parallel()
	for n := 150; n < 700; n++ {
		data := make([]byte, n)
		for i := range data {
			data[i] = byte(i*i + n)
		}
		std, url := base64.StdEncoding.EncodeToString(data), base64.RawURLEncoding.EncodeToString(data)
		if got, _ := Base64.Decode(data); got != std {
			t.Fatalf("%d bytes: encoded %q, want %q", n, got, std)
		}
		if got, _ := Base64URL.Decode(data); got != url {
			t.Fatalf("%d bytes: encoded for URLs %q, want %q", n, got, url)
		}
		half := len(url) / 2
		for _, text := range []string{
			std, url, std + "==", std + "=ABCD", url[:half] + "\n" + url[half:], url[:half] + "\u007f*" + url[half:],
			"\r\n" + std, std + "\n", strings.Replace(std, "+", "-", 1), strings.Replace(url, "_", "/", 1),
		} {
			dst := bytes.Repeat([]byte{0xEE}, n+40)
			if got := Base64.Write(dst[:n], Text{ASCII: text}); got != n || !bytes.Equal(dst[:n], data) {
				t.Fatalf("%d bytes: %q is decoded to %d bytes, %x", n, text, got, dst[:n])
			}
			if rest := bytes.Trim(dst[n:], "\xEE"); len(rest) > 0 {
				t.Fatalf("%d bytes: %q is written behind the end: %x", n, text, rest)
			}
		}
		if got := Base64.Write(make([]byte, n/2), Text{ASCII: std}); got != n/2 {
			t.Errorf("%d bytes: %d in a place of %d", n, got, n/2)
		}
	}
}
