// SPDX-License-Identifier: Apache-2.0

//go:build unix

package tty

import "golang.org/x/sys/unix"

// waiting are the bytes that fd has now.
func waiting(fd uintptr) []byte {
	list := []unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}}
	if n, err := unix.Poll(list, 0); err != nil || n == 0 || list[0].Revents&unix.POLLIN == 0 {
		return nil
	}
	buf := make([]byte, 4096)
	n, err := unix.Read(int(fd), buf)
	if err != nil {
		return nil
	}
	return buf[:n]
}

// withSignals is m with the key ctrl-c as a signal, and no other one.
func (m *Mode) withSignals() *Mode {
	t := m.termios
	t.Lflag |= unix.ISIG
	for _, key := range [...]int{unix.VQUIT, unix.VSUSP} {
		t.Cc[key] = noKey
	}
	return &Mode{t}
}
