// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"slices"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/js"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/process"
	"github.com/iotjs/iotjs/modules/util"
)

// scripted are the modules that are nothing but JavaScript, and the names under
// which a part of another module can be required.
func scripted() []modules.Module {
	return slices.Concat(assertModules(), streamAliases(), loweredModules(), unbuilt(), []modules.Module{
		part("assert/strict", "assert", "strict"),
		{Name: "call_site", Internal: true, Source: js.Source("call_site")},
		{Name: "domain", Source: js.Source("domain"), Bind: process.BindDomain},
		{Name: "constants", Source: js.Source("constants"), Bind: bindConstants},
		{Name: "mime", Internal: true, Source: js.Source("mime")},
		{Name: "path", Source: js.Source("path")},
		part("path/posix", "path", "posix"),
		part("path/win32", "path", "win32"),
		{Name: "path_win32", Internal: true, Source: js.Source("path_win32")},
		{Name: "punycode", Source: js.Source("punycode")},
		{Name: "querystring", Source: js.Source("querystring")},
		{Name: "source_map", Internal: true, Source: js.Source("source_map")},
		part("sys", "util", ""),
		part("util/types", "util", "types"),
	})
}

// unbuilt are modules that packages ask for when they are loaded, and whose work
// is not done yet.
func unbuilt() []modules.Module {
	return []modules.Module{
		{Name: "cluster", Source: js.Source("cluster")},
		{Name: "http2", Source: js.Source("http2")},
		{Name: "http2_constants", Internal: true, Source: js.Source("http2_constants")},
		{Name: "inspector", Source: js.Source("inspector")},
		part("inspector/promises", "inspector", ""),
		{Name: "process_report", Internal: true, Source: js.Source("process_report")},
		{Name: "trace_events", Source: js.Source("trace_events")},
	}
}

// streamAliases are the names under which old packages, and scripts for IoT.js,
// ask for the classes of stream.
func streamAliases() []modules.Module {
	return []modules.Module{
		ours(part("stream_duplex", "stream", "Duplex")),
		ours(part("stream_internal", "stream", "Stream")),
		ours(part("stream_readable", "stream", "Readable")),
		ours(part("stream_writable", "stream", "Writable")),
		part("_stream_duplex", "stream", "Duplex"),
		part("_stream_passthrough", "stream", "PassThrough"),
		part("_stream_readable", "stream", "Readable"),
		part("_stream_transform", "stream", "Transform"),
		part("_stream_writable", "stream", "Writable"),
	}
}

// part is a module that is a member of another one, or all of it.
func part(name, of, member string) modules.Module {
	return modules.Module{Name: name, New: func(env *modules.Env) goja.Value {
		whole := env.Require(of)
		if member == "" {
			return whole
		}
		return object(whole).Get(member)
	}}
}

// ours marks a module that Node.js does not have.
func ours(m modules.Module) modules.Module {
	m.Ours = true
	return m
}

func assertModules() []modules.Module {
	list := []modules.Module{{Name: "assert", Source: js.Source("assert"), Bind: bindAssert}}
	for _, name := range [...]string{"assert_calls", "assert_diff", "assert_error", "assert_message", "assert_source", "assert_throws"} {
		list = append(list, modules.Module{Name: name, Internal: true, Source: js.Source(name)})
	}
	return list
}

// bindAssert gives assert the loose deep comparison, which util does not show.
func bindAssert(env *modules.Env, binding *goja.Object) {
	realm := util.NewRealm(env.VM)
	env.Define(binding, modules.Method{Name: "isDeepEqual", Len: 2, Func: func(a modules.Args) goja.Value {
		return env.VM.ToValue(realm.DeepEqual(a.Argument(0), a.Argument(1), false))
	}})
}

// bindConstants tells constants which of its sources are there.
func bindConstants(env *modules.Env, binding *goja.Object) {
	env.Define(binding, modules.Method{Name: "has", Len: 1, Func: func(a modules.Args) goja.Value {
		return env.VM.ToValue(env.Host.IsBuiltin(a.Argument(0).String()))
	}})
}
