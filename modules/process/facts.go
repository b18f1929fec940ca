// SPDX-License-Identifier: Apache-2.0

package process

import (
	"os"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/parts"
	"github.com/iotjs/iotjs/modules"
	modos "github.com/iotjs/iotjs/modules/os"
)

// nodeLevel is the version of Node.js whose behaviour is the measure: what
// packages compare process.version with.
const nodeLevel = "20.19.0"

// iotjsLevel is the version of IoT.js that scripts are promised under compat.
const iotjsLevel = "1.0.0"

// defineFacts adds what does not change, and the command line.
func (p *Process) defineFacts() {
	vm, prog := p.env.VM, &p.env.Program
	p.constant("version", vm.ToValue(p.version()))
	p.env.Lazy(p.object, "versions", true, p.versions)
	p.constant("arch", vm.ToValue(modos.Arch()))
	p.constant("platform", vm.ToValue(modos.Platform()))
	p.env.Lazy(p.object, "release", true, func() goja.Value { return p.frozen("name", "node", "lts", "Iron") })
	p.env.Lazy(p.object, "config", true, func() goja.Value {
		return p.frozen("target_defaults", vm.NewObject(), "variables", vm.NewObject())
	})
	p.env.Lazy(p.object, "features", true, p.features)
	modules.Must(p.object.Set("argv", p.argv()))
	modules.Must(p.object.Set("execArgv", p.strings(prog.ExecArgv)))
	modules.Must(p.object.Set("execPath", prog.ExecPath))
	p.constant("argv0", vm.ToValue(prog.Argv0))
	p.constant("pid", vm.ToValue(os.Getpid()))
	p.accessor("ppid", func(modules.Args) goja.Value { return vm.ToValue(os.Getppid()) }, nil, goja.FLAG_TRUE)
	modules.Must(p.object.Set("debugPort", 9229))
	modules.Must(p.object.Set("env", vm.NewDynamicObject(p.variables())))
	p.defineTitle()
}

// constant defines a property that scripts cannot write.
func (p *Process) constant(name string, v goja.Value) {
	modules.Must(p.object.DefineDataProperty(name, v, goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_TRUE))
}

func (p *Process) frozen(pairs ...any) goja.Value {
	obj := p.env.Object(pairs...)
	freeze, _ := goja.AssertFunction(p.env.Builtin("Object").Get("freeze"))
	return p.env.Invoke(freeze, goja.Undefined(), obj)
}

func (p *Process) strings(list []string) goja.Value {
	items := make([]any, len(list))
	for i, s := range list {
		items[i] = s
	}
	return p.env.VM.NewArray(items...)
}

// argv is [execPath, script, ...args].
func (p *Process) argv() goja.Value {
	prog := &p.env.Program
	list := []string{prog.ExecPath}
	if prog.Script != "" {
		list = append(list, prog.Script)
	}
	return p.strings(append(list, prog.Args...))
}

// SetScript is told the path of the main script once that is known.
func (p *Process) SetScript(path string) {
	p.env.Program.Script = path
	modules.Must(p.object.Set("argv", p.argv()))
}

func (p *Process) version() string {
	if p.env.Compat {
		return iotjsLevel
	}
	return "v" + nodeLevel
}

// versions names the parts of the program.
func (p *Process) versions() goja.Value {
	return p.frozen(
		"node", nodeLevel,
		"iotjs", p.env.Program.Version,
		"goja", engineVersion(),
		"go", strings.TrimPrefix(runtime.Version(), "go"),
		"modules", "115",
	)
}

// engineVersion is the version of the engine in this build.
func engineVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, dep := range info.Deps {
		if dep.Path == "github.com/dop251/goja" {
			return dep.Version
		}
	}
	return "unknown"
}

func (p *Process) features() goja.Value {
	return p.env.Object("inspector", false, "debug", false, "uv", false, "ipv6", true,
		"tls_alpn", parts.Crypto, "tls_sni", parts.Crypto, "tls_ocsp", false, "tls", parts.Crypto)
}

// defineTitle adds process.title, which is kept and not shown to the system.
func (p *Process) defineTitle() {
	title := p.env.Program.Argv0
	if given := p.env.Program.Title; given != "" {
		title = given
		setTitle(title)
	}
	p.accessor("title", func(modules.Args) goja.Value { return p.env.VM.ToValue(title) },
		func(a modules.Args) goja.Value {
			title = a.Argument(0).String()
			setTitle(title)
			return nil
		}, goja.FLAG_TRUE)
}
