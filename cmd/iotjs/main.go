// SPDX-License-Identifier: Apache-2.0

// Command iotjs runs JavaScript written for IoT.js or Node.js.
package main

import (
	"os"
	"runtime"

	_ "github.com/iotjs/iotjs/internal/inits/putoff" // an ordinary script needs none of it
)

// version is set by the linker: -ldflags "-X main.version=v1.2.3".
var version = "dev"

func main() {
	runtime.MemProfileRate = 0 // nothing reads that profile, and a sample unwinds the stack
	heedSignals()
	dropPages()
	defer reportCrash()
	surviveBrokenPipes()
	profile()
	os.Exit(execute(os.Args))
}
