// SPDX-License-Identifier: Apache-2.0

package runtime_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/iotjs/iotjs/internal/testrt"
)

// parseAgain prints what querystring.parse makes of a text. What stringify makes
// of that is parsed to the same, and the other separators do not throw.
const parseAgain = `
const assert = require('assert');
const querystring = require('querystring');
const [text, sep, eq] = %s;
const all = { maxKeys: 0 };
const got = querystring.parse(text, null, null, all);
assert.deepStrictEqual(querystring.parse(querystring.stringify(got), null, null, all), got);
querystring.parse(text, sep, eq, all);
querystring.unescapeBuffer(text, true);
const count = (o) => Object.values(o).reduce((n, v) => n + (Array.isArray(v) ? v.length : 1), 0);
assert.ok(count(querystring.parse(text, null, null, { maxKeys: 2 })) <= 2);
console.log(JSON.stringify(Object.fromEntries(Object.entries(got).map(([k, v]) => [k, [].concat(v)]))));
`

// FuzzQuerystring compares with package url where every escape is valid.
func FuzzQuerystring(f *testing.F) {
	for _, text := range []string{"a=1&b=2&a=3", "&&=&a=&=b&a=b=c", "%20+%2B=%C3%A9&%=%zz&%E2%82", "__proto__=1&constructor=2", "é=€&\x00"} {
		f.Add(text, "&", "=")
		f.Add(text, ";", ":")
	}
	f.Fuzz(func(t *testing.T, text, sep, eq string) {
		if !utf8.ValidString(text) {
			return // a script's string never is
		}
		args, err := json.Marshal([]string{text, sep, eq})
		if err != nil {
			t.Fatal(err)
		}
		lines := testrt.Run(t, fmt.Sprintf(parseAgain, args))
		var got map[string][]string
		if err := json.Unmarshal([]byte(lines[0]), &got); err != nil {
			t.Fatal(err)
		}
		want, ok := queryValues(text)
		if ok && !maps.EqualFunc(got, want, slices.Equal) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	})
}

// queryValues is url.ParseQuery, with semicolons as any other character; false
// if an escape is none.
func queryValues(text string) (all map[string][]string, ok bool) {
	all = make(map[string][]string)
	for field := range strings.SplitSeq(text, "&") {
		if field == "" {
			continue
		}
		name, value, _ := strings.Cut(field, "=")
		n, err1 := url.QueryUnescape(name)
		v, err2 := url.QueryUnescape(value)
		if err1 != nil || err2 != nil || !utf8.ValidString(n) || !utf8.ValidString(v) {
			return nil, false
		}
		all[n] = append(all[n], v)
	}
	return all, true
}
