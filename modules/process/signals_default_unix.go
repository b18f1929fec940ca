// SPDX-License-Identifier: Apache-2.0

//go:build unix

package process

import (
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/sys/unix"
)

// deadly names the signals that end a program, but not one written in Go: its
// runtime ignores them or prints the stacks of all goroutines. SIGHUP, SIGINT
// and SIGTERM end it as they should, SIGUSR1 has no effect in Node.js either, and
// SIGPROF is for the profiler of Go.
var deadly = [...]string{
	"SIGQUIT", "SIGTRAP", "SIGABRT", "SIGSYS", "SIGUSR2", "SIGALRM", "SIGVTALRM",
	"SIGIO", "SIGPWR", "SIGSTKFLT", "SIGXCPU",
}

// dieUnheard gives these signals the action of the system as long as none in
// heard. Whoever sets GOTRACEBACK wants the stacks on SIGQUIT.
func dieUnheard(heard *heardSignals) {
	ch := make(chan os.Signal, len(deadly))
	for _, name := range deadly {
		if n := unix.SignalNum(name); n != 0 && !(n == unix.SIGQUIT && os.Getenv("GOTRACEBACK") != "") {
			signal.Notify(ch, n)
		}
	}
	go func() {
		for s := range ch {
			if n := s.(syscall.Signal); !heard.has(int(n)) {
				dieFrom(n)
			}
		}
	}()
}
