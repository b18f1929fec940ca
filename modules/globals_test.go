// SPDX-License-Identifier: Apache-2.0

package modules

import "testing"

func TestInstructionsThatTouchTheGlobalObject(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]bool{"loadDynamic": true, "bindGlobal": true, "_boxThis": true, "call": false} {
		if got := touchesGlobal(name); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}
