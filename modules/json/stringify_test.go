// SPDX-License-Identifier: Apache-2.0

package json_test

import (
	"strings"
	"testing"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/modules"
	modjson "github.com/iotjs/iotjs/modules/json"
)

// printer is an engine with our JSON, and the engine's own stringify.
type printer struct {
	vm  *goja.Runtime
	own modules.Native
}

func newPrinter(tb testing.TB, depth int) *printer {
	tb.Helper()
	p := &printer{vm: goja.New()}
	env := modules.NewEnv(p.vm, eventloop.New(), nil)
	env.Wrap(p.vm.Get("JSON").(*goja.Object).Get("stringify").(*goja.Object), func(n modules.Native) modules.Native {
		p.own = n
		return n
	})
	modjson.Install(env, depth)
	return p
}

// eval is the text of what an expression gives, or of what it throws.
func (p *printer) eval(expr string) string {
	v, err := p.vm.RunString("(() => { try { return String(" + expr + ") } catch (e) { return `${e.name}: ${e.message}` } })()")
	if err != nil {
		return err.Error()
	}
	return v.String()
}

func TestStringify(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ args, want string }{
		{`undefined`, "undefined"},
		{`() => 1`, "undefined"},
		{`Symbol()`, "undefined"},
		{`[undefined, () => 1, Symbol(), , null]`, "[null,null,null,null,null]"},
		{`{ a: undefined, b() {}, [Symbol()]: 1, c: true }`, `{"c":true}`},
		{`[-0, NaN, -Infinity, 1e21, 1e20, 1e-7, 1e-6, 2 ** 53, -(2 ** 60), 5e-324, 0.1 + 0.2]`,
			"[0,null,null,1e+21,100000000000000000000,1e-7,0.000001,9007199254740992,-1152921504606847000,5e-324,0.30000000000000004]"},
		{`'"\\\b\f\n\r\t\x01\x7f\u2028é😀'`, `"\"\\\b\f\n\r\t\u0001` + "\x7f\u2028é😀\""},
		{`'\ud83d\ude00\ud83d'`, `"😀\ud83d"`},
		{`'\ufffd\udc00'`, "\"\ufffd\\udc00\""},
		{`{ '\ud800': 1, 'é"': 2 }`, `{"\ud800":1,"é\"":2}`},
		{`{ b: 1, 2: 1, 10: 2, 1: 3, '01': 4 }`, `{"1":3,"2":1,"10":2,"b":1,"01":4}`},
		{`[new Number(3), new String('x'), new Boolean(false), Object(Symbol())]`, `[3,"x",false,{}]`},
		{`[1, -2, 300, 2.5, 4, , 6, [7, 8], '9', 10]`, `[1,-2,300,2.5,4,null,6,[7,8],"9",10]`},
		{`[1, 2], null, 1`, "[\n 1,\n 2\n]"},
		{`[1, 2], (k, v) => k === '' ? v : v * 2`, `[2,4]`},
		{`list = [1, { toJSON() { list.pop(); return 5 } }, 6, 7]`, `[1,5,6,null]`},
		{`new Date(0)`, `"1970-01-01T00:00:00.000Z"`},
		{`[{ toJSON(k) { return typeof k + k } }]`, `["string0"]`},
		{`{ toJSON: 1 }`, `{"toJSON":1}`},
		{`Object.create({ a: 1, toJSON() { return this.a } })`, "1"},
		{`Object.assign([1], { x: 1, toJSON() { return 'array' } })`, `"array"`},
		{`{ get a() { return 1 } }`, `{"a":1}`},
		{`Object.defineProperty({ a: 1 }, 'b', { value: 2 })`, `{"a":1}`},
		{`new Proxy([1, 2], {})`, "[1,2]"},
		{`new Proxy({ a: 1, b: 2 }, { ownKeys: () => ['b', 'a'] })`, `{"b":2,"a":1}`},
		{`[new Proxy(() => 1, {})]`, "[null]"},
		{`[new Map([[1, 2]]), /x/, new Error('x'), new Uint8Array(2)]`, `[{},{},{},{"0":0,"1":0}]`},
		{`1n`, "TypeError: Do not know how to serialize a BigInt"},
		{`Object(1n)`, "TypeError: Do not know how to serialize a BigInt"},
		{`{ get a() { throw new RangeError('from the script') } }`, "RangeError: from the script"},
		{`{ a: 1, b: { a: 2, c: 3 }, 7: 4 }, ['b', 'a', 'a', new Number(7), {}]`, `{"b":{"a":2},"a":1,"7":4}`},
		{`{ a: 1 }, []`, "{}"},
		{`[1, { a: 1 }], ['length']`, "[1,{}]"},
		{`{ a: 1, b: 2 }, new Proxy(['b'], {})`, `{"b":2}`},
		{`{ a: 1, b: [1, 2] }, function (k, v) { return Array.isArray(this) ? v * 2 : v }`, `{"a":1,"b":[2,4]}`},
		{`1, function (k, v) { return Object.keys(this).concat(k, v) }`, ""}, // endless
		{`5, function (k, v) { return k === '' ? [this[''], 'in'] : v }`, `[5,"in"]`},
		{`{ a: [], b: {}, c: [1, { d: [] }] }, null, 1`, "{\n \"a\": [],\n \"b\": {},\n \"c\": [\n  1,\n  {\n   \"d\": []\n  }\n ]\n}"},
		{`[1], null, '12345678901'`, "[\n12345678901\n]"},
		{`[1], null, 'é\ud83d\ude00'`, "[\né😀1\n]"},
		{`[1], null, new Number(2)`, "[\n  1\n]"},
		{`[1], null, 99`, "[\n          1\n]"},
		{`[[1], null, -1]`, "[[1],null,-1]"},
		{`[1], null, { toString: () => ' ' }`, "[1]"},
	} {
		got := newPrinter(t, 50).eval("JSON.stringify(" + tt.args + ")")
		if tt.want == "" {
			tt.want = "RangeError: Maximum call stack size exceeded"
		}
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.args, got, tt.want)
		}
	}
}

