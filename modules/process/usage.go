// SPDX-License-Identifier: Apache-2.0

package process

import (
	"math/big"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// defineUsage adds clocks and what the program uses of the machine.
func (p *Process) defineUsage() {
	p.define(
		modules.Method{Name: "uptime", Func: func(modules.Args) goja.Value {
			return p.env.VM.ToValue(time.Since(p.start).Seconds())
		}},
		modules.Method{Name: "cpuUsage", Len: 1, Func: p.cpuUsage},
		modules.Method{Name: "resourceUsage", Func: p.resourceUsage},
		modules.Method{Name: "memoryUsage", Func: p.memoryUsage},
		modules.Method{Name: "constrainedMemory", Func: func(modules.Args) goja.Value {
			return p.env.VM.ToValue(constrainedMemory())
		}},
		modules.Method{Name: "availableMemory", Func: func(modules.Args) goja.Value {
			return p.env.VM.ToValue(availableMemory(p.env.Program.MaxMemory))
		}},
		modules.Method{Name: "hrtime", Len: 1, Func: p.hrtime},
		modules.Method{Name: "getActiveResourcesInfo", Func: func(modules.Args) goja.Value {
			return p.strings(p.env.Loop.Resources())
		}},
	)
	p.env.Lazy(p.object, "report", true, func() goja.Value { return p.env.Require("process_report") })
	p.env.Define(p.object.Get("memoryUsage").(*goja.Object), modules.Method{Name: "rss", Func: func(modules.Args) goja.Value {
		return p.env.VM.ToValue(readMemory().rss)
	}})
	base := monotonic() - int64(time.Since(p.start))
	p.env.Define(p.object.Get("hrtime").(*goja.Object), modules.Method{Name: "bigint", Func: func(modules.Args) goja.Value {
		return p.env.VM.ToValue(big.NewInt(base + int64(time.Since(p.start))))
	}})
	p.base = base
}

// nanos is a clock that never jumps, the system's where it has one.
func (p *Process) nanos() int64 { return p.base + int64(time.Since(p.start)) }

// hrtime([seconds, nanoseconds]) is the time since that, or the clock itself.
func (p *Process) hrtime(a modules.Args) goja.Value {
	now := p.nanos()
	sec, nsec := now/1e9, now%1e9
	if a.Has(0) {
		s, n := p.readTime(a.Argument(0))
		sec, nsec = sec-s, nsec-n
		if nsec < 0 {
			sec, nsec = sec-1, nsec+1e9
		}
	}
	return p.env.VM.NewArray(sec, nsec)
}

func (p *Process) readTime(v goja.Value) (sec, nsec int64) {
	arr, ok := v.(*goja.Object)
	if !ok || arr.ClassName() != "Array" {
		p.env.ThrowArgType("time", "an instance of Array", v)
	}
	if n := arr.Get("length"); n.ToInteger() != 2 {
		p.env.ThrowOutOfRange("time", "2", n)
	}
	return arr.Get("0").ToInteger(), arr.Get("1").ToInteger()
}

// memoryUsage() has Node's names. heapTotal and heapUsed are those of the
// engine's memory, external is what the program needs besides; the memory of
// ArrayBuffers is a part of heapUsed that is not known apart.
func (p *Process) memoryUsage(modules.Args) goja.Value {
	m := readMemory()
	return p.env.Object("rss", m.rss, "heapTotal", m.heapTotal, "heapUsed", m.heapUsed,
		"external", m.external, "arrayBuffers", 0)
}

// cpuUsage({ user, system }) is in microseconds, since the given one.
func (p *Process) cpuUsage(a modules.Args) goja.Value {
	u := readUsage()
	user, system := float64(u.user), float64(u.system)
	if a.Has(0) && a.Argument(0).ToBoolean() {
		if modules.TypeOf(a.Argument(0)) != "object" {
			a.Env.ThrowArgType("prevValue", "of type object", a.Argument(0))
		}
		prev := a.Argument(0).(*goja.Object)
		pu, ps := p.previous(prev, "user"), p.previous(prev, "system")
		user, system = user-pu, system-ps
	}
	return p.env.Object("user", user, "system", system)
}

func (p *Process) previous(prev *goja.Object, name string) float64 {
	v := undefined(prev.Get(name))
	if !goja.IsNumber(v) {
		p.env.ThrowArgType("prevValue."+name, "of type number", v)
	}
	if f := v.ToFloat(); f >= 0 && f <= 1<<53 {
		return f
	}
	p.env.ThrowRange("ERR_INVALID_ARG_VALUE", "The property 'prevValue.%s' is invalid. Received %v", name, v)
	return 0
}

func (p *Process) resourceUsage(modules.Args) goja.Value {
	u := readUsage()
	return p.env.Object(
		"userCPUTime", u.user, "systemCPUTime", u.system, "maxRSS", u.maxRSS,
		"sharedMemorySize", u.sharedMemory, "unsharedDataSize", u.unsharedData, "unsharedStackSize", u.unsharedStack,
		"minorPageFault", u.minorFaults, "majorPageFault", u.majorFaults, "swappedOut", u.swaps,
		"fsRead", u.reads, "fsWrite", u.writes, "ipcSent", u.ipcSent, "ipcReceived", u.ipcReceived,
		"signalsCount", u.signals, "voluntaryContextSwitches", u.voluntary, "involuntaryContextSwitches", u.involuntary)
}
