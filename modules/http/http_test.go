// SPDX-License-Identifier: Apache-2.0

package http

import "testing"

func TestHasClose(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"close": true, "Close": true, "keep-alive, close": true, "close, foo": true, "x-close": true, "a closed b": false,
		"keep-alive": false, "": false, "disclose, close": true, "disclose": false, "close_": false,
	} {
		if got := hasClose(text); got != want {
			t.Errorf("hasClose(%q) = %v", text, got)
		}
	}
}

func TestDateLine(t *testing.T) {
	t.Parallel()
	var d dateLine
	const form = "Date: Mon, 02 Jan 2006 15:04:05 GMT\r\n"
	if got := string(d.line()); len(got) != len(form) || got[:6] != form[:6] || got[len(got)-6:] != " GMT\r\n"[:6] {
		t.Errorf("got %q", got)
	}
}
