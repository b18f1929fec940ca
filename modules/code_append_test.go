// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"runtime"
	"strings"
	"testing"
	"unsafe"
)

func TestAppendsGrowInPlace(t *testing.T) {
	t.Parallel()
	var a appends
	s := strings.Repeat("a", shortText)
	want := s
	copied := 0
	for i := range 10 * shortText {
		part := string(rune('b' + i%20))
		was := unsafe.StringData(s)
		s, want = a.add(s, part), want+part
		if unsafe.StringData(s) != was {
			copied++
		}
	}
	if s != want {
		t.Error("another text")
	}
	if copied > 20 {
		t.Errorf("copied %d times", copied)
	}
}

func TestAppendsKeepWhatOthersHave(t *testing.T) {
	t.Parallel()
	var a appends
	base := a.add(a.add(strings.Repeat("x", shortText), "1"), "2")
	left, right := a.add(base, "left"), a.add(base, "right")
	if left != base+"left" || right != base+"right" || !strings.HasSuffix(base, "x12") {
		t.Errorf("%q, %q, %q", base[shortText:], left[shortText:], right[shortText:])
	}
}

func TestAppendsForgetWhatIsGone(t *testing.T) {
	t.Parallel()
	var a appends
	s := a.add(a.add(strings.Repeat("x", shortText), "1"), "2")
	at := a.list[a.next]
	runtime.KeepAlive(s)
	s = strings.Repeat("y", len(s))
	runtime.GC()
	runtime.GC()
	if p := at.memory.Value(); p != nil {
		t.Error("the list keeps a string")
	}
	if got := a.add(s, "z"); got != s+"z" {
		t.Error("another text")
	}
}
