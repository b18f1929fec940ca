// SPDX-License-Identifier: Apache-2.0

package http1

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// read feeds input to a parser in pieces of the given sizes (the last one is
// repeated) and writes down what came out, parts of a body joined.
func read(p *Parser, input string, closed bool, sizes ...int) []string {
	var log []string
	var pending []byte
	for len(input) > 0 {
		n := len(input)
		if len(sizes) > 0 {
			n = min(sizes[0], n)
			if len(sizes) > 1 {
				sizes = sizes[1:]
			}
		}
		pending = append(pending, input[:n]...)
		input = input[n:]
		used, stop := drain(p, pending, &log)
		if stop {
			return log
		}
		pending = slices.Clone(pending[used:])
	}
	if !closed {
		return log
	}
	ev, err := p.Finish()
	switch {
	case err != nil:
		log = append(log, err.(*Error).Code)
	case ev == End:
		log = append(log, "end")
	}
	return log
}

// drain takes all the events out of data; stop is after an error or an upgrade.
func drain(p *Parser, data []byte, log *[]string) (used int, stop bool) {
	for {
		n, ev, body, err := p.Next(data[used:])
		used += n
		var perr *Error
		switch {
		case errors.As(err, &perr):
			*log = append(*log, fmt.Sprintf("%s %d @%d", perr.Code, perr.Status, perr.BytesParsed))
			return used, true
		case ev == More:
			return used, false
		case ev == Head:
			*log = append(*log, headText(&p.Message))
		case ev == Body:
			addBody(log, string(body))
		case ev == End:
			*log = append(*log, endText(&p.Message))
			if p.Message.Upgrade {
				return used, true
			}
		}
	}
}

func headText(m *Message) string {
	var b strings.Builder
	if m.Status != 0 {
		fmt.Fprintf(&b, "%d %q", m.Status, m.Reason)
	} else {
		fmt.Fprintf(&b, "%s %s", m.Method, m.Target)
	}
	fmt.Fprintf(&b, " 1.%d", m.Minor)
	for _, f := range m.Fields {
		fmt.Fprintf(&b, " %s=%q", f.Name, f.Value)
	}
	if m.KeepAlive {
		b.WriteString(" +")
	}
	if m.Upgrade {
		b.WriteString(" upgrade")
	}
	return b.String()
}

func endText(m *Message) string {
	s := "end"
	for _, f := range m.Trailers {
		s += fmt.Sprintf(" %s=%q", f.Name, f.Value)
	}
	return s
}

func addBody(log *[]string, part string) {
	if last := len(*log) - 1; last >= 0 && strings.HasPrefix((*log)[last], "body ") {
		(*log)[last] += part
		return
	}
	*log = append(*log, "body "+part)
}

