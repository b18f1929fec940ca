// SPDX-License-Identifier: Apache-2.0

//go:build unix && !linux

package process

import (
	"os"
	"syscall"
)

// dieFrom ends the program with the code that the signal has in a shell.
func dieFrom(sig syscall.Signal) { os.Exit(128 + int(sig)) }

// setTitle does nothing: there is no name to set.
func setTitle(string) {}
