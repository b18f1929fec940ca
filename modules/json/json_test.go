// SPDX-License-Identifier: Apache-2.0

package json_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/testrt"
	"github.com/iotjs/iotjs/modules"
	modjson "github.com/iotjs/iotjs/modules/json"
)

func TestParse(t *testing.T) {
	got := testrt.Run(t, `
		console.log(JSON.stringify(JSON.parse('{"a":[1,-2.5e3,"\\u00e9",{"b":null}],"a2":""}')));
		console.log(1 / JSON.parse('-0'));
		console.log(JSON.parse(5), JSON.parse(true), JSON.parse(null));
		try { JSON.parse('[01]') } catch (e) { console.log(e.name, e.message) }
	`)
	want := []string{`{"a":[1,-2500,"é",{"b":null}],"a2":""}`, "-Infinity", "5 true null", "SyntaxError Unexpected number in JSON at position 2"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// Arrays of integers have a way of their own, which must end where they do.
func TestParseIntegers(t *testing.T) {
	t.Parallel()
	parse := parser(t, 10)
	for text, want := range map[string]string{
		`[1,2]`: "1,2", `[1, 2, 3]`: "1,2,3", `[0,0]`: "0,0", `[1,-2,3]`: "1,-2,3", `[1,2.5,3e2,4]`: "1,2.5,300,4",
		`[999999999999999,1000000000000001,12345678901234567890,1]`: "999999999999999,1000000000000001,12345678901234567000,1",
		`[1,[2,3],"4",5]`: "1,2,3,4,5", "[1,\n2\t,3 ]": "1,2,3",
		`[1,]`: "", `[1,,2]`: "", `[01,2]`: "", `[1,02]`: "", `[1,2`: "", `[1,`: "", `[1`: "", `[1 2]`: "", `[1,2}`: "", `[+1,2]`: "",
	} {
		v, err := parse(text)
		if err != nil {
			v = goja.Undefined()
		}
		if got := v.String(); (err == nil) != (want != "") || err == nil && got != want {
			t.Errorf("%s: got %s, %v", text, got, err)
		}
	}
}

// parser is an engine of its own with our JSON.parse.
func parser(tb testing.TB, depth int) func(string) (goja.Value, error) {
	tb.Helper()
	vm := goja.New()
	env := modules.NewEnv(vm, eventloop.New(), nil)
	modjson.Install(env, depth)
	parse, _ := goja.AssertFunction(vm.Get("JSON").(*goja.Object).Get("parse"))
	return func(s string) (goja.Value, error) { return parse(goja.Undefined(), vm.ToValue(s)) }
}

func TestDepth(t *testing.T) {
	parse := parser(t, 10)
	if _, err := parse(strings.Repeat("[", 10) + strings.Repeat("]", 10)); err != nil {
		t.Error(err)
	}
	if _, err := parse(strings.Repeat("[", 11) + strings.Repeat("]", 11)); err == nil || !strings.Contains(err.Error(), "RangeError") {
		t.Errorf("got %v, want a RangeError", err)
	}
}

// FuzzParse compares with encoding/json: what is JSON, and what it says.
func FuzzParse(f *testing.F) {
	for _, s := range []string{`{"a":[1,-2.5e3,"x\u00e9\ud83d\ude00"],"a":{}}`, `[tru]`, `"\u12"`, `-0`, `01`, ` {"":null} `, `"\ud800"`, "\"\x01\""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) || len(s) > 1000 {
			return
		}
		parse := parser(t, 1000)
		v, err := parse(s)
		if valid := json.Valid([]byte(s)); valid != (err == nil) {
			t.Fatalf("%q: valid %v, got %v", s, valid, err)
		}
		var want any
		if err != nil || json.Unmarshal([]byte(s), &want) != nil {
			return // a number beyond the range is an error there
		}
		if got := plain(v); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: got %#v, want %#v", s, got, want)
		}
	})
}

// plain makes what encoding/json makes of v.
func plain(v goja.Value) any {
	obj, ok := v.(*goja.Object)
	switch {
	case !ok && goja.IsNumber(v):
		return v.ToFloat()
	case !ok && goja.IsString(v):
		return strings.ToValidUTF8(v.String(), "\uFFFD")
	case !ok:
		return v.Export()
	case obj.ClassName() == "Array":
		list := []any{}
		for i := range int(obj.Get("length").ToInteger()) {
			list = append(list, plain(obj.Get(strconv.Itoa(i))))
		}
		return list
	}
	m := map[string]any{}
	for _, k := range obj.Keys() {
		m[k] = plain(obj.Get(k))
	}
	return m
}

// benchTexts are what the benchmarks read and write.
var benchTexts = map[string]string{
	"objects":  `[` + strings.Repeat(`{"id":1000,"name":"a name","tags":["x","y"],"score":1.5},`, 100) + `null]`,
	"integers": `[` + strings.Repeat(`1000001,`, 120) + `1000001]`,
}

func BenchmarkParse(b *testing.B) {
	parse := parser(b, 1000)
	for name, text := range benchTexts {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := parse(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
