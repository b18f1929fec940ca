// SPDX-License-Identifier: Apache-2.0

package runtime_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/iotjs/iotjs/runtime"
)

// Each of these would take minutes, or for ever.
var endlessNatives = []string{
	"new Uint8Array(2 ** 27).map(Number).map(Number)",
	"for (;;) new Uint8Array(2 ** 24).sort(Math.max)",
	"Array.prototype.sort.call({ length: 1e8 })",
	"Array.prototype.join.call({ length: 1e8 }, '')",
	"Array.prototype.find.call({ length: 2 ** 53 - 1 }, isNaN.bind(null, 1))",
	"Array.prototype.flatMap.call({ length: 1e8 }, Number)",
	"Array.prototype.unshift.call({ length: 1e8 }, 1)",
	"Array.prototype.concat.call([], { length: 1e8, [Symbol.isConcatSpreadable]: true })",
	"const list = new Array(1e6).fill(); for (const i of list.keys()) list[i] = i; for (;;) list.slice().sort()",
	"Uint8Array.from({ length: 2 ** 29 })",
	"3n ** 300000000n",
	"BigInt('1'.repeat(1e8))",
	"parseInt('1'.repeat(4e8)); for (;;) ;",
	"for (;;) new TextDecoder().decode(new Uint8Array(2 ** 26))",
	"for (;;) require('zlib').gzipSync(Buffer.alloc(2 ** 27))",
	"require('crypto').pbkdf2Sync('a', 'b', 2 ** 31 - 1, 64, 'sha512')",
	"require('child_process').execSync('sleep 600')",
	"require('child_process').spawnSync('sleep', ['600'])",
	"require('util').inspect(new Uint8Array(2 ** 24), { maxArrayLength: Infinity }); for (;;) ;",
	"const list = [{}]; for (let i = 0; i < 20; i++) list.push(...list); for (;;) structuredClone(list)",
	"for (;;) require('fs').readFileSync('/dev/zero', { encoding: 'latin1' })",
}

func TestContextEndsNatives(t *testing.T) {
	t.Parallel()
	for _, code := range endlessNatives {
		t.Run(code, func(t *testing.T) {
			rt, err := runtime.New(runtime.Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer rt.Close()
			ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
			defer cancel()
			watchdog := time.AfterFunc(4*time.Minute, func() { panic("not stopped: " + code) })
			defer watchdog.Stop()
			if _, err = rt.RunString(ctx, "test.js", code); !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("got %v", err)
			}
		})
	}
}
