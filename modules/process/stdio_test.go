// SPDX-License-Identifier: Apache-2.0

package process_test

import (
	"bytes"
	"context"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/iotjs/iotjs/runtime"
)

// run runs script with the standard streams in opts, at most ten seconds, and
// returns its exit code.
func run(t *testing.T, opts runtime.Options, script string) int {
	t.Helper()
	if opts.Stderr == nil {
		opts.Stderr = io.Discard
	}
	rt, err := runtime.New(opts)
	if err != nil {
		t.Fatal(err)
	}
	defer rt.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	code, err := rt.RunString(ctx, "test.js", script)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

func pipe(t *testing.T) (r, w *os.File) {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		r.Close()
		w.Close()
	})
	return r, w
}

func expect(t *testing.T, out *bytes.Buffer, want ...string) {
	t.Helper()
	if got := strings.TrimSuffix(out.String(), "\n"); got != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", got, strings.Join(want, "\n"))
	}
}

const readAll = `
process.stdin.setEncoding('utf8');
let text = '';
process.stdin.on('data', (s) => { text += s; });
process.stdin.on('end', () => console.log('end', text.length, text.slice(0, 5)));
process.stdin.on('close', () => console.log('close'));`

func TestStdinPipe(t *testing.T) {
	t.Parallel()
	r, w := pipe(t)
	var out bytes.Buffer
	go func() {
		w.WriteString(strings.Repeat("hello ", 50000))
		w.Close()
	}()
	run(t, runtime.Options{Stdin: r, Stdout: &out}, readAll)
	expect(t, &out, "end 300000 hello", "close")
}

func TestStdinFile(t *testing.T) {
	t.Parallel()
	f, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	f.WriteString("hello file")
	f.Seek(0, io.SeekStart)
	var out bytes.Buffer
	run(t, runtime.Options{Stdin: f, Stdout: &out}, readAll+`console.log(process.stdin instanceof require('fs').ReadStream)`)
	expect(t, &out, "true", "end 10 hello")
	if _, err := f.Stat(); err != nil {
		t.Errorf("the standard input was closed: %v", err)
	}
}

func TestStdinReader(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	run(t, runtime.Options{Stdin: strings.NewReader("hello reader"), Stdout: &out}, readAll)
	expect(t, &out, "end 12 hello", "close")
}

// A standard input that nobody reads, or that is unreferenced, does not keep the
// program running, although more could come.
func TestStdinLetsTheProgramEnd(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, script, want string }{
		{"unused", `process.stdin; console.log('x')`, "x"},
		{"unref", `process.stdin.on('data', (d) => console.log(String(d))); process.stdin.unref(); setTimeout(() => {}, 20)`, "typed"},
		{"destroyed", `process.stdin.on('data', (d) => { console.log(String(d)); process.stdin.destroy(); })`, "typed"},
		{"exit", `process.stdin.on('data', (d) => { console.log(String(d)); process.exit(); })`, "typed"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r, w := pipe(t)
			w.WriteString("typed")
			var out bytes.Buffer
			run(t, runtime.Options{Stdin: r, Stdout: &out}, tt.script)
			expect(t, &out, tt.want)
		})
	}
}

func TestStdinResumes(t *testing.T) {
	t.Parallel()
	r, w := pipe(t)
	var out bytes.Buffer
	w.WriteString("one")
	outR, outW := pipe(t)
	go func() { // answers the first line with more
		b := make([]byte, 16)
		outR.Read(b)
		w.WriteString("two")
		w.Close()
	}()
	run(t, runtime.Options{Stdin: r, Stdout: outW, Stderr: &out}, `
process.stdin.on('data', (d) => {
	console.error(String(d));
	process.stdin.pause();
	setImmediate(() => setImmediate(() => { process.stdin.resume(); console.log('more'); }));
}).on('end', () => console.error('end'));`)
	expect(t, &out, "one", "two", "end")
}

// Everything is written before the program ends, in the order of the calls.
func TestStdoutKeepsTheOrder(t *testing.T) {
	t.Parallel()
	r, w := pipe(t)
	read := make(chan string)
	go func() {
		b, _ := io.ReadAll(r)
		read <- string(b)
	}()
	code := run(t, runtime.Options{Stdin: strings.NewReader(""), Stdout: w}, `
console.log('1');
process.stdout.write('2\n');
console.log('3');
process.stdout.write('x'.repeat(300000));
process.exit(3);`)
	w.Close()
	got := <-read
	if code != 3 || got != "1\n2\n3\n"+strings.Repeat("x", 300000) {
		t.Errorf("exit code %d, %d bytes", code, len(got))
	}
}

// A reader that has gone is an 'error' event, and one that nobody listens to
// ends the program.
func TestStdoutWithoutAReader(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, script, want string
		code               int
	}{
		{"heard", `
process.stdout.on('error', (e) => console.error(e.code, e.syscall, e.message));
process.stdout.on('close', () => console.error('close'));
process.stdout.write('x', (e) => console.error('callback', e.code));`,
			"callback EPIPE\nEPIPE write write EPIPE\nclose", 0},
		{"unheard", `process.stdout.write('x'); setTimeout(() => console.error('al' + 'ive'), 10)`, "Error: write EPIPE", 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r, w := pipe(t)
			r.Close()
			var out bytes.Buffer
			code := run(t, runtime.Options{Stdin: strings.NewReader(""), Stdout: w, Stderr: &out}, tt.script)
			if code != tt.code || !strings.Contains(out.String(), tt.want) || strings.HasSuffix(out.String(), "alive\n") {
				t.Errorf("exit code %d, output %s", code, out.String())
			}
		})
	}
}

func TestStdoutEnd(t *testing.T) {
	t.Parallel()
	var out, errOut bytes.Buffer
	run(t, runtime.Options{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &errOut}, `
for (const name of ['error', 'finish', 'close']) process.stdout.on(name, (e) => console.error(name, e ? e.code : ''));
process.stdout.end('bye\n');
process.stdout.write('lost');`)
	expect(t, &out, "bye")
	expect(t, &errOut, "error ERR_STREAM_WRITE_AFTER_END", "close ")
}
