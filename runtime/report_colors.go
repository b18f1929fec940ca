// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"io"
	"os"

	"github.com/iotjs/iotjs/modules/process"
)

// useColors tells whether texts for people are coloured on w: on a terminal,
// unless the variables that people set say otherwise.
func useColors(w io.Writer) bool {
	if v, ok := os.LookupEnv("FORCE_COLOR"); ok {
		return v != "0" && v != "false"
	}
	if os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	f, ok := w.(*os.File)
	return ok && process.IsTerminal(f)
}