// What a script does to an object that is being written counts.
func TestStringifySeesChanges(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ code, want string }{
		{`const o = { a: { toJSON() { delete o.b; o.c = 9; o.z = 1; return 1 } }, b: 2, c: 3 }; return o`, `{"a":1,"c":9}`},
		{`const o = { a: { toJSON() { Object.defineProperty(o, 'b', { get: () => 'got' }); return 1 } }, b: 2 }; return o`, `{"a":1,"b":"got"}`},
		{`const a = [{ toJSON() { a.length = 1; return 1 } }, 2, 3]; return a`, "[1,null,null]"},
		{`return [{ toJSON() { Array.prototype.toJSON = () => 'late'; return 1 } }, [], {}]`, `[1,"late",{}]`},
		{`return [{ toJSON() { Object.prototype.toJSON = () => 'late'; return 1 } }, [], {}]`, `[1,"late","late"]`},
		{`Array.prototype[0] = 'inherited'; return [, 1]`, `["inherited",1]`},
		{`Object.setPrototypeOf(Array.prototype, { toJSON: () => 'odd' }); return [1]`, `"odd"`},
		{`BigInt.prototype.toJSON = function () { 'use strict'; return typeof this + this }; return [1n]`, `["bigint1"]`},
		{`return { a: { toJSON: () => JSON.stringify([{ b: 2 }], null, 1) }, c: [1] }`, `{"a":"[\n {\n  \"b\": 2\n }\n]","c":[1]}`},
	} {
		want := strings.ReplaceAll(tt.want, "\n", `\n`)
		want = strings.ReplaceAll(want, ` "b": 2`, ` \"b\": 2`)
		if got := newPrinter(t, 50).eval("JSON.stringify((() => { " + tt.code + " })())"); got != want {
			t.Errorf("%s: got %q, want %q", tt.code, got, want)
		}
	}
}

func TestStringifyCircles(t *testing.T) {
	t.Parallel()
	const (
		head  = "TypeError: Converting circular structure to JSON\n    --> starting at object with constructor "
		lines = "\n    |     "
	)
	for _, tt := range []struct{ code, want string }{
		{`const a = {}; a.a = a; return a`, head + "'Object'\n    --- property 'a' closes the circle"},
		{`const a = []; a[0] = a; return { a }`, head + "'Array'\n    --- index 0 closes the circle"},
		{`const a = Object.create(null); a[''] = a; return a`, head + "'Object'\n    --- <anonymous> closes the circle"},
		{`class C {} const c = new C(); c.x = { y: [c] }; return c`,
			head + "'C'" + lines + "property 'x' -> object with constructor 'Object'" + lines +
				"property 'y' -> object with constructor 'Array'\n    --- index 0 closes the circle"},
		{`const a = { b: { c: { d: { e: {} } } } }; a.b.c.d.e.f = a; return a`,
			head + "'Object'" + lines + "property 'b' -> object with constructor 'Object'" + lines +
				"property 'c' -> object with constructor 'Object'" + lines + "..." + lines +
				"property 'e' -> object with constructor 'Object'\n    --- property 'f' closes the circle"},
		{`let a = {}; const last = a; for (let i = 0; i < 40; i++) a = { a }; last.b = a.a.a; return a`,
			head + "'Object'" + lines + "property 'a' -> object with constructor 'Object'" + lines +
				"property 'a' -> object with constructor 'Object'" + lines + "..." + lines +
				"property 'a' -> object with constructor 'Object'\n    --- property 'b' closes the circle"},
	} {
		if got := newPrinter(t, 50).eval("JSON.stringify((() => { " + tt.code + " })())"); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.code, got, tt.want)
		}
	}
}

func TestStringifyLimits(t *testing.T) {
	t.Parallel()
	p := newPrinter(t, 10)
	const nested = "JSON.stringify(JSON.parse('['.repeat(%) + ']'.repeat(%))).length"
	if got := p.eval(strings.ReplaceAll(nested, "%", "10")); got != "20" {
		t.Errorf("ten brackets: got %s", got)
	}
	const deeper = "JSON.stringify([JSON.parse('['.repeat(10) + ']'.repeat(10))])"
	if got := p.eval(deeper); got != "RangeError: Maximum call stack size exceeded" {
		t.Errorf("eleven brackets: got %s", got)
	}
	vm := goja.New()
	env := modules.NewEnv(vm, eventloop.New(), nil)
	env.MaxStringLength = 20
	modjson.Install(env, 10)
	small := &printer{vm: vm}
	for expr, want := range map[string]string{
		`'x'.repeat(18)`:     "20",
		`['é'.repeat(16)]`:   "20",
		`['😀'.repeat(8)]`:    "20",
		`['x'.repeat(17)]`:   "RangeError: Invalid string length",
		`['é'.repeat(17)]`:   "RangeError: Invalid string length",
		`'\x01'.repeat(9)`:   "RangeError: Invalid string length",
		`Array(2 ** 32 - 1)`: "RangeError: Invalid string length",
		`[1], null, 'éééé'`:  "9",
	} {
		if got := small.eval("JSON.stringify(" + expr + ").length"); got != want {
			t.Errorf("%s: got %s, want %s", expr, got, want)
		}
	}
}

// FuzzStringify compares with the engine's own, which writes the same but for
// the lines behind what is empty.
func FuzzStringify(f *testing.F) {
	for _, s := range []string{`{"a":[1,-2.5e300,"x\u00e9\ud83d\ude00\ud800\n"],"1":{"b":null},"\udc00é":[true]}`, `1e-7`, `[[1e21,0.1],"\u2028"]`, `{"toJSON":1}`} {
		f.Add(s, 1)
	}
	f.Fuzz(func(t *testing.T, text string, space int) {
		if len(text) > 1000 {
			return
		}
		p := newPrinter(t, 1000)
		json := p.vm.Get("JSON").(*goja.Object)
		parse, _ := goja.AssertFunction(json.Get("parse"))
		stringify, _ := goja.AssertFunction(json.Get("stringify"))
		v, err := parse(goja.Undefined(), p.vm.ToValue(text))
		if err != nil {
			return
		}
		if strings.Contains(text, "[]") || strings.Contains(text, "{}") || strings.ContainsAny(text, " \n\r\t") {
			space = 0
		}
		got, err := stringify(goja.Undefined(), v, goja.Null(), p.vm.ToValue(space))
		if err != nil {
			t.Fatal(err)
		}
		want := p.own(goja.FunctionCall{Arguments: []goja.Value{v, goja.Null(), p.vm.ToValue(space)}})
		if !got.StrictEquals(want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	})
}

func BenchmarkStringify(b *testing.B) {
	p := newPrinter(b, 1000)
	ours, _ := goja.AssertFunction(p.vm.Get("JSON").(*goja.Object).Get("stringify"))
	for name, text := range benchTexts {
		v, err := p.vm.RunString("(" + text + ")")
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name+"/ours", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = ours(goja.Undefined(), v)
			}
		})
		b.Run(name+"/engine", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p.own(goja.FunctionCall{Arguments: []goja.Value{v}})
			}
		})
	}
}
