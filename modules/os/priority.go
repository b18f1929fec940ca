// SPDX-License-Identifier: Apache-2.0

package os

import (
	"math"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/modules"
)

const (
	lowest  = 19
	highest = -20
)

// getPriority is os.getPriority(pid = 0).
func getPriority(a modules.Args) goja.Value {
	pid := int64(0)
	if a.Has(0) {
		pid = a.Int(0, "pid", math.MinInt32, math.MaxInt32)
	}
	n, err := niceOf(int(pid))
	if err != nil {
		throwSystem(a.Env, errno.From("uv_os_getpriority", err))
	}
	return a.Env.VM.ToValue(n)
}

// setPriority is os.setPriority(pid = 0, priority).
func setPriority(a modules.Args) goja.Value {
	pid, at := int64(0), 0
	if a.Has(1) {
		pid, at = a.Int(0, "pid", math.MinInt32, math.MaxInt32), 1
	}
	priority := a.Int(at, "priority", highest, lowest)
	if err := setNice(int(pid), int(priority)); err != nil {
		throwSystem(a.Env, errno.From("uv_os_setpriority", err))
	}
	return nil
}

// throwSystem throws what Node.js calls a SystemError.
func throwSystem(env *modules.Env, e *errno.Error) {
	text := errno.Text(e.Code)
	message := "A system error occurred: " + e.Syscall + " returned " + e.Code + " (" + text + ")"
	obj := env.NewError(modules.PlainError, "ERR_SYSTEM_ERROR", message)
	env.Hide(obj, "name", env.VM.ToValue("SystemError"))
	env.Hide(obj, "stack", env.VM.ToValue("System"+obj.Get("stack").String()))
	modules.Must(obj.Set("info", env.Object("errno", e.Errno, "code", e.Code, "message", text, "syscall", e.Syscall)))
	modules.Must(obj.Set("errno", e.Errno))
	modules.Must(obj.Set("syscall", e.Syscall))
	env.Throw(obj)
}
