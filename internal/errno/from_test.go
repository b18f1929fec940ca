// SPDX-License-Identifier: Apache-2.0

package errno

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"
)

func TestFromCodes(t *testing.T) {
	for _, tt := range []struct {
		name string
		err  error
		want string
	}{
		{"number", syscall.EACCES, "EACCES"},
		{"wrapped number", fmt.Errorf("a: %w", os.NewSyscallError("b", syscall.EPIPE)), "EPIPE"},
		{"joined number", errors.Join(errors.New("a"), syscall.EEXIST), "EEXIST"},
		{"cancelled", fmt.Errorf("a: %w", context.Canceled), "ECANCELED"},
		{"cancelled beats number", fmt.Errorf("%w: %w", context.Canceled, syscall.EPIPE), "ECANCELED"},
		{"closed socket", net.ErrClosed, "ECANCELED"},
		{"closed file", fs.ErrClosed, "EBADF"},
		{"deadline", os.ErrDeadlineExceeded, "ETIMEDOUT"},
		{"context deadline", context.DeadlineExceeded, "ETIMEDOUT"},
		{"net timeout", &net.OpError{Op: "dial", Err: os.ErrDeadlineExceeded}, "ETIMEDOUT"},
		{"try again is no timeout", syscall.EAGAIN, "EAGAIN"},
		{"end", io.EOF, "EOF"},
		{"early end", io.ErrUnexpectedEOF, "EOF"},
		{"not there", fs.ErrNotExist, "ENOENT"},
		{"there", fs.ErrExist, "EEXIST"},
		{"not allowed", fs.ErrPermission, "EACCES"},
		{"invalid", fs.ErrInvalid, "EINVAL"},
		{"pipe", io.ErrClosedPipe, "EPIPE"},
		{"unsupported", errors.ErrUnsupported, "ENOSYS"},
		{"process gone", os.ErrProcessDone, "ESRCH"},
		{"unknown", errors.New("odd"), "EIO"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e := From("call", tt.err)
			if e.Code != tt.want || e.Errno != signed(tt.want) || e.Syscall != "call" {
				t.Errorf("got %s %d %s, want %s %d call", e.Code, e.Errno, e.Syscall, tt.want, signed(tt.want))
			}
			if !errors.Is(e, tt.err) {
				t.Error("the Go error is lost")
			}
		})
	}
}

func TestFromNil(t *testing.T) {
	if e := From("open", nil); e != nil {
		t.Errorf("got %v", e)
	}
}

func TestFromError(t *testing.T) {
	e := New("bind", "EINVAL")
	if got := From("open", fmt.Errorf("a: %w", e)); got != e {
		t.Errorf("got %v, want the same error", got)
	}
}

func TestFromUnknownNumber(t *testing.T) {
	e := From("ioctl", syscall.Errno(9999))
	if e.Errno != -9999 || e.Code != "Unknown system error -9999" {
		t.Errorf("got %q %d", e.Code, e.Errno)
	}
}

func TestFromUnknownKeepsItsText(t *testing.T) {
	if got, want := From("connect", errors.New("odd")).Error(), "EIO: odd, connect"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestFromFiles(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing")
	_, err := os.Open(missing)
	want := "ENOENT: no such file or directory, open '" + missing + "'"
	if got := From("open", err).Error(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	err = os.Rename(missing, missing+"2")
	want = "ENOENT: no such file or directory, rename '" + missing + "' -> '" + missing + "2'"
	if got := From("rename", err).Error(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestFromRefused(t *testing.T) {
	port := freePort(t)
	_, err := net.Dial("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	e := From("connect", err)
	want := "connect ECONNREFUSED 127.0.0.1:" + strconv.Itoa(port)
	if e.Error() != want || e.Address != "127.0.0.1" || e.Port != port {
		t.Errorf("got %q, address %q, port %d; want %q", e, e.Address, e.Port, want)
	}
}

// freePort is a port nobody listens on any more.
func freePort(t *testing.T) int {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

func TestFromInUse(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, err = net.Listen("tcp", l.Addr().String())
	want := "listen EADDRINUSE: address already in use " + l.Addr().String()
	if got := From("listen", err).Error(); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestFromReadHasNoAddress(t *testing.T) {
	addr := &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 1}
	e := From("read", &net.OpError{Op: "read", Net: "tcp", Addr: addr, Err: syscall.ECONNRESET})
	if got, want := e.Error(), "read ECONNRESET"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestFromLocalSocket(t *testing.T) {
	addr := &net.UnixAddr{Name: "/run/x", Net: "unix"}
	e := From("connect", &net.OpError{Op: "dial", Net: "unix", Addr: addr, Err: syscall.ENOENT})
	if got, want := e.Error(), "connect ENOENT /run/x"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestFromDNS(t *testing.T) {
	for _, tt := range []struct {
		name  string
		err   *net.DNSError
		want  string
		errno int
	}{
		{"not found", &net.DNSError{Name: "h", IsNotFound: true}, "getaddrinfo ENOTFOUND h", -3008},
		{"temporary", &net.DNSError{Name: "h", IsTemporary: true}, "getaddrinfo EAI_AGAIN h", -3001},
		{"timeout", &net.DNSError{Name: "h", IsTimeout: true}, "getaddrinfo EAI_AGAIN h", -3001},
		{"other", &net.DNSError{Name: "h"}, "getaddrinfo EAI_FAIL h", -3004},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e := From("connect", &net.OpError{Op: "dial", Net: "tcp", Err: tt.err})
			if e.Error() != tt.want || e.Errno != tt.errno || e.Hostname != "h" {
				t.Errorf("got %q %d %q, want %q %d", e, e.Errno, e.Hostname, tt.want, tt.errno)
			}
		})
	}
}

func TestFromExpiredDeadline(t *testing.T) {
	a, b := net.Pipe()
	defer a.Close()
	defer b.Close()
	a.SetDeadline(time.Unix(1, 0))
	_, err := a.Read(make([]byte, 1))
	if got := From("read", err).Code; got != "ETIMEDOUT" {
		t.Errorf("got %s, want ETIMEDOUT", got)
	}
}
