// SPDX-License-Identifier: Apache-2.0

package errno

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"net"
	"os"
	"syscall"
)

// New describes an operation named call that failed with code.
func New(call, code string) *Error {
	return &Error{Syscall: call, Code: code, Errno: signed(code)}
}

// From describes err, which came from the operation named call. It returns nil
// if err is nil, and err itself if that is an *Error already. Paths and
// addresses that err names are taken over; the caller may set or clear them.
func From(call string, err error) *Error {
	if err == nil {
		return nil
	}
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	e = &Error{Syscall: call, Err: err}
	e.classify(err)
	e.addFiles(err)
	e.addAddress(err)
	return e
}

// classify finds the code, the most telling first: a cancelled operation is
// cancelled, whatever its work then stumbled over.
func (e *Error) classify(err error) {
	var dns *net.DNSError
	var num syscall.Errno
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, net.ErrClosed):
		e.set("ECANCELED")
	case errors.As(err, &dns):
		e.setDNS(dns)
	case errors.As(err, &num):
		e.setNumber(num)
	case isTimeout(err):
		e.set("ETIMEDOUT")
	default:
		e.setKnown(err)
	}
}

func (e *Error) set(code string) {
	e.Code, e.Errno = code, signed(code)
}

// setNumber names a number from the system.
func (e *Error) setNumber(num syscall.Errno) {
	if code := codeOf(num); code != "" {
		e.set(code)
		return
	}
	e.Errno = -int(num)
	e.Code = unknownName(e.Errno)
	e.Message = num.Error()
}

// errnoNotFound is the number that Node gives ENOTFOUND.
const errnoNotFound = -3008

// setDNS describes a name that could not be resolved.
func (e *Error) setDNS(err *net.DNSError) {
	e.Syscall, e.Hostname = "getaddrinfo", err.Name
	switch {
	case err.IsNotFound:
		e.Code, e.Errno = "ENOTFOUND", errnoNotFound
	case err.IsTemporary, err.IsTimeout:
		e.set("EAI_AGAIN")
	default:
		e.set("EAI_FAIL")
	}
}

// isTimeout reports whether a deadline ended the operation.
func isTimeout(err error) bool {
	var timeout interface{ Timeout() bool }
	return errors.Is(err, os.ErrDeadlineExceeded) || errors.As(err, &timeout) && timeout.Timeout()
}

// known pairs errors that Go itself makes with codes.
var known = [...]struct {
	err  error
	code string
}{
	{io.EOF, "EOF"},
	{io.ErrUnexpectedEOF, "EOF"},
	{fs.ErrNotExist, "ENOENT"},
	{fs.ErrExist, "EEXIST"},
	{fs.ErrPermission, "EACCES"},
	{fs.ErrClosed, "EBADF"},
	{fs.ErrInvalid, "EINVAL"},
	{io.ErrClosedPipe, "EPIPE"},
	{os.ErrProcessDone, "ESRCH"},
	{errors.ErrUnsupported, "ENOSYS"},
}

// setKnown describes what did not come from the system. If nothing is known of
// it, its own text says more than any code.
func (e *Error) setKnown(err error) {
	for _, k := range known {
		if errors.Is(err, k.err) {
			e.set(k.code)
			return
		}
	}
	e.set("EIO")
	e.Message = err.Error()
}

// addFiles takes over the paths of a file operation.
func (e *Error) addFiles(err error) {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		e.Path = path.Path
	case errors.As(err, &link):
		e.Path, e.Dest = link.Old, link.New
	}
}

// addAddress takes over the address of an operation on a socket. Only connect,
// listen and bind have one in Node: for reads and writes it is the peer's, which
// the script knows.
func (e *Error) addAddress(err error) {
	var op *net.OpError
	if !errors.As(err, &op) {
		e.Net = errors.Is(err, net.ErrClosed)
		return
	}
	e.Net = e.Message == ""
	if op.Op != "dial" && op.Op != "listen" || e.Hostname != "" {
		return
	}
	switch a := op.Addr.(type) {
	case *net.TCPAddr:
		e.setIP(a.IP, a.Port)
	case *net.UDPAddr:
		e.setIP(a.IP, a.Port)
	case *net.UnixAddr:
		e.Address = a.Name
	}
}

func (e *Error) setIP(ip net.IP, port int) {
	e.Port = port
	if ip != nil {
		e.Address = ip.String()
	}
}
