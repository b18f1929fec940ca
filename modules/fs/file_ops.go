// SPDX-License-Identifier: Apache-2.0

package fs

import "context"

// The operations on descriptors. Descriptors belong to the script: nothing
// here closes one by itself.

// doOpen opens. Off the loop it does not wait for the other end of a named
// pipe longer than the context lasts.
func doOpen(ctx context.Context, r *request) (any, error) {
	if r.async || ctx.Done() != nil {
		return openWaiting(ctx, r.path, r.flags, r.mode)
	}
	return sysOpen(r.path, r.flags, r.mode)
}

func doClose(_ context.Context, r *request) (any, error) { return nil, sysClose(r.fd) }

func doFsync(_ context.Context, r *request) (any, error) { return nil, sysFsync(r.fd) }

func doFdatasync(_ context.Context, r *request) (any, error) { return nil, sysFdatasync(r.fd) }

// doRead reads once, into one buffer or several.
func doRead(ctx context.Context, r *request) (any, error) {
	if total(r.data) == 0 {
		return 0, nil
	}
	if r.position < 0 && mayWait(ctx, r.fd, r.async) {
		if err := waitReadable(ctx, r.fd); err != nil {
			return 0, err
		}
	}
	if len(r.data) == 1 {
		return sysRead(r.fd, r.data[0], r.position)
	}
	return sysReadv(r.fd, r.data, r.position)
}

// doWrite writes once, from one buffer or several.
func doWrite(ctx context.Context, r *request) (any, error) {
	if r.async && r.position < 0 {
		if err := waitWritable(ctx, r.fd); err != nil {
			return 0, err
		}
	}
	switch len(r.data) {
	case 0:
		return 0, nil
	case 1:
		return sysWrite(r.fd, r.data[0], r.position)
	}
	return sysWritev(r.fd, r.data, r.position)
}

// doWritev writes everything: writev has no way to say what is left.
func doWritev(ctx context.Context, r *request) (any, error) {
	rest, sum := append([][]byte(nil), r.data...), 0
	one := *r
	for left := total(rest); left > 0; left = total(rest) {
		one.data = rest[:min(len(rest), maxVectors)]
		v, err := doWrite(ctx, &one)
		n, _ := v.(int)
		if err != nil {
			return sum, err
		}
		sum += n
		if one.position >= 0 {
			one.position += int64(n)
		}
		rest = skip(rest, n)
	}
	return sum, nil
}

// maxVectors is IOV_MAX on every system that has one.
const maxVectors = 1024

// skip drops the first n bytes of list.
func skip(list [][]byte, n int) [][]byte {
	for len(list) > 0 && n >= len(list[0]) {
		n -= len(list[0])
		list = list[1:]
	}
	if n > 0 {
		list[0] = list[0][n:]
	}
	return list
}

func total(list [][]byte) (n int) {
	for _, b := range list {
		n += len(b)
	}
	return n
}
