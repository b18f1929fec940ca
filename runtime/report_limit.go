// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"fmt"
	goruntime "runtime"
	"strings"
)

// reportLimit turns a Go panic that means "this is too large" into the report
// of a RangeError: a script asked the engine for a piece of memory that no
// machine has, in a way that guard.go does not see coming. Any other panic is a
// fault of ours and goes on.
func (r *Runtime) reportLimit(code *int) {
	p := recover()
	if p == nil {
		return
	}
	message, ok := limitMessage(p)
	if !ok {
		panic(p)
	}
	r.stop(1, nil)
	*code = 1
	fmt.Fprintf(r.opts.Stderr, "RangeError: %s\n\niotjs %s\n", message, r.env.Program.Version)
}

// limitMessage is Node's message for a panic of Go about a size.
func limitMessage(p any) (string, bool) {
	text := fmt.Sprint(p)
	if _, ok := p.(goruntime.Error); ok && (strings.Contains(text, "makeslice") || strings.Contains(text, "growslice")) {
		return "Invalid array length", true
	}
	for _, prefix := range [...]string{"strings: Repeat", "strings.Builder.Grow", "bytes.Buffer: too large", "strings: illegal"} {
		if strings.HasPrefix(text, prefix) {
			return "Invalid string length", true
		}
	}
	return "", false
}
