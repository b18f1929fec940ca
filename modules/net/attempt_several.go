// SPDX-License-Identifier: Apache-2.0

package net

import (
	"net/netip"
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/transport"
	"github.com/iotjs/iotjs/modules"
)

// several tries addresses one after the other, families in turn, each for some
// time.
func (a *attempt) several(list []netip.Addr) {
	a.targets = alternate(list)
	if len(a.targets) == 1 {
		a.single(a.targets[0])
		return
	}
	a.s.rare().attempted = a.s.core.env.VM.NewArray()
	a.s.touch()
	a.tryNext()
}

// alternate sorts addresses so that the families take turns, that of the first
// one first, and leaves out repeated ones.
func alternate(list []netip.Addr) []netip.Addr {
	var groups [2][]netip.Addr
	seen := make(map[netip.Addr]bool, len(list))
	for _, ip := range list {
		if !seen[ip] {
			seen[ip] = true
			g := 0
			if ip.Is4() != list[0].Is4() {
				g = 1
			}
			groups[g] = append(groups[g], ip)
		}
	}
	var out []netip.Addr
	for i := range max(len(groups[0]), len(groups[1])) {
		for _, g := range groups {
			if i < len(g) {
				out = append(out, g[i])
			}
		}
	}
	return out
}

// tryNext tries the next address, or fails if there is none.
func (a *attempt) tryNext() {
	s := a.s
	a.stopTimer()
	if a.next == len(a.targets) {
		s.Stream.Destroy(s.core.aggregate(a.errs))
		return
	}
	ip := a.targets[a.next]
	a.next++
	s.noteAttempt(ip.String() + ":" + strconv.Itoa(a.o.Port))
	a.announce("connectionAttempt", ip)
	if !a.current() {
		return
	}
	a.dial(a.remote(ip), a.local(ip), a.tried)
	if a.next < len(a.targets) {
		a.timer = &eventloop.Timer{Owner: a, Origin: s.core.env.Loop.Context()}
		s.core.env.Loop.StartTimer(a.timer, a.o.AttemptTimeout)
	}
}

// noteAttempt adds to autoSelectFamilyAttemptedAddresses.
func (s *Socket) noteAttempt(address string) {
	list := s.cold.attempted.(*goja.Object)
	modules.Must(list.Set(list.Get("length").String(), address))
}

// tried is called when an address has been tried.
func (a *attempt) tried(to transport.Addr, conn *transport.Conn, err goja.Value) {
	if err == nil {
		a.s.connected(conn)
		return
	}
	a.errs = append(a.errs, err)
	a.announce("connectionAttemptFailed", to.Addr(), err)
	if a.current() {
		a.tryNext()
	}
}

// Expire implements eventloop.Expirer: the current address takes too long.
func (a *attempt) Expire() {
	a.s.core.env.Enter(func() {
		ip := a.targets[a.next-1]
		a.announce("connectionAttemptTimeout", ip)
		a.errs = append(a.errs, a.timedOut(ip))
		if a.current() {
			a.dialing.Cancel()
			a.tryNext()
		}
	})
}

func (a *attempt) stopTimer() {
	if a.timer != nil {
		a.s.core.env.Loop.StopTimer(a.timer)
		a.timer = nil
	}
}
