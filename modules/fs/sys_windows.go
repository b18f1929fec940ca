// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"
	"io"
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/windows"
)

// Flags of open that the operations themselves use.
const (
	openReadOnly  = syscall.O_RDONLY
	openWriteOnly = syscall.O_WRONLY
	openReadWrite = syscall.O_RDWR
	openCreate    = syscall.O_CREAT
	openExclusive = syscall.O_EXCL
)

var errNotDirectory error = syscall.ENOTDIR

// handle is the system's handle of a descriptor: the number itself, except for
// the three standard streams.
func handle(fd int) syscall.Handle {
	switch fd {
	case 0:
		return syscall.Stdin
	case 1:
		return syscall.Stdout
	case 2:
		return syscall.Stderr
	}
	return syscall.Handle(fd)
}

func sysOpen(path string, flags int, mode uint32) (int, error) {
	h, err := syscall.Open(path, flags|syscall.O_CLOEXEC, mode)
	return int(h), err
}

func sysClose(fd int) error { return syscall.CloseHandle(handle(fd)) }

func overlapped(pos int64) *windows.Overlapped {
	return &windows.Overlapped{Offset: uint32(pos), OffsetHigh: uint32(pos >> 32)}
}

// sysRead puts the file pointer back after a read at a position: Windows moves
// it.
func sysRead(fd int, p []byte, pos int64) (int, error) {
	if pos < 0 {
		n, err := syscall.Read(handle(fd), p)
		return max(n, 0), endOfFile(err)
	}
	defer keepPosition(fd)()
	var n uint32
	err := windows.ReadFile(windows.Handle(handle(fd)), p, &n, overlapped(pos))
	return int(n), endOfFile(err)
}

// endOfFile makes the end of a file and of a pipe what they are elsewhere.
func endOfFile(err error) error {
	if err == windows.ERROR_HANDLE_EOF || err == windows.ERROR_BROKEN_PIPE {
		return nil
	}
	return err
}

func sysWrite(fd int, p []byte, pos int64) (int, error) {
	if pos < 0 {
		n, err := syscall.Write(handle(fd), p)
		return max(n, 0), err
	}
	defer keepPosition(fd)()
	var n uint32
	err := windows.WriteFile(windows.Handle(handle(fd)), p, &n, overlapped(pos))
	return int(n), err
}

func keepPosition(fd int) func() {
	at, err := syscall.Seek(handle(fd), 0, io.SeekCurrent)
	return func() {
		if err == nil {
			_, _ = syscall.Seek(handle(fd), at, io.SeekStart) // was possible a moment ago
		}
	}
}

func sysReadv(fd int, list [][]byte, pos int64) (int, error) { return eachOf(sysRead, fd, list, pos) }

func sysWritev(fd int, list [][]byte, pos int64) (int, error) { return eachOf(sysWrite, fd, list, pos) }

func sysFsync(fd int) error { return syscall.FlushFileBuffers(handle(fd)) }

func sysFdatasync(fd int) error { return sysFsync(fd) }

func sysFtruncate(fd int, n int64) error { return syscall.Ftruncate(handle(fd), n) }

// sysAccess knows of the read-only attribute alone, as Node does.
func sysAccess(path string, mode uint32) error {
	st, err := os.Stat(path)
	if err != nil {
		return bare(err)
	}
	if mode&2 != 0 && !st.IsDir() && st.Mode()&0o200 == 0 {
		return syscall.EPERM
	}
	return nil
}

func sysChmod(path string, mode uint32) error { return bare(os.Chmod(path, os.FileMode(mode&0o777))) }

// sysFchmod has nothing to do: permissions belong to paths here.
func sysFchmod(int, uint32) error { return nil }

// Files have no numeric owners: changing them is accepted and does nothing, as
// in Node.
func sysChown(string, int, int) error  { return nil }
func sysLchown(string, int, int) error { return nil }
func sysFchown(int, int, int) error    { return nil }

func sysLink(path, dest string) error   { return bare(os.Link(path, dest)) }
func sysRename(path, dest string) error { return bare(os.Rename(path, dest)) }

func sysSymlink(target, path string, _ int) error { return bare(os.Symlink(target, path)) }

func sysReadlink(path string) (string, error) {
	target, err := os.Readlink(path)
	return target, bare(err)
}

func sysUnlink(path string) error             { return syscall.Unlink(path) }
func sysMkdir(path string, mode uint32) error { return syscall.Mkdir(path, mode) }
func sysRmdir(path string) error              { return syscall.Rmdir(path) }
func filetime(t fileTime) syscall.Filetime    { return syscall.NsecToFiletime(t.sec*1e9 + t.nsec) }
func sysClone(int, int) error                 { return syscall.ENOTSUP }
func waitReadable(context.Context, int) error { return nil }

func blocks(int) bool                         { return false } // nothing could wait for it
func waitWritable(context.Context, int) error { return nil }

func sysCopyRange(context.Context, int, int) (bool, error) { return false, nil }

func openWaiting(_ context.Context, path string, flags int, mode uint32) (any, error) {
	return sysOpen(path, flags, mode)
}

func sysUtimes(path string, a, m fileTime, follow bool) error {
	if follow {
		return bare(os.Chtimes(path, time.Unix(a.sec, a.nsec), time.Unix(m.sec, m.nsec)))
	}
	name, err := syscall.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	h, err := syscall.CreateFile(name, syscall.FILE_WRITE_ATTRIBUTES, syscall.FILE_SHARE_WRITE, nil,
		syscall.OPEN_EXISTING, syscall.FILE_FLAG_BACKUP_SEMANTICS|syscall.FILE_FLAG_OPEN_REPARSE_POINT, 0)
	if err != nil {
		return err
	}
	return firstError(sysFutimes(int(h), a, m), syscall.CloseHandle(h))
}

func sysFutimes(fd int, a, m fileTime) error {
	at, mt := filetime(a), filetime(m)
	return syscall.SetFileTime(handle(fd), nil, &at, &mt)
}
