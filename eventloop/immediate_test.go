// SPDX-License-Identifier: Apache-2.0

package eventloop

import "testing"

func TestImmediatesInOrder(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	soon(l, s.say("a"))
	soon(l, s.say("b"))
	soon(l, s.say("c"))
	run(t, l)
	s.expect(t, "a", "b", "c")
}

func TestStopImmediate(t *testing.T) {
	for stopped, want := range [][]string{{"b", "c"}, {"a", "c"}, {"a", "b"}} {
		l, s := New(), new(script)
		list := []*Immediate{soon(l, s.say("a")), soon(l, s.say("b")), soon(l, s.say("c"))}
		l.StopImmediate(list[stopped])
		l.StopImmediate(list[stopped])
		run(t, l)
		s.expect(t, want...)
		l.Close()
	}
}

func TestStopImmediateOfTheSameBatch(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	var second *Immediate
	soon(l, func() { s.say("first")(); l.StopImmediate(second) })
	second = soon(l, s.say("second"))
	soon(l, s.say("third"))
	run(t, l)
	s.expect(t, "first", "third")
	if l.Alive() || l.immediates.last != nil {
		t.Error("an immediate is left")
	}
}

func TestStartImmediateTwiceKeepsItsPlace(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	a := soon(l, s.say("a"))
	soon(l, s.say("b"))
	l.StartImmediate(a)
	run(t, l)
	s.expect(t, "a", "b")
}

func TestRestartImmediateInCallback(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	rounds := 0
	var i *Immediate
	i = soon(l, func() {
		s.say("immediate")()
		if rounds++; rounds < 3 {
			l.StartImmediate(i)
			l.Post(s.say("posted"))
		}
	})
	run(t, l)
	s.expect(t, "immediate", "posted", "immediate", "posted", "immediate")
}

func TestImmediateMovedToTheNextTurn(t *testing.T) {
	l, s := New(), new(script)
	defer l.Close()
	var second *Immediate
	soon(l, func() {
		s.say("first")()
		l.StopImmediate(second)
		l.StartImmediate(second)
		l.Post(s.say("posted"))
	})
	second = soon(l, s.say("second"))
	soon(l, s.say("third"))
	run(t, l)
	s.expect(t, "first", "third", "posted", "second")
}

func TestStopImmediateOfNothing(t *testing.T) {
	l := New()
	defer l.Close()
	l.StopImmediate(new(Immediate))
	if l.Alive() {
		t.Error("alive")
	}
}
