// SPDX-License-Identifier: Apache-2.0

package stream

import (
	"fmt"
	"testing"
)

func BenchmarkNativeToNative(b *testing.B) {
	x := newBench(b)
	chunk := make([]byte, 64)
	src, _ := x.source(b.N, chunk)
	dst, k := x.sink()
	b.ReportAllocs()
	b.ResetTimer()
	x.enter(func() { src.pipe(dst.Object(), true) })
	if k.bytes != b.N*len(chunk) || k.finals != 1 {
		b.Fatalf("%d bytes, %d ends", k.bytes, k.finals)
	}
}

// scripts are the ways of a chunk through streams of a script. N is how many.
var scripts = map[string]string{
	"Data": `new stream.Readable({ read() { this.push(n++ < N ? chunk : null); } }).on('data', (c) => { got++; })`,
	"Pipe": `new stream.Readable({ read() { this.push(n++ < N ? chunk : null); } })
		.pipe(new stream.Writable({ write(c, e, cb) { got++; cb(); } }))`,
	"PassThrough": `new stream.Readable({ read() { this.push(n++ < N ? chunk : null); } })
		.pipe(new stream.PassThrough()).pipe(new stream.Writable({ write(c, e, cb) { got++; cb(); } }))`,
	"Transform": `new stream.Readable({ read() { this.push(n++ < N ? chunk : null); } })
		.pipe(new stream.Transform({ transform(c, e, cb) { cb(null, c); } }))
		.pipe(new stream.Writable({ write(c, e, cb) { got++; cb(); } }))`,
	"Write": `const w = new stream.Writable({ write(c, e, cb) { got++; cb(); } }); for (let i = 0; i < N; i++) w.write(chunk);`,
	"Connect": `for (let i = 0; i < N; i++) {
		const r = new stream.Readable({ read() {} });
		const w = new stream.PassThrough();
		r.pipe(w);
		r.unpipe(w);
		got++;
	}`,
	"New": `for (let i = 0; i < N; i++) { new stream.Readable({ read() {} }); got++; }`,
}

func BenchmarkScript(b *testing.B) {
	for name, script := range scripts {
		b.Run(name, func(b *testing.B) {
			x := newBench(b)
			x.run("let n = 0, got = 0; const chunk = Buffer.alloc(16);")
			x.run(fmt.Sprintf("const N = %d", b.N))
			b.ReportAllocs()
			b.ResetTimer()
			x.run(script)
			if got := x.env.VM.Get("got"); got != nil && int(got.ToInteger()) != b.N {
				b.Fatalf("%v of %d chunks", got, b.N)
			}
		})
	}
}
