// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/jsast"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/es"
	"github.com/iotjs/iotjs/modules/intl"
	"github.com/iotjs/iotjs/modules/json"
)

// globalName is a global that is a member of a built-in module. It is made
// when it is first read.
type globalName struct {
	name       string
	module     string
	member     string // the whole exports if empty
	enumerable bool
}

// globalNames lists the lazy globals.
func globalNames() []globalName {
	list := []globalName{
		{name: "process", module: "process"},
		{name: "console", module: "console"},
		{name: "structuredClone", module: "structured_clone", member: "structuredClone", enumerable: true},
		{name: "performance", module: "performance", member: "performance", enumerable: true},
		{name: "DOMException", module: "dom_exception", member: "DOMException"},
		{name: "Intl", module: "intl"},
	}
	for _, n := range [...]string{"Performance", "PerformanceEntry", "PerformanceMark", "PerformanceMeasure"} {
		list = append(list, globalName{name: n, module: "performance", member: n})
	}
	for _, n := range [...]string{"PerformanceObserver", "PerformanceObserverEntryList", "PerformanceResourceTiming"} {
		list = append(list, globalName{name: n, module: "perf_hooks", member: n})
	}
	for name, module := range map[string]string{
		"FormData": "form_data", "Headers": "fetch_headers", "Request": "fetch_request", "Response": "fetch_response",
	} {
		list = append(list, globalName{name: name, module: module, member: name})
	}
	list = append(list, globalName{name: "crypto", module: "crypto_web", member: "webcrypto", enumerable: true})
	for _, n := range [...]string{"Crypto", "CryptoKey", "SubtleCrypto"} {
		list = append(list, globalName{name: n, module: "crypto_web", member: n})
	}
	for _, n := range [...]string{"Buffer", "Blob", "File"} {
		list = append(list, globalName{name: n, module: "buffer", member: n})
	}
	for _, n := range [...]string{"atob", "btoa"} {
		list = append(list, globalName{name: n, module: "buffer", member: n, enumerable: true})
	}
	for _, n := range [...]string{"clearImmediate", "setImmediate", "clearInterval", "clearTimeout", "setInterval", "setTimeout"} {
		list = append(list, globalName{name: n, module: "timers", member: n, enumerable: true})
	}
	for _, n := range [...]string{"URL", "URLSearchParams"} {
		list = append(list, globalName{name: n, module: "url", member: n})
	}
	list = append(list,
		globalName{name: "URLPattern", module: "url_pattern", member: "URLPattern"},
		globalName{name: "Navigator", module: "navigator", member: "Navigator"},
		globalName{name: "navigator", module: "navigator", member: "navigator"},
		globalName{name: "reportError", module: "report_error", member: "reportError", enumerable: true})
	for _, n := range [...]string{"TextEncoder", "TextDecoder"} {
		list = append(list, globalName{name: n, module: "util", member: n})
	}
	for _, n := range [...]string{"AbortController", "AbortSignal", "Event", "EventTarget", "CustomEvent"} {
		list = append(list, globalName{name: n, module: "event_target", member: n})
	}
	for _, n := range [...]string{"MessageChannel", "MessagePort", "MessageEvent"} {
		list = append(list, globalName{name: n, module: "message_channel", member: n})
	}
	list = append(list, globalName{name: "BroadcastChannel", module: "broadcast_channel", member: "BroadcastChannel"})
	for _, n := range streamNames() {
		list = append(list, globalName{name: n, module: "stream/web", member: n})
	}
	return list
}

// streamNames are the globals that are members of stream/web.
func streamNames() []string {
	return []string{
		"TransformStream", "TransformStreamDefaultController", "WritableStream", "WritableStreamDefaultController",
		"WritableStreamDefaultWriter", "ReadableStream", "ReadableStreamDefaultReader", "ReadableStreamBYOBReader",
		"ReadableStreamBYOBRequest", "ReadableByteStreamController", "ReadableStreamDefaultController",
		"ByteLengthQueuingStrategy", "CountQueuingStrategy", "TextEncoderStream", "TextDecoderStream",
		"CompressionStream", "DecompressionStream",
	}
}

// lateGlobals are the global variables that are made when they are first read.
func (r *Runtime) lateGlobals() []modules.Late {
	names := globalNames()
	list := make([]modules.Late, 0, len(names)+2)
	for _, n := range names {
		if _, ok := r.builtins.byName[n.module]; ok {
			list = append(list, modules.Late{Name: n.name, Enumerable: n.enumerable, Make: func() goja.Value { return r.globalValue(n) }})
		}
	}
	return append(list,
		modules.Late{Name: "fetch", Enumerable: true, Make: func() goja.Value {
			return r.env.LateFunction("fetch", 1, "fetch", "fetch") // many packages only ask whether it is there
		}},
		modules.Late{Name: jsast.Dynamic, Make: func() goja.Value {
			return r.env.Function("import", 1, r.importFunc)
		}},
	)
}

// defineGlobals fills the global object.
func (r *Runtime) defineGlobals() {
	g := r.vm.GlobalObject()
	modules.Must(g.DefineDataProperty("global", g, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE))
	r.env.AddLate(g, r.lateGlobals()...)
	modules.Must(g.Set("queueMicrotask", r.env.Function("queueMicrotask", 1, queueMicrotask)))
	modules.Must(g.Delete("GoError")) // of the engine; scripts never see one
	r.defineSymbols()
	json.Install(r.env, depthOfJSON(r.opts.MaxMemory))
	r.addMissing()
	es.Install(r.env)
	intl.Install(r.env)
}

func (r *Runtime) globalValue(n globalName) goja.Value {
	if r.moduleGlobals && n.name == "crypto" {
		return r.builtins.load(n.name)
	}
	exports := r.builtins.load(n.module)
	if n.member == "" {
		return exports
	}
	return object(exports).Get(n.member)
}

// defineSymbols adds the well-known symbols that the engine lacks. Those of
// disposal are Node.js's, which can be had by Symbol.for, too.
func (r *Runtime) defineSymbols() {
	ctor := r.env.Builtin("Symbol")
	registered, _ := goja.AssertFunction(ctor.Get("for"))
	define := func(name string, symbol goja.Value) {
		modules.Must(ctor.DefineDataProperty(name, symbol, goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_FALSE))
	}
	define("asyncIterator", goja.NewSymbol("Symbol.asyncIterator"))
	for _, name := range [...]string{"dispose", "asyncDispose"} {
		define(name, r.env.Invoke(registered, ctor, r.vm.ToValue("nodejs."+name)))
	}
}

// defineModuleGlobals makes the built-in modules globals, as in `iotjs -e`.
// Names that are taken stay as they are, but for crypto, which is the module
// then: its global is not made yet, and to define it anew would make it.
func (r *Runtime) defineModuleGlobals() {
	r.moduleGlobals = true
	g := r.vm.GlobalObject()
	for _, name := range r.builtins.names() {
		if isWord(name) && name != "crypto" && g.Get(name) == nil {
			r.env.Lazy(g, name, false, func() goja.Value { return r.builtins.load(name) })
		}
	}
}

func isWord(name string) bool {
	for _, c := range name {
		if !(c == '_' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
			return false
		}
	}
	return true
}

// queueMicrotask(callback) runs callback behind the promise jobs that are due.
// What it throws is reported as uncaught.
func queueMicrotask(a modules.Args) goja.Value {
	env, fn := a.Env, a.Func(0, "callback")
	env.Microtask(func() { env.Invoke(fn, goja.Undefined()) })
	return nil
}
