// SPDX-License-Identifier: Apache-2.0

package os

import (
	stdos "os"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/modules"
)

func release(a modules.Args) goja.Value  { return a.Env.VM.ToValue(uname().release) }
func version(a modules.Args) goja.Value  { return a.Env.VM.ToValue(uname().version) }
func machine(a modules.Args) goja.Value  { return a.Env.VM.ToValue(uname().machine) }
func typeFunc(a modules.Args) goja.Value { return a.Env.VM.ToValue(uname().system) }

// hostname is os.hostname().
func hostname(a modules.Args) goja.Value {
	name, err := stdos.Hostname()
	if err != nil {
		throwSystem(a.Env, errno.From("uv_os_gethostname", err))
	}
	return a.Env.VM.ToValue(name)
}

// totalmem is os.totalmem(), in bytes.
func totalmem(a modules.Args) goja.Value { return a.Env.VM.ToValue(memory().total) }

// freemem is os.freemem(), in bytes: what a new process could have.
func freemem(a modules.Args) goja.Value { return a.Env.VM.ToValue(memory().free) }

// uptimeFunc is os.uptime(), in seconds.
func uptimeFunc(a modules.Args) goja.Value {
	up, err := uptime()
	if err != nil {
		throwSystem(a.Env, errno.From("uv_uptime", err))
	}
	return a.Env.VM.ToValue(up)
}

// loadavgFunc is os.loadavg(): the load of 1, 5 and 15 minutes.
func loadavgFunc(a modules.Args) goja.Value {
	load := loadavg()
	return a.Env.VM.NewArray(load[0], load[1], load[2])
}

// cpusFunc is os.cpus().
func cpusFunc(a modules.Args) goja.Value {
	list := cpus()
	out := make([]any, len(list))
	for i, c := range list {
		times := a.Env.Object("user", c.user, "nice", c.nice, "sys", c.sys, "idle", c.idle, "irq", c.irq)
		out[i] = a.Env.Object("model", c.model, "speed", c.speed, "times", times)
	}
	return a.Env.VM.NewArray(out...)
}

// cpu is one processor. Times are milliseconds since the machine started, the
// speed is in MHz.
type cpu struct {
	model                      string
	speed                      int64
	user, nice, sys, idle, irq int64
}

// names are what uname tells of the system.
type names struct{ system, release, version, machine string }

// amount is memory in bytes.
type amount struct{ total, free int64 }
