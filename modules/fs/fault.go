// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"errors"
	"strconv"
)

// fault is a failed step of an operation: the system call, and the paths that
// the error message names (none for calls on descriptors).
type fault struct {
	call  string
	paths []string
	err   error
}

// Error shows the step; scripts get the text that failure makes instead.
func (f *fault) Error() string { return f.call + ": " + f.err.Error() }

// Unwrap is the error of the system.
func (f *fault) Unwrap() error { return f.err }

// step says which system call err came from; nil stays nil.
func step(call string, err error, paths ...string) error {
	if err == nil {
		return nil
	}
	return &fault{call: call, paths: paths, err: err}
}

// coded is a failure that has a code of Node's own instead of an errno.
type coded struct {
	code, message string
	ranged        bool // a RangeError
	system        bool // a SystemError, with errno, syscall and path
	errno         int
	name, reason  string // of the errno
	call, path    string
}

// Error is the message.
func (c *coded) Error() string { return c.message }

// maxFileSize is what readFile reads at most.
const maxFileSize = 1<<31 - 1

func tooLarge(size int64) error {
	return &coded{code: "ERR_FS_FILE_TOO_LARGE", ranged: true,
		message: "File size (" + strconv.FormatInt(size, 10) + ") is greater than 2 GiB"}
}

// isDirectory is the failure of rm on a directory without recursive.
func isDirectory(path string) error {
	return &coded{code: "ERR_FS_EISDIR", system: true, errno: 21,
		name: "EISDIR", reason: "is a directory",
		call: "rm", path: path,
		message: "Path is a directory: rm returned EISDIR (is a directory) " + path}
}

// errAborted is the failure of an operation whose AbortSignal fired.
var errAborted = errors.New("fs: aborted")
