// SPDX-License-Identifier: Apache-2.0

package os

import (
	stdos "os"
	"strconv"

	"golang.org/x/sys/unix"
)

// niceOf reads a priority. The system call returns 20 minus it, so that it is
// never negative.
func niceOf(pid int) (int, error) {
	if pid == 0 {
		pid = stdos.Getpid()
	}
	n, err := unix.Getpriority(unix.PRIO_PROCESS, pid)
	return 20 - n, err
}

// setNice sets a priority. Linux keeps one for each thread: this process means
// all of them.
func setNice(pid, priority int) error {
	if pid != 0 && pid != stdos.Getpid() {
		return unix.Setpriority(unix.PRIO_PROCESS, pid, priority)
	}
	tasks, err := stdos.ReadDir("/proc/self/task")
	if err != nil {
		return unix.Setpriority(unix.PRIO_PROCESS, stdos.Getpid(), priority)
	}
	for _, t := range tasks {
		tid, err := strconv.Atoi(t.Name())
		if err != nil {
			continue
		}
		if err := unix.Setpriority(unix.PRIO_PROCESS, tid, priority); err != nil && err != unix.ESRCH {
			return err
		}
	}
	return nil
}
