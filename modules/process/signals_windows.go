// SPDX-License-Identifier: Apache-2.0

package process

import (
	"os"
	"syscall"

	"golang.org/x/sys/windows"
)

// signalByName finds the number of the signals that this system knows.
func signalByName(name string) (int, bool) {
	n, ok := map[string]int{
		"SIGHUP": 1, "SIGINT": 2, "SIGILL": 4, "SIGABRT": 22, "SIGFPE": 8, "SIGKILL": 9,
		"SIGSEGV": 11, "SIGTERM": 15, "SIGBREAK": 21, "SIGWINCH": 28,
	}[name]
	return n, ok
}

// catchable tells whether the system lets a program handle the signal.
func catchable(number int) bool { return number != 9 }

func systemSignal(number int) os.Signal { return syscall.Signal(number) }

// sendSignal ends the process for the signals that mean that; 0 only asks
// whether it is there.
func sendSignal(pid, number int) error {
	p, err := os.FindProcess(pid)
	if err != nil {
		return windows.ERROR_INVALID_PARAMETER
	}
	switch number {
	case 0:
		return p.Release()
	case 2, 3, 9, 15:
		return p.Kill()
	}
	return syscall.ENOSYS
}

// raiseAbort ends the program with the code that abort has.
func raiseAbort() { os.Exit(134) }

func workDir() (string, error) { return os.Getwd() }

// setTitle does nothing: the title of the console is not ours.
func setTitle(string) {}

// heardSignals is empty, as there are no signals that end other programs only.
type heardSignals struct{}

func dieUnheard(*heardSignals) {}

func (heardSignals) add(int)    {}
func (heardSignals) remove(int) {}
