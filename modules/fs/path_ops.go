// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"
	"syscall"
)

// errBadTime is what the system says of a time that is not a number.
const errBadTime = syscall.EINVAL

// The operations on paths and on what they name. Each is a work function.

func doAccess(_ context.Context, r *request) (any, error) { return nil, sysAccess(r.path, r.mode) }

func doChmod(_ context.Context, r *request) (any, error) {
	if r.byFD {
		return nil, sysFchmod(r.fd, r.mode)
	}
	return nil, sysChmod(r.path, r.mode)
}

func doChown(_ context.Context, r *request) (any, error) {
	if r.byFD {
		return nil, sysFchown(r.fd, r.uid, r.gid)
	}
	return nil, sysChown(r.path, r.uid, r.gid)
}

func doLchown(_ context.Context, r *request) (any, error) {
	return nil, sysLchown(r.path, r.uid, r.gid)
}

func doLink(_ context.Context, r *request) (any, error) { return nil, sysLink(r.path, r.dest) }

func doRename(_ context.Context, r *request) (any, error) { return nil, sysRename(r.path, r.dest) }

// doSymlink makes dest a link to path.
func doSymlink(_ context.Context, r *request) (any, error) {
	return nil, sysSymlink(r.path, r.dest, r.flags)
}

func doReadlink(_ context.Context, r *request) (any, error) { return sysReadlink(r.path) }

func doUnlink(_ context.Context, r *request) (any, error) { return nil, sysUnlink(r.path) }

func doUtimes(_ context.Context, r *request) (any, error) {
	if r.badTime {
		return nil, errBadTime
	}
	if r.byFD {
		return nil, sysFutimes(r.fd, r.atime, r.mtime)
	}
	return nil, sysUtimes(r.path, r.atime, r.mtime, true)
}

func doLutimes(_ context.Context, r *request) (any, error) {
	if r.badTime {
		return nil, errBadTime
	}
	return nil, sysUtimes(r.path, r.atime, r.mtime, false)
}

// stat is what the system knows of a file.
type stat struct {
	dev, ino, nlink, rdev uint64
	mode, uid, gid        uint32
	blksize, size, blocks int64

	times [4]fileTime // atime, mtime, ctime, birthtime
}

func (s *stat) isDir() bool { return s.mode&typeMask == typeDir }
func (s *stat) isChannel() bool {
	kind := s.mode & typeMask
	return kind == typeFIFO || kind == typeSocket
}

func (s *stat) isSymlink() bool { return s.mode&typeMask == typeLink }
func (s *stat) isRegular() bool { return s.mode&typeMask == typeFile }

func doStat(_ context.Context, r *request) (any, error) {
	s := new(stat)
	if r.byFD {
		return s, sysFstat(r.fd, s)
	}
	return s, sysStat(r.path, true, s)
}

func doLstat(_ context.Context, r *request) (any, error) {
	s := new(stat)
	return s, sysStat(r.path, false, s)
}

// doExists never fails. What is no path is given as an empty one.
func doExists(_ context.Context, r *request) (any, error) {
	return sysAccess(r.path, 0) == nil, nil
}

// space is what the system knows of a file system.
type space struct {
	kind, bsize, blocks, bfree, bavail, files, ffree uint64
}

func doStatfs(_ context.Context, r *request) (any, error) {
	s := new(space)
	return s, sysStatfs(r.path, s)
}

// doTruncate opens the file as Node does: its errors are those of open.
func doTruncate(_ context.Context, r *request) (any, error) {
	if r.byFD {
		return nil, sysFtruncate(r.fd, r.length)
	}
	fd, err := sysOpen(r.path, openReadWrite, 0)
	if err != nil {
		return nil, step("open", err, r.path)
	}
	err = step("ftruncate", sysFtruncate(fd, r.length))
	return nil, firstError(err, step("close", sysClose(fd)))
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
