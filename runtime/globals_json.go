// SPDX-License-Identifier: Apache-2.0

package runtime

// depthOfJSON bounds the nesting that JSON.parse follows, given the memory that
// a script may use.
func depthOfJSON(maxMemory int64) int {
	if maxMemory <= 0 {
		return mostDepth
	}
	return int(min(mostDepth, maxMemory>>12))
}
