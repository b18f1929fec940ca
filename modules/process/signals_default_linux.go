// SPDX-License-Identifier: Apache-2.0

package process

import (
	"os"
	"runtime"
	"strings"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

// sigaction is the kernel's struct, the default action if all zero. It is as large
// as that of any architecture.
type sigaction [64]byte

// setAction gives a signal another action than the Go runtime did, and returns that
// one. What os/signal does for a signal that no channel waits for leaves it.
func setAction(number int, action *sigaction) (old sigaction) {
	setSize := uintptr(8) // bytes of a set of signals
	if strings.HasPrefix(runtime.GOARCH, "mips") {
		setSize = 16
	}
	_, _, _ = unix.RawSyscall6(unix.SYS_RT_SIGACTION, uintptr(number),
		uintptr(unsafe.Pointer(action)), uintptr(unsafe.Pointer(&old)), setSize, 0, 0)
	return old
}

// heardSignals has the actions of the Go runtime for the signals that end the
// process unless the script listens to them. To ask os/signal for them, as other
// systems do, takes a fifth of a millisecond of every start.
type heardSignals struct{ actions map[int]sigaction }

// dieUnheard gives these signals the action of the system as long as none is
// heard. Whoever sets GOTRACEBACK wants the stacks on SIGQUIT.
func dieUnheard(heard *heardSignals) {
	heard.actions = make(map[int]sigaction, len(deadly))
	for _, name := range deadly {
		if n := int(unix.SignalNum(name)); n != 0 && !(n == int(unix.SIGQUIT) && os.Getenv("GOTRACEBACK") != "") {
			heard.actions[n] = setAction(n, new(sigaction))
		}
	}
}

// add makes a signal reach os/signal again.
func (h *heardSignals) add(number int) {
	if action, ok := h.actions[number]; ok {
		setAction(number, &action)
	}
}

func (h *heardSignals) remove(number int) {
	if _, ok := h.actions[number]; ok {
		setAction(number, new(sigaction))
	}
}

// dieFrom gives a signal its default action, which the Go runtime does not
// leave to SIGABRT, and sends it to this process.
func dieFrom(sig syscall.Signal) {
	runtime.LockOSThread() // a signal sent to this thread comes before anything else happens on it
	setAction(int(sig), new(sigaction))
	_ = unix.Tgkill(os.Getpid(), unix.Gettid(), sig)
}
