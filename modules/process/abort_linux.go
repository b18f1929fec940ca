// SPDX-License-Identifier: Apache-2.0

package process

import (
	"os"
	"runtime"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

// sigaction is the kernel's struct with the default action: all zero. It is as
// large as that of any architecture.
type sigaction [64]byte

// dieFrom gives a signal its default action, which the Go runtime does not
// leave to SIGABRT, and sends it to this process.
func dieFrom(sig syscall.Signal) {
	runtime.LockOSThread() // a signal sent to this thread comes before anything else happens on it
	var act sigaction
	const setSize = 8
	_, _, _ = unix.RawSyscall6(unix.SYS_RT_SIGACTION, uintptr(sig), uintptr(unsafe.Pointer(&act)), 0, setSize, 0, 0)
	_ = unix.Tgkill(os.Getpid(), unix.Gettid(), sig)
}

// setTitle makes title the name that ps shows for the main thread.
func setTitle(title string) {
	name := append([]byte(title), 0)
	_ = unix.Prctl(unix.PR_SET_NAME, uintptr(unsafe.Pointer(&name[0])), 0, 0, 0)
}
