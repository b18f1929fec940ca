// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"strconv"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// bounded runs a script at most ms milliseconds, unless that is 0, and, with
// sigint, at most until SIGINT.
func (w *worlds) bounded(ms int64, sigint bool, run func() (goja.Value, error)) goja.Value {
	if ms == 0 && !sigint {
		v, err := run()
		if err != nil {
			panic(err)
		}
		return v
	}
	vm := w.rt.vm
	reason := new(limit) // nobody else's
	l := newLimit(time.Duration(ms)*time.Millisecond, sigint, func() { vm.Interrupt(reason) })
	v, err := run()
	hit := l.close()
	var stopped *goja.InterruptedError
	if errors.As(err, &stopped) && stopped.Value() != any(reason) {
		panic(err) // somebody else's
	}
	if hit != "" {
		vm.ClearInterrupt()
	}
	if stopped != nil {
		panic(w.stopped(hit, ms))
	}
	if err != nil {
		panic(err)
	}
	return v
}

func (w *worlds) stopped(hit string, ms int64) goja.Value {
	if hit == hitSigint {
		return w.rt.env.NewError(modules.PlainError, "ERR_SCRIPT_EXECUTION_INTERRUPTED", "Script execution was interrupted by `SIGINT`")
	}
	return w.rt.env.NewError(modules.PlainError, "ERR_SCRIPT_EXECUTION_TIMEOUT", "Script execution timed out after "+strconv.FormatInt(ms, 10)+"ms")
}
