// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"strconv"
	"sync"
	"syscall"
)

// dropPages gives back the pages of the program's file that only the start of
// the process needed: the code that initialises packages runs once, and the
// kernel maps sixteen pages for each one that is touched. What is needed again
// comes from the page cache. Measured with an empty script: 11.3 MB at the peak
// instead of 11.7 MB, for 0.1 to 0.2 ms. It is done again when the main script has
// run and left something to wait for: a server of http is then at 11 MB instead
// of 15 MB before the first request, and at 23 MB instead of 26 MB under load.
func dropPages() {
	for _, r := range programPages() {
		_, _, _ = syscall.RawSyscall(syscall.SYS_MADVISE, r.from, r.to-r.from, syscall.MADV_DONTNEED) // a hint
	}
}

type addresses struct{ from, to uintptr }

// programPages are the addresses at which the program's code and constants are.
var programPages = sync.OnceValue(func() (list []addresses) {
	maps := readHead("/proc/self/maps", make([]byte, 1024)) // the program is the first in it
	for line := range bytes.Lines(maps[:bytes.LastIndexByte(maps, '\n')+1]) {
		if from, to, ok := fileRange(line); ok {
			list = append(list, addresses{from, to})
		}
	}
	return list
})

// readHead reads the beginning of a file of the system into buf; what it returns is
// empty if that fails. Files that package os opens are offered to the poller, which
// takes longer than to read them.
func readHead(name string, buf []byte) []byte {
	fd, err := syscall.Open(name, syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
	if err != nil {
		return nil
	}
	defer syscall.Close(fd)
	n, err := syscall.Read(fd, buf)
	if err != nil {
		return nil
	}
	return buf[:max(n, 0)]
}

// fileRange reads a line of the map if it is of the program's own code or
// constants: of a file, and never written to.
func fileRange(line []byte) (from, to uintptr, ok bool) {
	f := bytes.Fields(line)
	if len(f) < 6 || f[1][0] != 'r' || f[1][1] != '-' || f[5][0] != '/' {
		return 0, 0, false
	}
	a, b, _ := bytes.Cut(f[0], []byte("-"))
	x, err1 := strconv.ParseUint(string(a), 16, strconv.IntSize)
	y, err2 := strconv.ParseUint(string(b), 16, strconv.IntSize)
	return uintptr(x), uintptr(y), err1 == nil && err2 == nil
}
