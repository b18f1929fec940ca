// SPDX-License-Identifier: Apache-2.0

package codec

import "unsafe"

// own makes a string of bytes that nobody else keeps, without copying them.
func own(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }
