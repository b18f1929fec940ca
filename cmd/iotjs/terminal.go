// SPDX-License-Identifier: Apache-2.0

package main

import "os"

// isTerminal tells whether f is a device for people and not a file, a pipe or
// the null device.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}
