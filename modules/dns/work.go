// SPDX-License-Identifier: Apache-2.0

package dns

import (
	"context"
	"net"
	"net/netip"
	"slices"
	"strings"

	"github.com/iotjs/iotjs/internal/dns"
)

// query is a question for eventloop.Await.
type query struct {
	client dns.Client
	name   string
	kind   dns.Type
}

// typeReverse asks for the names of an address, which is the name. No record has
// this type.
const typeReverse = 0

func (q query) run(ctx context.Context) ([]dns.Record, error) {
	if q.kind != typeReverse {
		return q.client.Query(ctx, q.name, q.kind)
	}
	ip, err := netip.ParseAddr(q.name)
	if err != nil {
		return nil, &dns.Error{Code: "ENOTFOUND"}
	}
	if names := dns.HostsNames(ip); len(names) > 0 {
		var out []dns.Record
		for _, n := range names {
			out = append(out, dns.Record{Name: n})
		}
		return out, nil
	}
	const typePTR = 12
	return q.client.Query(ctx, dns.ReverseName(ip), typePTR)
}

// whois is who has an address, and what is at a port.
type whois struct {
	ip   netip.Addr
	port int
}

func (w whois) run(ctx context.Context) ([2]string, error) {
	names := dns.HostsNames(w.ip)
	if len(names) == 0 {
		var err error
		if names, err = net.DefaultResolver.LookupAddr(ctx, w.ip.String()); err != nil {
			return [2]string{}, err
		}
	}
	names = slices.DeleteFunc(names, func(n string) bool { return n == "" })
	if len(names) == 0 {
		return [2]string{}, &dns.Error{Code: "ENOTFOUND"}
	}
	return [2]string{strings.TrimSuffix(names[0], "."), dns.ServiceName(w.port)}, nil
}
