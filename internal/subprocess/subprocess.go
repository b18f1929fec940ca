// SPDX-License-Identifier: Apache-2.0

// Package subprocess starts programs and waits for them. It knows neither the
// loop nor JavaScript. No process that it has waited for is left as a zombie,
// and a wait that is given up leaves no goroutine.
package subprocess

import "os"

// Closed stands in Spec.Files for a descriptor that the program does not get.
const Closed = ^uintptr(0)

// Spec is a program to be started.
type Spec struct {
	// File is the program: a path, or a name that is looked for in the folders
	// of PATH in Env.
	File string
	// Args are all arguments, beginning with the name the program sees.
	Args []string
	// Env are the variables, as name=value.
	Env []string
	// Dir is the working folder; that of this process if empty.
	Dir string
	// Files are the descriptors that the program gets, by their number.
	Files []uintptr
	// Detached makes it the leader of a session of its own.
	Detached bool
	// UID and GID are who it runs as, if not nil.
	UID, GID *uint32
	// Hide keeps its window from showing, on Windows.
	Hide bool
}

// Status is how a program ended.
type Status struct {
	Code   int
	Signal int // the number of the signal that ended it, or 0
}

// Pipe makes a pipe for a program that is waited for on the spot: the end that
// this process keeps, and the one that the program gets.
func pipe(reads bool) (ours, theirs *os.File, err error) {
	r, w, err := os.Pipe()
	if reads {
		return w, r, err
	}
	return r, w, err
}
