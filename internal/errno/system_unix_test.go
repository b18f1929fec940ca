// SPDX-License-Identifier: Apache-2.0

//go:build !windows

package errno

import (
	"syscall"
	"testing"
)

func TestNumbersOfThePlatform(t *testing.T) {
	for _, tt := range []struct {
		num  syscall.Errno
		want string
	}{
		{syscall.EPERM, "EPERM"},
		{syscall.EWOULDBLOCK, "EAGAIN"},
		{syscall.EOPNOTSUPP, codeOfOpNotSupp()},
		{syscall.ENOTSUP, "ENOTSUP"},
		{syscall.EDQUOT, "EDQUOT"},
		{syscall.ETXTBSY, "ETXTBSY"},
		{syscall.EHOSTDOWN, "EHOSTDOWN"},
		{9999, ""},
	} {
		if got := codeOf(tt.num); got != tt.want {
			t.Errorf("codeOf(%d) = %q, want %q", tt.num, got, tt.want)
		}
		if got := signed(tt.want); tt.want != "" && got != -int(tt.num) {
			t.Errorf("signed(%q) = %d, want %d", tt.want, got, -int(tt.num))
		}
	}
}

// codeOfOpNotSupp is ENOTSUP where both are one number.
func codeOfOpNotSupp() string {
	if syscall.EOPNOTSUPP == syscall.ENOTSUP {
		return "ENOTSUP"
	}
	return "EOPNOTSUPP"
}

func TestUnlistedTextIsTheSystems(t *testing.T) {
	if got, want := Text("EDQUOT"), syscall.EDQUOT.Error(); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
