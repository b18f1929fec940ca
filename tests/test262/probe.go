// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"fmt"
	"os/exec"
	"strings"
)

// probes tell for features of the suite whether the command has them: each is
// an expression that is true then. It is evaluated on its own, so that it may
// also throw, or be no JavaScript at all.
var probes = map[string]string{
	"Array.fromAsync":                 "Array.fromAsync",
	"ArrayBuffer":                     "ArrayBuffer",
	"Atomics":                         "Atomics",
	"Atomics.pause":                   "Atomics.pause",
	"Atomics.waitAsync":               "Atomics.waitAsync",
	"Error.isError":                   "Error.isError",
	"FinalizationRegistry":            "FinalizationRegistry",
	"Float16Array":                    "Float16Array",
	"Intl.Locale":                     "Intl.Locale",
	"Math.sumPrecise":                 "Math.sumPrecise",
	"RegExp.escape":                   "RegExp.escape",
	"ShadowRealm":                     "ShadowRealm",
	"SharedArrayBuffer":               "SharedArrayBuffer",
	"Temporal":                        "Temporal",
	"WeakRef":                         "WeakRef",
	"arraybuffer-transfer":            "ArrayBuffer.prototype.transfer",
	"async-iteration":                 "Function('return async function* () {}')()",
	"await-dictionary":                "Promise.allKeyed",
	"decorators":                      "Function('@(() => {}) class A {}') || true",
	"dynamic-import":                  "Function('return () => import(\"x\")')",
	"explicit-resource-management":    "Function('{ using x = null; }') && DisposableStack",
	"immutable-arraybuffer":           "ArrayBuffer.prototype.transferToImmutable",
	"import-attributes":               "Function('return () => import(\"x\", {})')",
	"import-defer":                    "Function('return () => import.defer(\"x\")')",
	"iterator-helpers":                "Iterator.prototype.map",
	"iterator-sequencing":             "Iterator.concat",
	"joint-iteration":                 "Iterator.zip",
	"json-parse-with-source":          "JSON.rawJSON",
	"legacy-regexp":                   "'$1' in RegExp",
	"promise-try":                     "Promise.try",
	"regexp-duplicate-named-groups":   "new RegExp('(?<a>x)|(?<a>y)')",
	"regexp-match-indices":            "/a/d.hasIndices",
	"regexp-modifiers":                "new RegExp('(?i:a)')",
	"regexp-unicode-property-escapes": "new RegExp('\\\\p{Script=Greek}', 'u').test('α')",
	"regexp-v-flag":                   "new RegExp('[a--b]', 'v')",
	"resizable-arraybuffer":           "ArrayBuffer.prototype.resize",
	"set-methods":                     "Set.prototype.union",
	"source-phase-imports":            "Function('return () => import.source(\"x\")')",
	"symbols-as-weakmap-keys":         "new WeakMap([[Symbol(), 1]])",
	"tail-call-optimization":          "Function('\"use strict\"; return function f(n) { return n === 0 ? 1 : f(n - 1) }')()(1e6)",
	"upsert":                          "Map.prototype.getOrInsert",
	"uint8array-base64":               "Uint8Array.fromBase64",
}

const probeSource = `for (const name in probes) {
  let have = false;
  try {
    have = Boolean((0, eval)(probes[name]));
  } catch {}
  if (!have) console.log(name);
}`

// probe asks the command which features it lacks.
func (s *suite) probe() (map[string]bool, error) {
	list, err := json.Marshal(probes)
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(s.bin, "-")
	cmd.Stdin = strings.NewReader("const probes = " + string(list) + ";\n" + probeSource)
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("asking %s for its features: %w", s.bin, err)
	}
	lacking := map[string]bool{}
	for _, name := range strings.Fields(string(out)) {
		lacking[name] = true
	}
	return lacking, nil
}
