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

// signalByName finds the number of "SIGINT" and its like.
func signalByName(name string) (int, bool) {
	switch name {
	case "SIGIOT":
		return int(unix.SIGABRT), true
	case "SIGPOLL":
		return int(unix.SIGIO), true
	}
	n := unix.SignalNum(name)
	return int(n), n != 0
}

// catchable tells whether the system lets a program handle the signal.
func catchable(number int) bool {
	return number != int(unix.SIGKILL) && number != int(unix.SIGSTOP)
}

func systemSignal(number int) os.Signal { return syscall.Signal(number) }

func sendSignal(pid, number int) error { return syscall.Kill(pid, syscall.Signal(number)) }

// raiseAbort ends the program as abort(3) does.
func raiseAbort() {
	signal.Reset(syscall.SIGABRT)
	dieFrom(syscall.SIGABRT)
}

// workDir asks the system for the working folder: PWD may name another path.
func workDir() (string, error) { return syscall.Getwd() }
