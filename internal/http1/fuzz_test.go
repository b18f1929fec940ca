// SPDX-License-Identifier: Apache-2.0

package http1

import (
	"slices"
	"testing"
)

// agree fails if the input gives other events when it is split.
func agree(t *testing.T, kind Kind, input string, sizes []byte) {
	t.Helper()
	whole := read(&Parser{Kind: kind}, input, true)
	cuts := make([]int, 0, len(sizes)+1)
	for _, s := range sizes {
		cuts = append(cuts, int(s)+1)
	}
	cuts = append(cuts, 1)
	if got := read(&Parser{Kind: kind}, input, true, cuts...); !slices.Equal(got, whole) {
		t.Errorf("%q in pieces of %v:\ngot  %q\nwhole %q", input, cuts, got, whole)
	}
}

func FuzzRequest(f *testing.F) {
	for _, tt := range requestTable {
		f.Add(tt.in, []byte{3, 1, 20})
	}
	f.Fuzz(func(t *testing.T, input string, sizes []byte) { agree(t, Request, input, sizes) })
}

func FuzzResponse(f *testing.F) {
	f.Add("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhiHTTP/1.1 100 Continue\r\n\r\n", []byte{5})
	f.Add("HTTP/1.1 200\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n", []byte{1, 2})
	f.Add("HTTP/1.0 404 Not Found\r\n\r\nuntil the end", []byte{9})
	f.Fuzz(func(t *testing.T, input string, sizes []byte) { agree(t, Response, input, sizes) })
}

func FuzzChunked(f *testing.F) {
	for _, body := range []string{"5\r\nhello\r\n0\r\n\r\n", "a;b=c\r\n0123456789\r\n0\r\nT: u\r\n\r\n", "fffffffffffffff\r\n", "0\r\n\r\n\r\n"} {
		f.Add(body, []byte{2, 7})
	}
	f.Fuzz(func(t *testing.T, body string, sizes []byte) { agree(t, Request, chunkedHead+body, sizes) })
}
