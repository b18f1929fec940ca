// SPDX-License-Identifier: Apache-2.0

//go:build unix

package fs

import (
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// Flags of open that the operations themselves use.
const (
	openReadOnly  = unix.O_RDONLY
	openWriteOnly = unix.O_WRONLY
	openReadWrite = unix.O_RDWR
	openCreate    = unix.O_CREAT
	openExclusive = unix.O_EXCL
)

var errNotDirectory error = syscall.ENOTDIR

// again calls f until no signal interrupts it.
func again(f func() error) error {
	for {
		if err := f(); err != unix.EINTR {
			return err
		}
	}
}

// count is again for calls that return a number of bytes.
func count(f func() (int, error)) (n int, err error) {
	for {
		if n, err = f(); err != unix.EINTR {
			return max(n, 0), err
		}
	}
}

func sysOpen(path string, flags int, mode uint32) (int, error) {
	return count(func() (int, error) { return unix.Open(path, flags|unix.O_CLOEXEC, mode) })
}

// sysClose is not repeated: the descriptor is gone even if it is interrupted.
func sysClose(fd int) error {
	if err := unix.Close(fd); err != unix.EINTR {
		return err
	}
	return nil
}

func sysRead(fd int, p []byte, pos int64) (int, error) {
	return count(func() (int, error) {
		if pos < 0 {
			return unix.Read(fd, p)
		}
		return unix.Pread(fd, p, pos)
	})
}

func sysWrite(fd int, p []byte, pos int64) (int, error) {
	return count(func() (int, error) {
		if pos < 0 {
			return unix.Write(fd, p)
		}
		return unix.Pwrite(fd, p, pos)
	})
}

func sysFsync(fd int) error { return again(func() error { return unix.Fsync(fd) }) }

func sysFtruncate(fd int, n int64) error {
	return again(func() error { return unix.Ftruncate(fd, n) })
}

func sysAccess(path string, mode uint32) error { return unix.Access(path, mode) }

func sysChmod(path string, mode uint32) error { return unix.Chmod(path, mode&0o7777) }

func sysFchmod(fd int, mode uint32) error { return unix.Fchmod(fd, mode&0o7777) }

func sysChown(path string, uid, gid int) error { return unix.Chown(path, uid, gid) }

func sysFchown(fd, uid, gid int) error { return unix.Fchown(fd, uid, gid) }

func sysLchown(path string, uid, gid int) error { return unix.Lchown(path, uid, gid) }

func sysLink(path, dest string) error { return unix.Link(path, dest) }

func sysRename(path, dest string) error { return unix.Rename(path, dest) }

func sysSymlink(target, path string, _ int) error { return unix.Symlink(target, path) }

func sysReadlink(path string) (string, error) {
	target, err := os.Readlink(path)
	return target, bare(err)
}

func sysUnlink(path string) error { return unix.Unlink(path) }

func sysMkdir(path string, mode uint32) error { return unix.Mkdir(path, mode) }

func sysRmdir(path string) error { return unix.Rmdir(path) }

func timespecs(a, m fileTime) []unix.Timespec {
	return []unix.Timespec{
		unix.NsecToTimespec(a.sec*1e9 + a.nsec),
		unix.NsecToTimespec(m.sec*1e9 + m.nsec),
	}
}

func sysUtimes(path string, a, m fileTime, follow bool) error {
	flags := 0
	if !follow {
		flags = unix.AT_SYMLINK_NOFOLLOW
	}
	return unix.UtimesNanoAt(unix.AT_FDCWD, path, timespecs(a, m), flags)
}
