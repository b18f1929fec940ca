// SPDX-License-Identifier: Apache-2.0

package eventloop

import (
	"context"
	"slices"
	"testing"
)

type nothing struct{}

func (nothing) Expire() {}

func TestResources(t *testing.T) {
	l := New()
	defer l.Close()
	first, second, idle := l.NewHandle(), l.NewHandle(), l.NewHandle()
	first.Label("first")
	idle.Label("idle")
	first.Hold()
	second.Hold()
	unref := l.NewHandle()
	unref.Hold()
	unref.Unref()
	timer, quiet := &Timer{Owner: nothing{}}, &Timer{Owner: nothing{}}
	l.StartTimer(timer, 1000)
	l.StartTimer(quiet, 1000)
	l.RefTimer(quiet, false)
	l.StartImmediate(&Immediate{Owner: nothing{}})
	Await(l, func(context.Context) (int, error) { return 0, nil }, func(int, error) {})
	want := []string{"Request", "first", "Handle", "Timeout", "Immediate"}
	if got := l.Resources(); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
