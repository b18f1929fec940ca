// SPDX-License-Identifier: Apache-2.0

package buffer

import (
	"slices"
	"strconv"
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/modules"
)

// eval runs script and returns its value as a string, or "name code: message"
// of what it throws.
func eval(t *testing.T, compat bool, script string) string {
	t.Helper()
	v, err := newEnv(t, compat).VM.RunString(`
		try { String((function () { ` + script + ` })()) }
		catch (e) { e.name + ' ' + e.code + ': ' + e.message }`)
	if err != nil {
		t.Fatal(err)
	}
	return v.String()
}

type evalCase struct{ script, want string }

func checkAll(t *testing.T, compat bool, cases []evalCase) {
	t.Helper()
	for _, tt := range cases {
		if got := eval(t, compat, tt.script); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.script, got, tt.want)
		}
	}
}

func TestClass(t *testing.T) {
	t.Parallel()
	checkAll(t, false, []evalCase{
		{`return Buffer.from('a') instanceof Uint8Array`, "true"},
		{`return Buffer('abc').map(function (c) { return c + 1 }) instanceof Buffer`, "true"},
		{`var b = Buffer.from('abc'); b.subarray(1)[0] = 120; return b`, "axc"},
		{`return Object.getPrototypeOf(Buffer) === Uint8Array`, "true"},
		{`return Buffer.from('abc').buffer.byteLength`, "8192"},
		{`return Buffer.alloc(3).buffer.byteLength`, "3"},
		{`Buffer.poolSize = 64; var b; for (var i = 0; i < 3; i++) b = Buffer.allocUnsafe(31); return b.buffer.byteLength + ' ' + b.byteOffset`, "64 0"},
		{`return Buffer.isBuffer(new Uint8Array(1)) + ' ' + Buffer.isBuffer(Buffer.alloc(0))`, "false true"},
	})
}

func TestSizesAboveTheLimit(t *testing.T) {
	t.Parallel()
	want := "RangeError ERR_OUT_OF_RANGE: The value of \"size\" is out of range. It must be >= 0 && <= " +
		strconv.Itoa(modules.MaxBufferLength) + ". Received "
	checkAll(t, false, []evalCase{
		{`return Buffer.alloc(Math.pow(2, 40))`, want + "1_099_511_627_776"},
		{`return Buffer.allocUnsafe(Math.pow(2, 32) + 1)`, want + "4_294_967_297"},
		{`return Buffer.from({ length: 8589934592 })`, want + "8_589_934_592"},
		{`return new Buffer(5e9)`, want + "5_000_000_000"},
	})
}

func TestMemoryLimit(t *testing.T) {
	t.Parallel()
	env := newEnv(t, false)
	env.MaxBytes = 1 << 20
	v, err := env.VM.RunString(`
		[function () { Buffer.alloc(1048577) }, function () { Buffer.allocUnsafe(2000000) },
		 function () { Buffer.concat([Buffer.alloc(1000000), Buffer.alloc(1000000)]) },
		 function () { Buffer.from({ length: 1 << 22 }) }, function () { Buffer.alloc(1048576) }]
		.map(function (f) { try { f(); return 'ok' } catch (e) { return e.name + ': ' + e.message } }).join()`)
	if err != nil {
		t.Fatal(err)
	}
	const no = "RangeError: Array buffer allocation failed"
	if want := no + "," + no + "," + no + "," + no + ",ok"; v.String() != want {
		t.Errorf("got %s", v)
	}
}

func TestCompat(t *testing.T) {
	t.Parallel()
	checkAll(t, true, []evalCase{
		{`var b = new Buffer(8); b.write('ab'); return b.toString().length`, "2"},
		{`return new Buffer(-1).length`, "0"},
		{`return new Buffer('0g', 'hex')`, "TypeError undefined: Invalid hex string"},
		{`return new Buffer('a', 'base64')`, "TypeError undefined: Invalid base64 string"},
		{`return new Buffer([0xff]).toString()`, "TypeError undefined: Invalid UTF-8 string"},
		{`var b = new Buffer('abc'); b.slice(1).fill(65); return b`, "abc"},
		{`var b = new Buffer('abc'); b.fill('z'); return b`, "abc"},
		{`new Buffer(4).writeUInt8(256, 0)`, "TypeError undefined: value is out of bounds"},
		{`new Buffer(4).writeUInt8(1, 4)`, "RangeError undefined: index out of range"},
		{`return new Buffer(1).readUInt8(9, true) + new Buffer('').readUInt16LE(10, true)`, "0"},
		{`new Buffer(null)`, "TypeError undefined: Bad arguments: Buffer(string|number|Buffer|Array)"},
		{`new Buffer(2).write('x', 2)`, "RangeError undefined: Attempt to write outside buffer bounds"},
		{`var a = new ArrayBuffer(4), b = Buffer.from(a, 1); b[0] = 9; return b.length + ' ' + new Uint8Array(a)[1]`, "3 0"},
		{`Buffer.from(new ArrayBuffer(4), 5)`, "RangeError undefined: 'offset' is out of bounds"},
	})
}

func TestExportsUnderCompat(t *testing.T) {
	t.Parallel()
	env := newEnv(t, true)
	if x := env.Require("buffer").(*goja.Object); x != x.Get("Buffer") {
		t.Error("the exports are not Buffer")
	}
}

// TestText guards what Text and String know of the engine's strings.
func TestText(t *testing.T) {
	t.Parallel()
	vm := goja.New()
	units := []uint16{'a', 0xE9, 0xD800, 0x20AC}
	for _, v := range []goja.Value{
		goja.StringFromUTF16(units), String("", append([]uint16{codec.Mark}, units...)),
	} {
		if got := Text(v); !slices.Equal(got.Units, units) {
			t.Errorf("units %x", got.Units)
		}
		if !v.StrictEquals(goja.StringFromUTF16(units)) {
			t.Errorf("%v is another string", v)
		}
	}
	for _, v := range []goja.Value{vm.ToValue("abc"), vm.ToValue("abcdefghijklmnopqrstuvw"), ASCII("x")} {
		if got := Text(v); got.Units != nil || got.ASCII != v.String() {
			t.Errorf("text of %v: %+v", v, got)
		}
	}
	if got := Text(vm.ToValue("a long string from Go: é")); got.Len() != 24 || got.At(23) != 0xE9 {
		t.Errorf("imported text: %+v", got)
	}
	if !ASCII("abc").StrictEquals(vm.ToValue("abc")) {
		t.Error("ASCII makes another string")
	}
}
