// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"errors"
	"syscall"
)

// SetNoDelay turns Nagle's algorithm off or on.
func (c *Conn) SetNoDelay(on bool) error {
	return c.option(syscall.IPPROTO_TCP, syscall.TCP_NODELAY, boolInt(on))
}

// SetKeepAlive makes the kernel probe an idle connection; idle is the number of
// seconds before the first probe, 0 leaves the system's.
func (c *Conn) SetKeepAlive(on bool, idle int) error {
	err := c.option(syscall.SOL_SOCKET, syscall.SO_KEEPALIVE, boolInt(on))
	if err != nil || !on || idle <= 0 {
		return err
	}
	return errors.Join(
		c.option(syscall.IPPROTO_TCP, syscall.TCP_KEEPIDLE, idle),
		c.option(syscall.IPPROTO_TCP, syscall.TCP_KEEPINTVL, 1),
		c.option(syscall.IPPROTO_TCP, syscall.TCP_KEEPCNT, 10))
}

func (c *Conn) option(level, name, value int) error {
	if c.closed {
		return ErrClosed
	}
	return failed("setsockopt", syscall.SetsockoptInt(c.watch.fd, level, name, value))
}

func boolInt(on bool) int {
	if on {
		return 1
	}
	return 0
}
