// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
)

// codeBug is the exit code when the fault is ours (EX_SOFTWARE).
const codeBug = 70

// reportCrash turns a panic of the main goroutine into a report that says what
// to do with it.
func reportCrash() {
	p := recover()
	if p == nil {
		return
	}
	fmt.Fprintf(os.Stderr, "iotjs: this is a bug in iotjs, not in your script. Please report it with the lines below.\n\n"+
		"%v\n\niotjs %s, %s, %s/%s\n%s", p, version, runtime.Version(), runtime.GOOS, runtime.GOARCH, debug.Stack())
	os.Exit(codeBug)
}
