// SPDX-License-Identifier: Apache-2.0

package net

import (
	"net/netip"
	"slices"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/lookup"
)

// question is a name to be resolved.
type question struct {
	host string
	o    lookup.Options
}

// asker waits for the answer.
type asker struct {
	context *eventloop.Context
	done    func([]netip.Addr, error)
}

// resolve finds the addresses of a name and calls done on the loop. Whoever
// asks what is being asked already shares the answer: connections that begin
// one after another to one name go on in that order.
func (c *Core) resolve(host string, o lookup.Options, done func([]netip.Addr, error)) {
	q := question{host, o}
	askers, asked := c.askers[q]
	c.askers[q] = append(askers, asker{c.env.Loop.Start("GETADDRINFOREQWRAP"), done})
	if !asked {
		eventloop.Await(c.env.Loop, lookup.Work(host, o), func(list []netip.Addr, err error) { c.resolved(q, list, err) })
	}
}

func (c *Core) resolved(q question, list []netip.Addr, err error) {
	askers := c.askers[q]
	delete(c.askers, q)
	for _, a := range askers {
		c.env.In(a.context, func() { a.done(slices.Clone(list), err) })
	}
}
