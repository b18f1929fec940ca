// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net"
	"slices"
	"strings"
	"time"
)

// servers are those on the internet that tests of the suite ask.
var servers = [...]string{"httpbin.org"}

// unreached are the hosts that reach does not get to. What a test says about
// the command without its server is nothing, so it does not run.
func unreached(hosts []string, reach func(string) error) []string {
	return slices.DeleteFunc(slices.Clone(hosts), func(host string) bool { return reach(host) == nil })
}

func reach(host string) error {
	c, err := net.DialTimeout("tcp", net.JoinHostPort(host, "443"), 5*time.Second)
	if err != nil {
		return err
	}
	return c.Close()
}

// asks is the one of the hosts that a test names.
func asks(src string, hosts []string) string {
	src = comment.ReplaceAllString(src, "")
	if i := slices.IndexFunc(hosts, func(host string) bool { return strings.Contains(src, "'"+host+"'") }); i >= 0 {
		return hosts[i]
	}
	return ""
}
