// SPDX-License-Identifier: Apache-2.0

package jsast

import (
	"slices"
	"testing"
)

func TestDeclarationsBecomeAssignments(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		src, want string
		names     []string
		awaits    bool
	}{
		{"await f()", "r = await f()", nil, true},
		{"1, await 2", "1, r = await 2", nil, true},
		{"(await a).b", "r = (await a).b", nil, true},
		{"let a = await f(), b", " 0, a = await f(), b = void 0;", []string{"a", "b"}, true},
		{"const { a, b: [c], ...d } = x", "   0, { a, b: [c], ...d } = x", []string{"a", "c", "d"}, false},
		{"class A {}", "A = class A {};", []string{"A"}, false},
		{"var v = (1)\nv", " 0, v = (1)\nr = v", []string{"v"}, false},
		{"function f() {}", "s.f = f;function f() {}", []string{"f"}, false},
		{"var v = 1\nfunction f() {}", "s.f = f; 0, v = 1\nfunction f() {}", []string{"f", "v"}, false},
		{"async () => await 1", "r = async () => await 1", nil, false},
		{"for (const x of y) await x", "for (const x of y) await x", nil, true},
	} {
		b, _, err := ParseBody(tt.src)
		if err != nil {
			t.Errorf("%q: %v", tt.src, err)
			continue
		}
		if got := b.Assigned("s", "r", ""); got != tt.want || !slices.Equal(b.Names, tt.names) || b.Awaits != tt.awaits {
			t.Errorf("%q: %q %v %v, want %q %v %v", tt.src, got, b.Names, b.Awaits, tt.want, tt.names, tt.awaits)
		}
	}
}

func TestTheEndOfASourceIsTold(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]bool{"await f(": true, "await `a": true, "if (await x) {": true, "await x y": false, "await ]": false} {
		if _, ends, err := ParseBody(src); err == nil || ends != want {
			t.Errorf("%q: %v, %v", src, ends, err)
		}
	}
}
