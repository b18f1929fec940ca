// SPDX-License-Identifier: Apache-2.0

package fs

import "context"

// request is what one call asks for, in plain Go. An operation reads the
// fields that it needs.
type request struct {
	path, dest string
	fd         int // when path is not used
	flags      int
	mode       uint32
	uid, gid   int
	atime      fileTime
	mtime      fileTime
	badTime    bool

	// The memory that is read into or written from. Of read, readv, write and
	// writev it is the script's own.
	data     [][]byte
	position int64 // in the file; current where negative
	length   int64 // of truncate

	byFD      bool // fd is used in place of path
	recursive bool
	force     bool
	names     bool // types of directory entries are not wanted
	flush     bool
	retries   int
	delay     int // between retries, in milliseconds

	abort context.Context // of an AbortSignal; nil without one
	async bool            // off the loop: waiting may be long, but must end with the context
}

// work is the part of an operation that touches the system. It runs on the
// loop goroutine for the synchronous form and off it for the others.
type work func(ctx context.Context, r *request) (any, error)

// fileTime is a time since 1970.
type fileTime struct {
	sec  int64
	nsec int64
}
