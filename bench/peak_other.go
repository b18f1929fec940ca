// SPDX-License-Identifier: Apache-2.0

//go:build !unix

package main

import (
	"errors"
	"os"
)

// peak is the most memory that a process held, in megabytes.
func peak(*os.ProcessState) (float64, error) {
	return 0, errors.New("bench: the memory of a process is not known on this platform")
}
