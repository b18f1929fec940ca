// SPDX-License-Identifier: Apache-2.0

package lookup

import (
	"context"
	"errors"
	"net/netip"
	"slices"
	"testing"

	"github.com/iotjs/iotjs/internal/errno"
)

func TestHost(t *testing.T) {
	t.Parallel()
	list, err := Host(context.Background(), "localhost", Options{})
	if err != nil || len(list) == 0 {
		t.Fatal(list, err)
	}
	for _, ip := range list {
		if !ip.IsLoopback() {
			t.Errorf("localhost is %v", ip)
		}
	}
	four, err := Host(context.Background(), "127.0.0.1", Options{Family: 6, V4Mapped: true})
	if want := []netip.Addr{netip.MustParseAddr("::ffff:127.0.0.1")}; err != nil || !slices.Equal(four, want) {
		t.Errorf("got %v, %v", four, err)
	}
}

func TestErrors(t *testing.T) {
	t.Parallel()
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	for _, tt := range []struct {
		ctx  context.Context
		name string
		o    Options
		code string
	}{
		{context.Background(), "127.0.0.1", Options{Family: 6}, "ENOTFOUND"},
		{cancelled, "no-such-host.invalid", Options{}, ""},
	} {
		_, err := Host(tt.ctx, tt.name, tt.o)
		var e *errno.Error
		if !errors.As(err, &e) {
			t.Fatalf("%s: got %v", tt.name, err)
		}
		if e.Hostname != tt.name || e.Syscall != "getaddrinfo" || tt.code != "" && e.Code != tt.code {
			t.Errorf("%s: got %v", tt.name, err)
		}
	}
}
