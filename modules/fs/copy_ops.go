// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"
	"syscall"
)

// The bits of copyFile's mode, as in fs.constants.
const (
	copyExclusive  = 1
	copyClone      = 2
	copyForceClone = 4
)

// doCopyFile copies the contents and the permissions of a file.
func doCopyFile(ctx context.Context, r *request) (_ any, err error) {
	src, err := sysOpen(r.path, openReadOnly, 0)
	if err != nil {
		return nil, err
	}
	defer func() { err = firstError(err, sysClose(src)) }()
	var st stat
	if err := sysFstat(src, &st); err != nil {
		return nil, err
	}
	if st.isDir() {
		return nil, syscall.EISDIR
	}
	flags := openWriteOnly | openCreate
	if r.mode&copyExclusive != 0 {
		flags |= openExclusive
	}
	dst, err := sysOpen(r.dest, flags, st.mode&0o777)
	if err != nil {
		return nil, err
	}
	return nil, firstError(copyInto(ctx, src, dst, &st, r.mode), sysClose(dst))
}

// copyInto fills dst, which exists and may have contents.
func copyInto(ctx context.Context, src, dst int, st *stat, mode uint32) error {
	var old stat
	if err := sysFstat(dst, &old); err != nil {
		return err
	}
	if old.dev == st.dev && old.ino == st.ino && st.ino != 0 {
		return nil
	}
	if err := sysFtruncate(dst, 0); err != nil {
		return err
	}
	if err := sysFchmod(dst, st.mode&0o7777); err != nil {
		return err
	}
	if mode&(copyClone|copyForceClone) != 0 {
		err := sysClone(src, dst)
		if err == nil || mode&copyForceClone != 0 {
			return err
		}
	}
	return copyBytes(ctx, src, dst)
}

// copyBytes lets the system copy as far as it can and copies the rest.
func copyBytes(ctx context.Context, src, dst int) error {
	if done, err := sysCopyRange(ctx, src, dst); done || err != nil {
		return err
	}
	buf := make([]byte, 128<<10)
	for {
		n, err := sysRead(src, buf, -1)
		if err != nil || n == 0 {
			return err
		}
		if _, err := writeAll(ctx, dst, &request{data: [][]byte{buf[:n]}}); err != nil {
			return err
		}
	}
}
