// SPDX-License-Identifier: Apache-2.0

package errno

import "testing"

func TestErrorText(t *testing.T) {
	for _, tt := range []struct {
		name string
		err  Error
		want string
	}{
		{"file", Error{Code: "ENOENT", Syscall: "open", Path: "x"},
			"ENOENT: no such file or directory, open 'x'"},
		{"two files", Error{Code: "EXDEV", Syscall: "rename", Path: "x", Dest: "y"},
			"EXDEV: cross-device link not permitted, rename 'x' -> 'y'"},
		{"descriptor", Error{Code: "EBADF", Syscall: "read"},
			"EBADF: bad file descriptor, read"},
		{"no syscall", Error{Code: "EINVAL"},
			"EINVAL: invalid argument"},
		{"message", Error{Code: "EIO", Syscall: "read", Message: "odd"},
			"EIO: odd, read"},
		{"connect", Error{Code: "ECONNREFUSED", Syscall: "connect", Address: "127.0.0.1", Port: 1},
			"connect ECONNREFUSED 127.0.0.1:1"},
		{"connect v6", Error{Code: "ECONNREFUSED", Syscall: "connect", Address: "::1", Port: 1},
			"connect ECONNREFUSED ::1:1"},
		{"connect local", Error{Code: "ENOENT", Syscall: "connect", Address: "/run/x"},
			"connect ENOENT /run/x"},
		{"connect, message", Error{Code: "EIO", Syscall: "connect", Address: "::1", Port: 1, Message: "odd"},
			"EIO: odd, connect"},
		{"listen", Error{Code: "EADDRINUSE", Syscall: "listen", Address: "::", Port: 80},
			"listen EADDRINUSE: address already in use :::80"},
		{"listen local", Error{Code: "EACCES", Syscall: "listen", Address: "/run/x", Port: -1},
			"listen EACCES: permission denied /run/x"},
		{"bind", Error{Code: "EADDRINUSE", Syscall: "bind", Address: "0.0.0.0", Port: 80},
			"bind EADDRINUSE 0.0.0.0:80"},
		{"name", Error{Code: "ENOTFOUND", Syscall: "getaddrinfo", Hostname: "h.invalid"},
			"getaddrinfo ENOTFOUND h.invalid"},
		{"socket", Error{Code: "ECONNRESET", Syscall: "read", Net: true},
			"read ECONNRESET"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.err.Error(); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}
