// SPDX-License-Identifier: Apache-2.0

package tty

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

// WriteAll writes all of b to a standard stream. A pipe or a terminal that
// somebody made non-blocking is waited for, so that nothing is lost.
func WriteAll(w io.Writer, b []byte) error {
	for {
		n, err := w.Write(b)
		if err == nil || !isFull(err) {
			return bare(err)
		}
		f, ok := w.(*os.File)
		if !ok {
			return err
		}
		b = b[n:]
		if err := waitWritable(f); err != nil {
			return err
		}
	}
}

// bare is err without the name that Go has for the stream.
func bare(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
