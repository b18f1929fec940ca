// SPDX-License-Identifier: Apache-2.0

package console

import (
	"slices"
	"strings"
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// TestOneWritePerLine: a line reaches the stream in one piece.
func TestOneWritePerLine(t *testing.T) {
	t.Parallel()
	s := newSandbox(t)
	s.run(`console.log('a'); console.info('%s-%d', 'x', 5, { a: [1] }); console.error('e\nf'); console.warn(); const { log } = console; log(1, -0)`)
	if want := []string{"a\n", "x-5 { a: [ 1 ] }\n", "1 -0\n"}; !slices.Equal(s.out.writes, want) {
		t.Errorf("out: %q", s.out.writes)
	}
	if want := []string{"e\nf\n", "\n"}; !slices.Equal(s.err.writes, want) {
		t.Errorf("err: %q", s.err.writes)
	}
}

func TestTexts(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ code, want string }{
		{`console.log('100%')`, "100%\n"},
		{`console.log('%d%%', 5)`, "5%\n"},
		{`console.log('%', 'a')`, "% a\n"},
		{`console.log('\ud83d', 'é')`, "\uFFFD é\n"},
		{`console.log('a\0b')`, "a\x00b\n"},
		{`console.log('a', 'b%s', 'c')`, "a b%s c\n"},
		{`console.group('G'); console.log('a\nb'); console.group(); console.log({ a: 1 }); console.groupEnd(); console.groupEnd(); console.groupEnd(); console.log('c')`, "G\n  a\n  b\n    { a: 1 }\nc\n"},
		{`console.count(); console.count('x'); console.count(); console.countReset(); console.count()`, "default: 1\nx: 1\ndefault: 2\ndefault: 1\n"},
		{`console.dir({ a: { b: {} } }, { depth: 0 })`, "{ a: [Object] }\n"},
		{`console.dir({ [Symbol.for('nodejs.util.inspect.custom')]() { return 'X' } })`, "{\n  [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]\n}\n"},
		{`console.dirxml({ a: 1 }, [2])`, "{ a: 1 } [ 2 ]\n"},
		{`console.log({ toString() { console.log('inner'); return 1 } } + 'x')`, "inner\n1x\n"},
		{`console.log('%s', { toString() { console.log('inner'); return 'outer' } })`, "inner\nouter\n"},
		{`console.clear(); console.profile(); console.log('x')`, "x\n"},
	} {
		s := newSandbox(t)
		s.run(tt.code)
		if got := strings.Join(s.out.writes, ""); got != tt.want {
			t.Errorf("%s\ngot:  %q\nwant: %q", tt.code, got, tt.want)
		}
	}
}

func TestAssert(t *testing.T) {
	t.Parallel()
	s := newSandbox(t)
	s.run(`console.assert(true, 'no'); console.assert(false); console.assert(0, 'msg %s', 'x'); console.assert()`)
	want := []string{"Assertion failed\n", "Assertion failed: msg x\n", "Assertion failed\n"}
	if !slices.Equal(s.err.writes, want) {
		t.Errorf("got %q", s.err.writes)
	}
}

func TestTrace(t *testing.T) {
	t.Parallel()
	s := newSandbox(t)
	s.run(`function outer() { console.trace('here %d', 1) } outer()`)
	if got := s.err.writes[0]; !strings.HasPrefix(got, "Trace: here 1\n    at outer (") {
		t.Errorf("got %q", got)
	}
}

// TestClosedStream: a stream that cannot be written to is no error.
func TestClosedStream(t *testing.T) {
	t.Parallel()
	s := newSandbox(t)
	s.out.err = errClosed
	s.run(`console.log('a'); console.log('b')`)
	if len(s.out.writes) != 2 {
		t.Errorf("got %q", s.out.writes)
	}
}

func TestWarnings(t *testing.T) {
	t.Parallel()
	s := newSandbox(t)
	s.run(`console.timeEnd('a'); console.time(); console.time(); console.timeLog('b'); console.countReset('c')`)
	want := []string{
		"No such label 'a' for console.timeEnd()", "Label 'default' already exists for console.time()",
		"No such label 'b' for console.timeLog()", "Count for 'c' does not exist",
	}
	if !slices.Equal(s.host.warnings, want) {
		t.Errorf("got %q", s.host.warnings)
	}
}

func TestDuration(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		ms   float64
		want string
	}{
		{0, "0ms"}, {1.23456, "1.235ms"}, {999.9, "999.9ms"}, {1000, "1.000s"}, {59999, "59.999s"},
		{60_000, "1:00.000 (m:ss.mmm)"}, {75_432, "1:15.432 (m:ss.mmm)"}, {3_723_456, "1:02:03.456 (h:mm:ss.mmm)"},
	} {
		if got := duration(tt.ms); got != tt.want {
			t.Errorf("%v: %s, want %s", tt.ms, got, tt.want)
		}
	}
}

func TestTimeEnd(t *testing.T) {
	t.Parallel()
	s := newSandbox(t)
	s.run(`console.time('t'); console.timeLog('t', 'more', 1); console.timeEnd('t'); console.timeEnd('t')`)
	if len(s.out.writes) != 2 || !strings.HasSuffix(s.out.writes[0], "ms more 1\n") || !strings.HasPrefix(s.out.writes[1], "t: ") {
		t.Errorf("got %q", s.out.writes)
	}
	if len(s.host.warnings) != 1 {
		t.Errorf("warnings %q", s.host.warnings)
	}
}

// TestSetStream: lines go through a write method that a script has put in the
// place of the stream's own.
func TestSetStream(t *testing.T) {
	t.Parallel()
	s := newSandbox(t)
	stream := s.env.Object("write", s.env.Function("write", 1, func(modules.Args) goja.Value {
		t.Error("the stream's own write was called")
		return nil
	}))
	SetStream(s.env, 1, stream, nil)
	modules.Must(s.env.VM.Set("stdout", stream))
	if got := s.run(`console.log('a'); let seen = ''; stdout.write = (s) => { seen += s }; console.log('b'); seen`).String(); got != "b\n" {
		t.Errorf("the replacement saw %q", got)
	}
	if !slices.Equal(s.out.writes, []string{"a\n"}) {
		t.Errorf("the stream saw %q", s.out.writes)
	}
}

func BenchmarkLogString(b *testing.B) {
	s := newSandbox(b)
	s.env.Streams.Out = &s.out
	log, _ := goja.AssertFunction(s.run("console.log"))
	args := []goja.Value{s.env.VM.ToValue("hello world")}
	b.ReportAllocs()
	for b.Loop() {
		s.out.writes = s.out.writes[:0]
		if _, err := log(goja.Undefined(), args...); err != nil {
			b.Fatal(err)
		}
	}
}
