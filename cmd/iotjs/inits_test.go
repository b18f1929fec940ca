// SPDX-License-Identifier: Apache-2.0

//go:build gc && !go1.27 && !iotjs_no_lowering

package main

import (
	"testing"

	"github.com/iotjs/iotjs/internal/inits"
)

// TestCommandPutsOff looks at this very program, which is linked as the command
// is: what it puts off was not initialised before that.
func TestCommandPutsOff(t *testing.T) {
	for _, tt := range []struct {
		name  string
		group *inits.Group
		least int
	}{
		{"lowering", inits.Lowering, 10},
		{"collation", inits.Collation, 1},
		{"unused", inits.Unused, 2},
	} {
		if n := tt.group.Waiting(); n < tt.least {
			t.Errorf("%s: %d packages put off, want at least %d", tt.name, n, tt.least)
		}
	}
}
