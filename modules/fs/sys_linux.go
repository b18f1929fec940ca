// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"

	"golang.org/x/sys/unix"
)

func sysFdatasync(fd int) error { return again(func() error { return unix.Fdatasync(fd) }) }

func sysReadv(fd int, list [][]byte, pos int64) (int, error) {
	return count(func() (int, error) {
		if pos < 0 {
			return unix.Readv(fd, list[:min(len(list), maxVectors)])
		}
		return unix.Preadv(fd, list[:min(len(list), maxVectors)], pos)
	})
}

func sysWritev(fd int, list [][]byte, pos int64) (int, error) {
	return count(func() (int, error) {
		if pos < 0 {
			return unix.Writev(fd, list)
		}
		return unix.Pwritev(fd, list, pos)
	})
}

// sysFutimes works without /proc on kernels from 5.8 on.
func sysFutimes(fd int, a, m fileTime) error {
	ts := timespecs(a, m)
	err := unix.UtimesNanoAt(fd, "", ts, unix.AT_EMPTY_PATH)
	if err != unix.EINVAL {
		return err
	}
	return unix.Futimes(fd, []unix.Timeval{
		unix.NsecToTimeval(ts[0].Nano()), unix.NsecToTimeval(ts[1].Nano()),
	})
}

func sysStat(path string, follow bool, s *stat) error {
	flags := unix.AT_STATX_SYNC_AS_STAT
	if !follow {
		flags |= unix.AT_SYMLINK_NOFOLLOW
	}
	var sx unix.Statx_t
	err := unix.Statx(unix.AT_FDCWD, path, flags, unix.STATX_BASIC_STATS|unix.STATX_BTIME, &sx)
	if lacksStatx(err) {
		return oldStat(path, follow, s)
	}
	s.fill(&sx)
	return err
}

func sysFstat(fd int, s *stat) error {
	var sx unix.Statx_t
	err := unix.Statx(fd, "", unix.AT_EMPTY_PATH, unix.STATX_BASIC_STATS|unix.STATX_BTIME, &sx)
	if lacksStatx(err) {
		var st unix.Stat_t
		if err := unix.Fstat(fd, &st); err != nil {
			return err
		}
		s.fillOld(&st)
		return nil
	}
	s.fill(&sx)
	return err
}

// lacksStatx tells whether the kernel, or a sandbox around it, is too old for
// statx.
func lacksStatx(err error) bool { return err == unix.ENOSYS || err == unix.EPERM }

func oldStat(path string, follow bool, s *stat) error {
	var st unix.Stat_t
	call := unix.Lstat
	if follow {
		call = unix.Stat
	}
	if err := call(path, &st); err != nil {
		return err
	}
	s.fillOld(&st)
	return nil
}

func (s *stat) fill(sx *unix.Statx_t) {
	s.dev = unix.Mkdev(sx.Dev_major, sx.Dev_minor)
	s.rdev = unix.Mkdev(sx.Rdev_major, sx.Rdev_minor)
	s.ino, s.nlink = sx.Ino, uint64(sx.Nlink)
	s.mode, s.uid, s.gid = uint32(sx.Mode), sx.Uid, sx.Gid
	s.blksize, s.size, s.blocks = int64(sx.Blksize), int64(sx.Size), int64(sx.Blocks)
	for i, t := range [...]*unix.StatxTimestamp{&sx.Atime, &sx.Mtime, &sx.Ctime, &sx.Btime} {
		s.times[i] = fileTime{t.Sec, int64(t.Nsec)}
	}
}

func (s *stat) fillOld(st *unix.Stat_t) {
	s.dev, s.rdev, s.ino, s.nlink = uint64(st.Dev), uint64(st.Rdev), uint64(st.Ino), uint64(st.Nlink)
	s.mode, s.uid, s.gid = st.Mode, st.Uid, st.Gid
	s.blksize, s.size, s.blocks = int64(st.Blksize), st.Size, st.Blocks
	for i, t := range [...]unix.Timespec{st.Atim, st.Mtim, st.Ctim, st.Ctim} {
		s.times[i] = fileTime{int64(t.Sec), int64(t.Nsec)}
	}
}

func sysStatfs(path string, s *space) error {
	var st unix.Statfs_t
	err := again(func() error { return unix.Statfs(path, &st) })
	*s = space{uint64(st.Type), uint64(st.Bsize), st.Blocks, st.Bfree, st.Bavail, st.Files, st.Ffree}
	return err
}

func sysClone(src, dst int) error { return unix.IoctlFileClone(dst, src) }

// sysCopyRange lets the kernel copy. It reports false if nothing was copied
// and reading and writing has to do it.
func sysCopyRange(ctx context.Context, src, dst int) (bool, error) {
	for started := false; ; started = true {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		n, err := unix.CopyFileRange(src, nil, dst, nil, 64<<20, 0)
		switch {
		case err == unix.EINTR:
		case err != nil && !started, n == 0 && !started && err == nil:
			return false, nil
		case err != nil, n == 0:
			return true, err
		}
	}
}
