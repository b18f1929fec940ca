// SPDX-License-Identifier: Apache-2.0

package errno

import "testing"

func TestEntriesAreUnique(t *testing.T) {
	codes, numbers := map[string]bool{}, map[int]string{}
	for _, e := range Entries() {
		if codes[e.Code] {
			t.Errorf("%s is listed twice", e.Code)
		}
		if other, twice := numbers[e.Errno]; twice {
			t.Errorf("%s and %s are both %d", e.Code, other, e.Errno)
		}
		if e.Text == "" || e.Errno >= 0 {
			t.Errorf("%+v: no text, or a number that is not negative", e)
		}
		codes[e.Code], numbers[e.Errno] = true, e.Code
	}
	if len(codes) != 84 {
		t.Errorf("%d entries, libuv has 84", len(codes))
	}
}

func TestNameReversesEntries(t *testing.T) {
	for _, e := range Entries() {
		if got := Name(e.Errno); got != e.Code {
			t.Errorf("Name(%d) = %q, want %q", e.Errno, got, e.Code)
		}
	}
}

func TestName(t *testing.T) {
	for _, tt := range []struct {
		errno int
		want  string
	}{
		{-4095, "EOF"},
		{-4094, "UNKNOWN"},
		{-3001, "EAI_AGAIN"},
		{signed("ENOENT"), "ENOENT"},
		{signed("EAGAIN"), "EAGAIN"},
		{signed("ENOTSUP"), "ENOTSUP"},
		{-99999, "Unknown system error -99999"},
		{0, "Unknown system error 0"},
	} {
		if got := Name(tt.errno); got != tt.want {
			t.Errorf("Name(%d) = %q, want %q", tt.errno, got, tt.want)
		}
	}
}

func TestText(t *testing.T) {
	for _, tt := range []struct{ code, want string }{
		{"ENOENT", "no such file or directory"},
		{"EADDRINUSE", "address already in use"},
		{"EOF", "end of file"},
		{"EAI_AGAIN", "temporary failure"},
		{"ENEVERHEARDOF", "ENEVERHEARDOF"},
	} {
		if got := Text(tt.code); got != tt.want {
			t.Errorf("Text(%q) = %q, want %q", tt.code, got, tt.want)
		}
	}
}

func TestCodesAreThoseOfTheConstants(t *testing.T) {
	codes := Codes()
	for _, code := range []string{"E2BIG", "EACCES", "EBADMSG", "EDOM", "EWOULDBLOCK", "EXDEV"} {
		if codes[code] <= 0 {
			t.Errorf("%s = %d, want a positive number", code, codes[code])
		}
	}
	for _, code := range []string{"EOF", "EAI_AGAIN", "EHOSTDOWN", "ESHUTDOWN", "UNKNOWN"} {
		if _, ok := codes[code]; ok {
			t.Errorf("%s is listed, but not in os.constants.errno", code)
		}
	}
	codes["E2BIG"] = -1
	if Codes()["E2BIG"] == -1 {
		t.Error("a caller can change the map of the next one")
	}
}
