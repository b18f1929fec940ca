// SPDX-License-Identifier: Apache-2.0

package http

import (
	"math/bits"
	"reflect"
	"testing"
)

// The two objects of each request are as large as the sizes of the allocator
// that they fill: one byte more would cost an eighth more memory for each.
func TestSizes(t *testing.T) {
	if bits.UintSize != 64 {
		t.Skip("the sizes are those of 64 bits")
	}
	for typ, most := range map[reflect.Type]uintptr{reflect.TypeFor[Incoming](): 640, reflect.TypeFor[Response](): 512} {
		if typ.Size() > most {
			t.Errorf("%v has %d bytes, want at most %d", typ, typ.Size(), most)
		}
	}
}
