// SPDX-License-Identifier: Apache-2.0

package fs

import "context"

// chunk is how much is read or written between two looks at the context.
const chunk = 512 << 10

// doReadFile reads a whole file, by path or from where a descriptor is.
func doReadFile(ctx context.Context, r *request) (any, error) {
	if r.byFD {
		return readAll(ctx, r.fd, r.async)
	}
	v, err := doOpen(ctx, r)
	if err != nil {
		return nil, step("open", err, r.path)
	}
	fd := v.(int)
	data, err := readAll(ctx, fd, r.async)
	if err = firstError(err, step("close", sysClose(fd))); err != nil {
		return nil, err
	}
	return data, nil
}

// readAll reads to the end. The size that the system tells is only a hint: it
// is 0 for pipes and for what lives in /proc, and a file may grow.
func readAll(ctx context.Context, fd int, async bool) ([]byte, error) {
	var st stat
	if err := sysFstat(fd, &st); err != nil {
		return nil, step("fstat", err)
	}
	if !st.isRegular() {
		st.size = 0
	}
	if st.size > maxFileSize {
		return nil, tooLarge(st.size)
	}
	wait := !st.isRegular() && mayWait(ctx, fd, async)
	buf := make([]byte, 0, readSize(st.size))
	for {
		n, err := readSome(ctx, fd, buf[len(buf):cap(buf)], wait)
		if err != nil || n == 0 {
			return buf, err
		}
		buf = buf[:len(buf)+n]
		if len(buf) > maxFileSize {
			return nil, tooLarge(int64(len(buf)))
		}
		if st.size > 0 && int64(len(buf)) == st.size {
			return buf, nil
		}
		if len(buf) == cap(buf) {
			buf = grow(buf)
		}
	}
}

// mayWait tells whether a read may wait for data: off the loop, or where a context
// can end the waiting and the descriptor would block anyway.
func mayWait(ctx context.Context, fd int, async bool) bool {
	return async || ctx.Done() != nil && blocks(fd)
}

// readSize is how much memory reading starts with.
func readSize(size int64) int64 {
	if size == 0 {
		return 4096
	}
	return size
}

func grow(b []byte) []byte {
	out := make([]byte, len(b), 2*cap(b))
	copy(out, b)
	return out
}

func readSome(ctx context.Context, fd int, p []byte, wait bool) (int, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	if wait {
		if err := waitReadable(ctx, fd); err != nil {
			return 0, step("read", err)
		}
	}
	n, err := sysRead(fd, p[:min(len(p), chunk)], -1)
	return n, step("read", err)
}

// doWriteFile writes all of r.data, by path or where a descriptor is.
func doWriteFile(ctx context.Context, r *request) (any, error) {
	if r.byFD {
		return writeAll(ctx, r.fd, r)
	}
	v, err := doOpen(ctx, r)
	if err != nil {
		return nil, step("open", err, r.path)
	}
	fd := v.(int)
	n, err := writeAll(ctx, fd, r)
	if err == nil && r.flush {
		err = step("fsync", sysFsync(fd))
	}
	return n, firstError(err, step("close", sysClose(fd)))
}

// writeAll returns how many bytes it wrote.
func writeAll(ctx context.Context, fd int, r *request) (sum int, err error) {
	for _, data := range r.data {
		for len(data) > 0 {
			n, err := writeSome(ctx, fd, data, r.async)
			sum += n
			if err != nil {
				return sum, err
			}
			data = data[n:]
		}
	}
	return sum, nil
}

func writeSome(ctx context.Context, fd int, p []byte, wait bool) (int, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	if wait {
		if err := waitWritable(ctx, fd); err != nil {
			return 0, step("write", err)
		}
	}
	n, err := sysWrite(fd, p[:min(len(p), chunk)], -1)
	return n, step("write", err)
}
