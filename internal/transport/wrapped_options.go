// SPDX-License-Identifier: Apache-2.0

package transport

import (
	"errors"
	"net"
	"time"
)

// SetNoDelay turns Nagle's algorithm off or on.
func (s *Wrapped) SetNoDelay(on bool) error {
	tcp, err := s.tcp()
	if err != nil {
		return err
	}
	return failed("setsockopt", tcp.SetNoDelay(on))
}

// SetKeepAlive makes the kernel probe an idle connection; idle is the number of
// seconds before the first probe, 0 leaves the system's.
func (s *Wrapped) SetKeepAlive(on bool, idle int) error {
	tcp, err := s.tcp()
	if err != nil {
		return err
	}
	cfg := net.KeepAliveConfig{Enable: on, Idle: -1, Interval: -1, Count: -1}
	if idle > 0 {
		cfg.Idle = time.Duration(idle) * time.Second
	}
	return failed("setsockopt", tcp.SetKeepAliveConfig(cfg))
}

var errNotTCP = errors.New("not a TCP connection")

func (s *Wrapped) tcp() (*net.TCPConn, error) {
	if s.closed {
		return nil, ErrClosed
	}
	tcp, ok := socketOf(s.nc).(*net.TCPConn)
	if !ok {
		return nil, failed("setsockopt", errNotTCP)
	}
	return tcp, nil
}
