// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"
	"time"

	"golang.org/x/sys/unix"
)

func sysFdatasync(fd int) error { return sysFsync(fd) }

func sysReadv(fd int, list [][]byte, pos int64) (int, error) { return eachOf(sysRead, fd, list, pos) }

func sysWritev(fd int, list [][]byte, pos int64) (int, error) { return eachOf(sysWrite, fd, list, pos) }

func sysFutimes(fd int, a, m fileTime) error {
	return unix.Futimes(fd, []unix.Timeval{
		unix.NsecToTimeval(time.Unix(a.sec, a.nsec).UnixNano()),
		unix.NsecToTimeval(time.Unix(m.sec, m.nsec).UnixNano()),
	})
}

func sysStat(path string, follow bool, s *stat) error {
	var st unix.Stat_t
	call := unix.Lstat
	if follow {
		call = unix.Stat
	}
	if err := call(path, &st); err != nil {
		return err
	}
	s.fill(&st)
	return nil
}

func sysFstat(fd int, s *stat) error {
	var st unix.Stat_t
	if err := unix.Fstat(fd, &st); err != nil {
		return err
	}
	s.fill(&st)
	return nil
}

func (s *stat) fill(st *unix.Stat_t) {
	s.dev, s.rdev, s.ino, s.nlink = uint64(st.Dev), uint64(st.Rdev), st.Ino, uint64(st.Nlink)
	s.mode, s.uid, s.gid = uint32(st.Mode), st.Uid, st.Gid
	s.blksize, s.size, s.blocks = int64(st.Blksize), st.Size, st.Blocks
	for i, t := range [...]unix.Timespec{st.Atim, st.Mtim, st.Ctim, st.Btim} {
		s.times[i] = fileTime{t.Sec, t.Nsec}
	}
}

func sysStatfs(path string, s *space) error {
	var st unix.Statfs_t
	err := unix.Statfs(path, &st)
	*s = space{uint64(st.Type), uint64(st.Bsize), st.Blocks, st.Bfree, st.Bavail, st.Files, st.Ffree}
	return err
}

func sysClone(int, int) error { return unix.ENOTSUP }

func sysCopyRange(context.Context, int, int) (bool, error) { return false, nil }
