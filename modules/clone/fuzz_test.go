// SPDX-License-Identifier: Apache-2.0

package clone_test

import (
	"encoding/hex"
	"testing"

	"github.com/iotjs/iotjs/internal/testrt"
	"github.com/iotjs/iotjs/runtime"
)

// FuzzRead holds that whatever is read is a value, which can be written and read
// again, or an exception.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"ff0f5f", "ff0f6f490449062201614902" + "7b02", "ff0f410249024904240002", "ff0f61036902490440" + "0203",
		"ff0f3b49022201783a02", "ff0f2749022c01", "ff0f5222016103", "ff0f5a110100000000000000", "ff0f630200d8",
		"ff0f4204010203045642000400", "ff0f724554" + "6d22016163490273220178" + "2e", "ff0f5c0401040102030" + "4",
		"ff0f41ffffffff0f", "ff0f61ffffffff0f40" + "00ffffffff0f", "ff0f42ffffffff0f", "ff0f5e00",
	} {
		b, err := hex.DecodeString(seed)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := testrt.Start(t, runtime.Options{}, `
			const v8 = require('v8');
			let value;
			try {
				value = v8.deserialize(Buffer.from('`+hex.EncodeToString(data)+`', 'hex'));
			} catch (err) {
				if (!(err instanceof Error)) throw new TypeError('not an Error');
				process.exit(0);
			}
			const again = v8.serialize(value);
			require('assert').deepStrictEqual(v8.serialize(v8.deserialize(again)), again);`)
		if r.Code != 0 || r.Err != nil {
			t.Errorf("%x: exit code %d, %v\n%s", data, r.Code, r.Err, r.Stderr)
		}
	})
}
