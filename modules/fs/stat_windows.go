// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/windows"
)

func sysStat(path string, follow bool, s *stat) error {
	call := os.Lstat
	if follow {
		call = os.Stat
	}
	st, err := call(path)
	if err != nil {
		return bare(err)
	}
	s.mode = uint32(st.Mode().Perm()) | modeOfKind(int64(kindOf(st.Mode())))
	s.size, s.nlink, s.blksize = st.Size(), 1, 4096
	s.blocks = (s.size + 511) / 512
	if d, ok := st.Sys().(*syscall.Win32FileAttributeData); ok {
		s.setTimes(d.LastAccessTime, d.LastWriteTime, d.CreationTime)
	}
	return nil
}

func (s *stat) setTimes(access, write, creation syscall.Filetime) {
	for i, t := range [...]syscall.Filetime{access, write, write, creation} {
		at := time.Unix(0, t.Nanoseconds())
		s.times[i] = fileTime{at.Unix(), int64(at.Nanosecond())}
	}
}

func sysFstat(fd int, s *stat) error {
	kind, err := syscall.GetFileType(handle(fd))
	if err != nil {
		return err
	}
	switch kind {
	case syscall.FILE_TYPE_CHAR:
		s.mode = typeChar | 0o666
		return nil
	case syscall.FILE_TYPE_PIPE:
		s.mode = typeFIFO | 0o666
		return nil
	}
	var d syscall.ByHandleFileInformation
	if err := syscall.GetFileInformationByHandle(handle(fd), &d); err != nil {
		return err
	}
	s.mode = typeFile | 0o666
	if d.FileAttributes&syscall.FILE_ATTRIBUTE_DIRECTORY != 0 {
		s.mode = typeDir | 0o666
	}
	if d.FileAttributes&syscall.FILE_ATTRIBUTE_READONLY != 0 {
		s.mode &^= 0o222
	}
	s.dev, s.nlink = uint64(d.VolumeSerialNumber), uint64(d.NumberOfLinks)
	s.ino = uint64(d.FileIndexHigh)<<32 | uint64(d.FileIndexLow)
	s.size, s.blksize = int64(d.FileSizeHigh)<<32|int64(d.FileSizeLow), 4096
	s.blocks = (s.size + 511) / 512
	s.setTimes(d.LastAccessTime, d.LastWriteTime, d.CreationTime)
	return nil
}

func sysStatfs(path string, s *space) error {
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return err
	}
	var avail, all, free uint64
	if err := windows.GetDiskFreeSpaceEx(name, &avail, &all, &free); err != nil {
		return err
	}
	const unit = 4096
	*s = space{bsize: unit, blocks: all / unit, bfree: free / unit, bavail: avail / unit}
	return nil
}

// modeOfKind is the file type bits that belong to a kind.
func modeOfKind(kind int64) uint32 {
	return [...]uint32{0, typeFile, typeDir, typeLink, typeFIFO, typeSocket, typeChar, typeBlock}[kind&7]
}
