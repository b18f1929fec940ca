// SPDX-License-Identifier: Apache-2.0

package process_test

import (
	"io"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/iotjs/iotjs/runtime"
)

// A pipe that somebody made non-blocking and that is full is waited for.
func TestStdoutNonBlockingPipe(t *testing.T) {
	t.Parallel()
	r, w := pipe(t)
	fd := int(w.Fd())
	if err := syscall.SetNonblock(fd, true); err != nil {
		t.Fatal(err)
	}
	read := make(chan int)
	go func() {
		time.Sleep(20 * time.Millisecond) // until the pipe is full
		n, _ := io.Copy(io.Discard, r)
		read <- int(n)
	}()
	run(t, runtime.Options{Stdin: strings.NewReader(""), Stdout: w}, `
require('process').stdout.write('x'.repeat(500000));
console.log('y'.repeat(500000));`)
	w.Close()
	if n := <-read; n != 1000001 {
		t.Errorf("%d bytes arrived", n)
	}
}
