// SPDX-License-Identifier: Apache-2.0

package childprocess

import (
	"math"
	"os"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/subprocess"
	"github.com/iotjs/iotjs/modules"
)

// spawnSync(spec) runs a program to its end: {pid, status, signal, output,
// error}, where error is a negative number or 0.
func spawnSync(a modules.Args) goja.Value {
	env, o := a.Env, a.Object(0, "spec")
	null, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	if err != nil {
		return env.Object("error", numberOf(env, err))
	}
	defer null.Close()
	var stdio []subprocess.Stdio
	for _, item := range items(env, o.Get("stdio")) {
		stdio = append(stdio, readStdio(env, item, null))
	}
	r := subprocess.Run(env.Running(), readSpec(env, o), stdio, readLimits(o))
	env.Stopped()
	return result(env, r)
}

func readStdio(env *modules.Env, item *goja.Object, null *os.File) subprocess.Stdio {
	s := subprocess.Stdio{Reads: flag(item, "input")}
	switch text(item, "type") {
	case "ignore":
		s.File = null.Fd()
	case "none":
		s.File = subprocess.Closed
	case "fd":
		s.File = descriptor(env, item)
	default:
		s.Pipe = true
		if data, ok := env.Bytes(item.Get("data")); ok {
			s.Input = data
		}
	}
	return s
}

func readLimits(o *goja.Object) subprocess.Limits {
	lim := subprocess.Limits{Output: -1, Signal: int(o.Get("killSignal").ToInteger())}
	if v := o.Get("timeout"); has(v) {
		ms := min(v.ToInteger(), math.MaxInt64/int64(time.Millisecond))
		lim.Timeout = time.Duration(ms) * time.Millisecond
	}
	if v := o.Get("maxBuffer"); has(v) && !math.IsInf(v.ToFloat(), 0) {
		lim.Output = v.ToInteger()
	}
	return lim
}

func result(env *modules.Env, r subprocess.Result) goja.Value {
	out := env.Object("pid", r.Pid, "status", r.Status.Code, "signal", r.Status.Signal, "error", 0, "output", goja.Null())
	if r.Err != nil {
		modules.Must(out.Set("error", numberOf(env, r.Err)))
	}
	if r.Pid == 0 {
		return out
	}
	list := make([]any, len(r.Output))
	for i, b := range r.Output {
		if list[i] = goja.Null(); b != nil {
			list[i] = env.NewBuffer(b)
		}
	}
	modules.Must(out.Set("output", env.VM.NewArray(list...)))
	return out
}
