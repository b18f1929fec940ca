// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"
	"errors"
	iofs "io/fs"
	"path/filepath"
	"syscall"
	"time"
)

// doRm removes a file, or a directory with everything in it when recursive.
func doRm(ctx context.Context, r *request) (any, error) {
	var st stat
	err := sysStat(r.path, false, &st)
	switch {
	case r.force && errors.Is(err, iofs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, step("lstat", err, r.path)
	case !st.isDir():
		return nil, r.ignoreMissing(r.retry(ctx, func() error { return remove(r.path) }))
	case !r.recursive:
		return nil, isDirectory(r.path)
	}
	return nil, r.removeAll(ctx, r.path)
}

// doRmdir removes an empty directory, or any with recursive, which Node has
// deprecated.
func doRmdir(ctx context.Context, r *request) (any, error) {
	if !r.recursive {
		return nil, sysRmdir(r.path)
	}
	var st stat
	if err := sysStat(r.path, false, &st); err != nil {
		return nil, step("lstat", err, r.path)
	}
	if !st.isDir() {
		return nil, sysRmdir(r.path)
	}
	return nil, r.removeAll(ctx, r.path)
}

func remove(path string) error { return step("unlink", sysUnlink(path), path) }

// removeAll removes a directory. What vanishes meanwhile is not missed.
func (r *request) removeAll(ctx context.Context, dir string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	found, err := list(dir)
	if err != nil {
		return r.ignoreMissing(err)
	}
	for _, e := range found {
		path := filepath.Join(dir, e.name)
		if e.kind == kindDir {
			err = r.removeAll(ctx, path)
		} else {
			err = gone(r.retry(ctx, func() error { return remove(path) }))
		}
		if err != nil {
			return err
		}
	}
	return gone(r.retry(ctx, func() error { return step("rmdir", sysRmdir(dir), dir) }))
}

func gone(err error) error {
	if errors.Is(err, iofs.ErrNotExist) {
		return nil
	}
	return err
}

func (r *request) ignoreMissing(err error) error {
	if r.force {
		return gone(err)
	}
	return err
}

// retry calls f again, after a growing pause, while what it does is refused
// for a reason that may pass.
func (r *request) retry(ctx context.Context, f func() error) error {
	for try := 1; ; try++ {
		err := f()
		if err == nil || try > r.retries || !mayPass(err) {
			return err
		}
		select {
		case <-time.After(time.Duration(try*r.delay) * time.Millisecond):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func mayPass(err error) bool {
	for _, e := range [...]syscall.Errno{syscall.EBUSY, syscall.EMFILE, syscall.ENFILE, syscall.ENOTEMPTY, syscall.EPERM} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}
