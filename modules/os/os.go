// SPDX-License-Identifier: Apache-2.0

// Package os is require("os"): what the machine is and how it is doing. What
// differs between systems is in the files that end in the name of one; they
// know no JavaScript.
package os

import (
	"runtime"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// Module describes require("os").
func Module() modules.Module {
	return modules.Module{Name: "os", New: exports}
}

func exports(env *modules.Env) goja.Value {
	obj := env.VM.NewObject()
	for _, m := range functions() {
		fn := env.Function(m.Name, m.Len, m.Func)
		if m.value {
			modules.Must(fn.SetSymbol(goja.SymToPrimitive, env.Function("", 0, m.Func)))
		}
		modules.Must(obj.Set(m.Name, fn))
	}
	fixed(obj, "constants", Constants(env), goja.FLAG_FALSE)
	fixed(obj, "EOL", env.VM.ToValue(eol()), goja.FLAG_TRUE)
	fixed(obj, "devNull", env.VM.ToValue(devNull), goja.FLAG_TRUE)
	return obj
}

// function is a function of the module. The result of one with value set also
// stands for the function itself where a primitive is wanted: `${os.hostname}`.
type function struct {
	modules.Method
	value bool
}

func functions() []function {
	value := func(name string, f modules.Func) function {
		return function{modules.Method{Name: name, Func: f}, true}
	}
	plain := func(name string, length int, f modules.Func) function {
		return function{modules.Method{Name: name, Len: length, Func: f}, false}
	}
	return []function{
		value("arch", constant(Arch())),
		value("availableParallelism", availableParallelism),
		plain("cpus", 0, cpusFunc),
		value("endianness", constant(endianness())),
		value("freemem", freemem),
		plain("getPriority", 1, getPriority),
		value("homedir", homedir),
		value("hostname", hostname),
		plain("loadavg", 0, loadavgFunc),
		plain("networkInterfaces", 0, networkInterfaces),
		value("platform", constant(Platform())),
		value("release", release),
		plain("setPriority", 2, setPriority),
		value("tmpdir", tmpdir),
		value("totalmem", totalmem),
		value("type", typeFunc),
		plain("userInfo", 1, userInfo),
		value("uptime", uptimeFunc),
		value("version", version),
		value("machine", machine),
	}
}

func availableParallelism(a modules.Args) goja.Value { return a.Env.VM.ToValue(runtime.NumCPU()) }

func constant(s string) modules.Func {
	return func(a modules.Args) goja.Value { return a.Env.VM.ToValue(s) }
}

// fixed defines an enumerable property that cannot be assigned.
func fixed(obj *goja.Object, name string, v goja.Value, configurable goja.Flag) {
	modules.Must(obj.DefineDataProperty(name, v, goja.FLAG_FALSE, configurable, goja.FLAG_TRUE))
}

// Arch is the processor as Node.js names it (process.arch).
func Arch() string {
	switch runtime.GOARCH {
	case "amd64":
		return "x64"
	case "386":
		return "ia32"
	case "mipsle":
		return "mipsel"
	case "ppc64le":
		return "ppc64"
	}
	return runtime.GOARCH
}

// Platform is the operating system as Node.js names it (process.platform).
func Platform() string {
	switch runtime.GOOS {
	case "windows":
		return "win32"
	case "solaris", "illumos":
		return "sunos"
	}
	return runtime.GOOS
}

func endianness() string {
	switch runtime.GOARCH {
	case "mips", "mips64", "ppc64", "s390x":
		return "BE"
	}
	return "LE"
}

func eol() string {
	if runtime.GOOS == "windows" {
		return "\r\n"
	}
	return "\n"
}

// variable reads process.env, which scripts may have changed.
func variable(env *modules.Env, name string) string {
	if !env.Host.IsBuiltin("process") {
		return ""
	}
	vars, ok := env.Require("process").(*goja.Object).Get("env").(*goja.Object)
	if !ok {
		return ""
	}
	v := vars.Get(name)
	if v == nil || goja.IsUndefined(v) {
		return ""
	}
	return v.String()
}

// tmpdir is os.tmpdir().
func tmpdir(a modules.Args) goja.Value {
	for _, name := range tmpVariables {
		if dir := variable(a.Env, name); dir != "" {
			return a.Env.VM.ToValue(trimSlash(dir))
		}
	}
	return a.Env.VM.ToValue(defaultTmp(func(name string) string { return variable(a.Env, name) }))
}

func trimSlash(dir string) string {
	if len(dir) > 1 && strings.HasSuffix(dir, separator) && !strings.HasSuffix(dir, ":"+separator) {
		return dir[:len(dir)-1]
	}
	return dir
}
