// SPDX-License-Identifier: Apache-2.0

package httpevents_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"strings"
	"testing"
	"time"
)

// TestMain fails if a goroutine or a socket is left over.
func TestMain(m *testing.M) {
	code := m.Run()
	if code == 0 && !fuzzing() && !quiet() {
		_ = pprof.Lookup("goroutine").WriteTo(os.Stderr, 1)
		fmt.Fprintln(os.Stderr, "left over: goroutines", runtime.NumGoroutine(), "sockets", sockets())
		code = 1
	}
	os.Exit(code)
}

// fuzzing tells whether the run is one of the fuzzer, which has goroutines of its
// own.
func fuzzing() bool {
	f := flag.Lookup("test.fuzz")
	return f != nil && f.Value.String() != ""
}

// quiet waits until nothing is left, for a minute.
func quiet() bool {
	for range 6000 {
		if runtime.NumGoroutine() <= 1 && sockets() == 0 {
			return true
		}
		time.Sleep(10 * time.Millisecond)
	}
	return false
}

// sockets counts the open ones, where that can be asked.
func sockets() (n int) {
	list, _ := filepath.Glob("/proc/self/fd/*") // elsewhere there are none
	for _, fd := range list {
		if to, err := os.Readlink(fd); err == nil && strings.HasPrefix(to, "socket:") {
			n++
		}
	}
	return n
}
