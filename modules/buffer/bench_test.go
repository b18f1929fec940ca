// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"strings"
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
)

// host is a runtime with nothing but this module.
type host struct {
	modules.Host
	env     *modules.Env
	exports goja.Value
}

func (h *host) Require(name string) goja.Value {
	if name != "buffer" {
		panic("no module " + name)
	}
	if h.exports == nil {
		h.exports = exports(h.env)
	}
	return h.exports
}

// newEnv makes an engine with the global Buffer.
func newEnv(t testing.TB, compat bool) *modules.Env {
	t.Helper()
	loop := eventloop.New()
	t.Cleanup(func() { loop.Close() })
	h := &host{}
	h.env = modules.NewEnv(goja.New(), loop, h)
	h.env.Compat = compat
	modules.Must(h.env.VM.Set("Buffer", h.Require("buffer").(*goja.Object).Get("Buffer")))
	return h.env
}

// run runs body n times in JavaScript, after setup.
func run(b *testing.B, setup, body string) {
	env := newEnv(b, false)
	_, err := env.VM.RunString(setup)
	modules.Must(err)
	v, err := env.VM.RunString("(function (n) { for (var i = 0; i < n; i++) { " + body + " } })")
	modules.Must(err)
	fn, _ := goja.AssertFunction(v)
	b.ReportAllocs()
	b.ResetTimer()
	_, err = fn(nil, env.VM.ToValue(b.N))
	modules.Must(err)
}

func BenchmarkCalls(b *testing.B) {
	const setup = `var b = Buffer.from('hello world, hello'), o = { f: Buffer.isEncoding }`
	for _, tt := range []struct{ name, body string }{
		{"nothing", ""}, {"native", "o.f()"}, {"readUInt8", "b.readUInt8(3)"}, {"readUInt32LE", "b.readUInt32LE(3)"},
		{"writeUInt32LE", "b.writeUInt32LE(i, 3)"}, {"readDoubleLE", "b.readDoubleLE(3)"}, {"equals", "b.equals(b)"},
		{"toString", "b.toString()"}, {"slice", "b.slice(2, 9)"}, {"from", "Buffer.from('hello')"},
		{"alloc", "Buffer.alloc(16)"}, {"allocUnsafe", "Buffer.allocUnsafe(16)"}, {"write", "b.write('hello', 3)"},
	} {
		b.Run(tt.name, func(b *testing.B) { run(b, setup, tt.body) })
	}
}

func Benchmark64K(b *testing.B) {
	setup := `var b = Buffer.alloc(65536, 'hello wd'), c = Buffer.from(b), s = b.toString(),
		m = Buffer.alloc(65536, 'grüße, 日本 '), t = m.toString(), x = b.toString('hex')`
	for _, body := range []string{
		"b.toString()", "m.toString()", "b.toString('base64')", "b.toString('utf16le')", "Buffer.from(s)",
		"Buffer.from(t)", "Buffer.from(x, 'hex')", "Buffer.from(b)", "b.compare(c)", "b.equals(c)", "b.indexOf('zzz')",
		"Buffer.byteLength(t)",
	} {
		b.Run(strings.ReplaceAll(body, " ", ""), func(b *testing.B) { run(b, setup, body) })
	}
}

// BenchmarkRequire is what the first use of Buffer costs.
func BenchmarkRequire(b *testing.B) {
	b.ReportAllocs()
	for range b.N {
		b.StopTimer()
		env := newEnv(b, false)
		b.StartTimer()
		exports(env)
	}
}
