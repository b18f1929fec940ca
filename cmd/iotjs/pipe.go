// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"os/signal"
	"syscall"
)

// surviveBrokenPipes makes a write to a standard stream that nobody reads any
// more (iotjs script | head) an error of that write. Otherwise the Go runtime
// would end the process without a word.
func surviveBrokenPipes() {
	signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE)
}