var requestTable = []struct {
	name, in string
	want     []string
}{
	{"simple", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", []string{`GET / 1.1 Host="a" +`, "end"}},
	{"pipelined", "GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n", []string{"GET /1 1.1 +", "end", "GET /2 1.1 +", "end"}},
	{"blank lines in front", "\r\n\r\nGET / HTTP/1.1\r\n\r\n", []string{"GET / 1.1 +", "end"}},
	{"1.0", "GET / HTTP/1.0\r\n\r\n", []string{"GET / 1.0", "end"}},
	{"1.0 kept", "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", []string{`GET / 1.0 Connection="Keep-Alive" +`, "end"}},
	{"close", "GET / HTTP/1.1\r\nConnection: foo, close\r\n\r\n", []string{`GET / 1.1 Connection="foo, close"`, "end"}},
	{"spaces around a value", "GET / HTTP/1.1\r\nA: \t b c \t\r\nB:\r\n\r\n", []string{`GET / 1.1 A="b c" B="" +`, "end"}},
	{"counted", "POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhelloGET / HTTP/1.1\r\n\r\n",
		[]string{`POST / 1.1 Content-Length="5" +`, "body hello", "end", "GET / 1.1 +", "end"}},
	{"counted zero", "POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n", []string{`POST / 1.1 Content-Length="0" +`, "end"}},
	{"chunked", "POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\n0a;x=\"y z\"\r\n0123456789\r\n0\r\nT: u\r\n\r\n",
		[]string{`POST / 1.1 Transfer-Encoding="Chunked" +`, "body hello0123456789", `end T="u"`}},
	{"connect", "CONNECT a:443 HTTP/1.1\r\n\r\nrest", []string{"CONNECT a:443 1.1 + upgrade", "end"}},
	{"connect without an authority", "CONNECT / HTTP/1.1\r\n\r\nrest", []string{"CONNECT / 1.1 + upgrade", "end"}},
	{"upgrade", "GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: ws\r\n\r\nrest",
		[]string{`GET / 1.1 Connection="Upgrade" Upgrade="ws" + upgrade`, "end"}},
	{"absolute target", "GET http://a/b?c HTTP/1.1\r\n\r\n", []string{"GET http://a/b?c 1.1 +", "end"}},
	{"asterisk", "OPTIONS * HTTP/1.1\r\n\r\n", []string{"OPTIONS * 1.1 +", "end"}},
	{"obs-text", "GET / HTTP/1.1\r\nA: \xff\r\n\r\n", []string{"GET / 1.1 A=\"\\xff\" +", "end"}},
	{"other codings before chunked", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
		[]string{`POST / 1.1 Transfer-Encoding="gzip, chunked" +`, "end"}},
	{"QUERY", "QUERY /q HTTP/1.1\r\n\r\n", []string{"QUERY /q 1.1 +", "end"}},

	{"obs-text in target", "GET /\xe4 HTTP/1.1\r\n\r\n", []string{"HPE_INVALID_URL 400 @5"}},
	{"relative target", "GET a HTTP/1.1\r\n\r\n", []string{"HPE_INVALID_URL 400 @5"}},
	{"scheme without slashes", "GET http:a HTTP/1.1\r\n\r\n", []string{"HPE_INVALID_URL 400 @9"}},
	{"scheme alone", "GET http:/ HTTP/1.1\r\n\r\n", []string{"HPE_INVALID_URL 400 @10"}},

	{"unknown method", "FOO / HTTP/1.1\r\n\r\n", []string{"HPE_INVALID_METHOD 400 @0"}},
	{"lower-case method", "get / HTTP/1.1\r\n\r\n", []string{"HPE_INVALID_METHOD 400 @0"}},
	{"TLS", "\x16\x03\x01\x02\x00", []string{"HPE_INVALID_METHOD 400 @0"}},
	{"no target", "GET\r\n\r\n", []string{"HPE_INVALID_METHOD 400 @3"}},
	{"empty target", "GET  HTTP/1.1\r\n\r\n", []string{"HPE_INVALID_URL 400 @4"}},
	{"control character in target", "GET /\x01 HTTP/1.1\r\n\r\n", []string{"HPE_INVALID_URL 400 @5"}},
	{"no version", "GET /\r\n\r\n", []string{"HPE_INVALID_VERSION 400 @5"}},
	{"two spaces", "GET /  HTTP/1.1\r\n\r\n", []string{"HPE_INVALID_CONSTANT 400 @6"}},
	{"version 2", "GET / HTTP/2.0\r\n\r\n", []string{"HPE_INVALID_VERSION 505 @14"}},
	{"version with more", "GET / HTTP/1.1 x\r\n\r\n", []string{"HPE_INVALID_VERSION 505 @14"}},
	{"version of a letter", "GET / HTTP/x\r\n\r\n", []string{"HPE_INVALID_VERSION 505 @11"}},
	{"version without a dot", "GET / HTTP/1\r\n\r\n", []string{"HPE_INVALID_VERSION 505 @12"}},
	{"version without a minor one", "GET / HTTP/1.\r\n\r\n", []string{"HPE_INVALID_VERSION 505 @13"}},
	{"bare LF", "GET / HTTP/1.1\n\n", []string{"HPE_CR_EXPECTED 400 @14"}},
	{"bare CR", "GET / HTTP/1.1\r\nA: b\rc\r\n\r\n", []string{"HPE_LF_EXPECTED 400 @21"}},
	{"space before the colon", "GET / HTTP/1.1\r\nA : b\r\n\r\n", []string{"HPE_INVALID_HEADER_TOKEN 400 @17"}},
	{"folded line", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", []string{"HPE_INVALID_HEADER_TOKEN 400 @22"}},
	{"empty name", "GET / HTTP/1.1\r\n: b\r\n\r\n", []string{"HPE_INVALID_HEADER_TOKEN 400 @16"}},
	{"no colon", "GET / HTTP/1.1\r\nA\r\n\r\n", []string{"HPE_INVALID_HEADER_TOKEN 400 @17"}},
	{"NUL in a value", "GET / HTTP/1.1\r\nA: \x00\r\n\r\n", []string{"HPE_INVALID_HEADER_TOKEN 400 @19"}},
	{"two lengths", "POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\n", []string{"HPE_UNEXPECTED_CONTENT_LENGTH 400 @57"}},
	{"length list", "POST / HTTP/1.1\r\nContent-Length: 5, 5\r\n\r\n", []string{"HPE_INVALID_CONTENT_LENGTH 400 @41"}},
	{"signed length", "POST / HTTP/1.1\r\nContent-Length: +5\r\n\r\n", []string{"HPE_INVALID_CONTENT_LENGTH 400 @39"}},
	{"empty length", "POST / HTTP/1.1\r\nContent-Length:\r\n\r\n", []string{"HPE_INVALID_CONTENT_LENGTH 400 @36"}},
	{"huge length", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", []string{"HPE_INVALID_CONTENT_LENGTH 413 @57"}},
	{"length and encoding", "POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", []string{"HPE_INVALID_TRANSFER_ENCODING 400 @66"}},
	{"encoding and length", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n", []string{"HPE_INVALID_CONTENT_LENGTH 400 @66"}},
	{"unknown coding", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", []string{"HPE_INVALID_TRANSFER_ENCODING 400 @44"}},
	{"chunked not last", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked, gzip\r\n\r\n", []string{"HPE_INVALID_TRANSFER_ENCODING 400 @53"}},
	{"chunked twice", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", []string{"HPE_INVALID_TRANSFER_ENCODING 400 @75"}},
	{"chunked in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", []string{"HPE_INVALID_TRANSFER_ENCODING 400 @47"}},
}

func TestRequests(t *testing.T) {
	t.Parallel()
	for _, tt := range requestTable {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			for size := 0; size <= min(len(tt.in), 40); size++ {
				var sizes []int
				if size > 0 {
					sizes = []int{size}
				}
				if got := read(new(Parser), tt.in, false, sizes...); !slices.Equal(got, tt.want) {
					t.Errorf("pieces of %d:\ngot  %q\nwant %q", size, got, tt.want)
				}
			}
		})
	}
}

const chunkedHead = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"

func TestBadChunks(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, body, want string }{
		{"no digits", "\r\n", "HPE_INVALID_CHUNK_SIZE 400 @47"},
		{"letters", "xyz\r\n", "HPE_INVALID_CHUNK_SIZE 400 @47"},
		{"0x", "0x5\r\n", "HPE_INVALID_CHUNK_SIZE 400 @48"},
		{"sign", "-5\r\n", "HPE_INVALID_CHUNK_SIZE 400 @47"},
		{"space", "5 \r\nhello\r\n", "HPE_INVALID_CHUNK_SIZE 400 @48"},
		{"overflow", "fffffffffffffffff\r\n", "HPE_INVALID_CHUNK_SIZE 413 @60"},
		{"bare LF", "5\nhello\r\n", "HPE_CR_EXPECTED 400 @48"},
		{"control in extension", "5;a=\x01\r\nhello\r\n", "HPE_STRICT 400 @51"},
		{"CR in extension", "5;a=\rb\r\nhello\r\n", "HPE_STRICT 400 @51"},
		{"long extension", "5;" + strings.Repeat("a", 17000) + "\r\n", "HPE_CHUNK_EXTENSIONS_OVERFLOW 413 @16431"},
		{"data too long", "2\r\nhello\r\n", "HPE_STRICT 400 @52"},
		{"no LF after data", "2\r\nhe\rx\r\n", "HPE_STRICT 400 @53"},
		{"length in a trailer", "0\r\nContent-Length: 5\r\n\r\n", "HPE_INVALID_CONTENT_LENGTH 400 @50"},
		{"coding in a trailer", "0\r\ntransfer-encoding: chunked\r\n\r\n", "HPE_INVALID_TRANSFER_ENCODING 400 @50"},
		{"bad trailer", "0\r\nA : b\r\n\r\n", "HPE_INVALID_HEADER_TOKEN 400 @51"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			for _, size := range []int{0, 1, 2, 3, 7} {
				var sizes []int
				if size > 0 {
					sizes = []int{size}
				}
				got := read(new(Parser), chunkedHead+tt.body, false, sizes...)
				if got[len(got)-1] != tt.want {
					t.Errorf("pieces of %d: got %q, want %q", size, got, tt.want)
				}
			}
		})
	}
}

func TestResponses(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, in string
		parser   Parser
		want     []string
	}{
		{"counted", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", Parser{}, []string{`200 "OK" 1.1 Content-Length="2" +`, "body hi", "end"}},
		{"until close", "HTTP/1.1 200 OK\r\n\r\nhi", Parser{}, []string{`200 "OK" 1.1`, "body hi", "end"}},
		{"until close, empty", "HTTP/1.0 200 OK\r\n\r\n", Parser{}, []string{`200 "OK" 1.0`, "end"}},
		{"no reason", "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", Parser{}, []string{`200 "" 1.1 Content-Length="0" +`, "end"}},
		{"long reason", "HTTP/1.1 404 Not \xe4 Found\r\nContent-Length: 0\r\n\r\n", Parser{}, []string{"404 \"Not \\xe4 Found\" 1.1 Content-Length=\"0\" +", "end"}},
		{"continue", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", Parser{}, []string{`100 "Continue" 1.1 +`, "end", `204 "No Content" 1.1 +`, "end"}},
		{"304 with a length", "HTTP/1.1 304 X\r\nContent-Length: 9\r\n\r\n", Parser{}, []string{`304 "X" 1.1 Content-Length="9" +`, "end"}},
		{"to HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", Parser{NoBody: true}, []string{`200 "OK" 1.1 Content-Length="9" +`, "end"}},
		{"to HEAD, without a length", "HTTP/1.1 200 OK\r\n\r\n", Parser{NoBody: true}, []string{`200 "OK" 1.1`, "end"}},
		{"to HEAD, 304", "HTTP/1.1 304 X\r\n\r\n", Parser{NoBody: true}, []string{`304 "X" 1.1 +`, "end"}},
		{"to CONNECT", "HTTP/1.1 200 OK\r\n\r\nraw", Parser{Connect: true}, []string{`200 "OK" 1.1 + upgrade`, "end"}},
		{"switching", "HTTP/1.1 101 S\r\nUpgrade: x\r\n\r\nraw", Parser{}, []string{`101 "S" 1.1 Upgrade="x" + upgrade`, "end"}},
		{"gzip, until close", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nx", Parser{}, []string{`200 "OK" 1.1 Transfer-Encoding="gzip"`, "body x", "end"}},
		{"cut short", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi", Parser{}, []string{`200 "OK" 1.1 Content-Length="9" +`, "body hi", codeEOF}},
		{"cut in the head", "HTTP/1.1 200 OK\r\nCont", Parser{}, []string{codeEOF}},
		{"nothing", "", Parser{}, nil},
		{"another protocol", "SSH-2.0", Parser{}, []string{"HPE_INVALID_CONSTANT 400 @0"}},
		{"version", "HTTP/3.0 200 OK\r\n\r\n", Parser{}, []string{"HPE_INVALID_VERSION 505 @8"}},
		{"status of two digits", "HTTP/1.1 20 OK\r\n\r\n", Parser{}, []string{"HPE_INVALID_STATUS 400 @11"}},
		{"status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", Parser{}, []string{"HPE_INVALID_STATUS 400 @12"}},
		{"status with a letter", "HTTP/1.1 2a0 OK\r\n\r\n", Parser{}, []string{"HPE_INVALID_STATUS 400 @10"}},
		{"status below 100", "HTTP/1.1 099 OK\r\n\r\n", Parser{}, []string{"HPE_INVALID_STATUS 400 @9"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			for size := 0; size <= len(tt.in); size++ {
				p := tt.parser
				p.Kind = Response
				var sizes []int
				if size > 0 {
					sizes = []int{size}
				}
				if got := read(&p, tt.in, true, sizes...); !slices.Equal(got, tt.want) {
					t.Errorf("pieces of %d:\ngot  %q\nwant %q", size, got, tt.want)
				}
			}
		})
	}
}

func TestLenient(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"control character", "GET / HTTP/1.1\r\nA: x\x01y\r\n\r\n", []string{`GET / 1.1 A="x\x01y" +`, "end"}},
		{"LF alone", "GET / HTTP/1.1\nA: b\n\n", []string{`GET / 1.1 A="b" +`, "end"}},
		{"length and coding stay refused", "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
			[]string{"HPE_INVALID_TRANSFER_ENCODING 400 @66"}},
		{"NUL stays refused", "GET / HTTP/1.1\r\nA: \x00\r\n\r\n", []string{"HPE_INVALID_HEADER_TOKEN 400 @19"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			for size := 1; size <= len(tt.in); size++ {
				if got := read(&Parser{Lenient: true}, tt.in, false, size); !slices.Equal(got, tt.want) {
					t.Errorf("pieces of %d:\ngot  %q\nwant %q", size, got, tt.want)
				}
			}
		})
	}
}

func TestLimits(t *testing.T) {
	t.Parallel()
	many := strings.Repeat("A: b\r\n", 11)
	for _, tt := range []struct {
		name, in string
		limits   Limits
		want     string
	}{
		{"line without end", "GET /" + strings.Repeat("a", 100), Limits{HeadSize: 64}, "HPE_HEADER_OVERFLOW 431 @64"},
		{"fields without end", "GET / HTTP/1.1\r\n" + many + "\r\n", Limits{HeadSize: 64}, "HPE_HEADER_OVERFLOW 431 @64"},
		{"too many fields", "GET / HTTP/1.1\r\n" + many + "\r\n", Limits{Fields: 10}, "HPE_HEADER_OVERFLOW 431 @76"},
		{"just fits", "GET / HTTP/1.1\r\n" + many + "\r\n", Limits{Fields: 11, HeadSize: 84}, "end"},
		{"by default", "GET / HTTP/1.1\r\nA: " + strings.Repeat("a", 1<<15), Limits{}, "HPE_HEADER_OVERFLOW 431 @16384"},
		{"trailers", chunkedHead + "0\r\n" + many, Limits{HeadSize: 50}, "HPE_HEADER_OVERFLOW 431 @100"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			for _, size := range []int{1, 3, 10, 1 << 20} {
				got := read(&Parser{Limits: tt.limits}, tt.in, false, size)
				if len(got) == 0 || got[len(got)-1] != tt.want {
					t.Errorf("pieces of %d: got %q, want %q", size, got, tt.want)
				}
			}
		})
	}
}

func TestErrorStays(t *testing.T) {
	t.Parallel()
	p := new(Parser)
	_, _, _, first := p.Next([]byte("FOO / HTTP/1.1\r\n\r\n"))
	_, _, _, second := p.Next([]byte("GET / HTTP/1.1\r\n\r\n"))
	_, third := p.Finish()
	if first == nil || first != second || first != third {
		t.Errorf("got %v, then %v, then %v", first, second, third)
	}
}

func BenchmarkRequest(b *testing.B) {
	in := []byte("GET /path?x=1 HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nUser-Agent: bench\r\nAccept: */*\r\n\r\n")
	p := new(Parser)
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		if _, ev, _, _ := p.Next(in); ev != Head {
			b.Fatal(ev)
		}
		if _, ev, _, _ := p.Next(nil); ev != End {
			b.Fatal(ev)
		}
	}
}
