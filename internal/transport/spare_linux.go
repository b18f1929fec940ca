// SPDX-License-Identifier: Apache-2.0

package transport

import "syscall"

// noSpare stands for a spare descriptor that could not be had.
const noSpare = -1

// keepSpare opens a descriptor that is given up when there are no others left,
// so that connections which wait can be turned away instead of waiting for
// ever. Each loop that listens keeps one.
func (p *epoll) keepSpare() {
	if p.spare != 0 && p.spare != noSpare {
		return
	}
	fd, err := syscall.Open("/dev/null", syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
	if err != nil {
		fd = noSpare
	}
	p.spare = fd
}

// turnAway accepts what waits at a listener and closes it at once. It returns
// false if that could not be done either.
func (p *epoll) turnAway(listener int) bool {
	if p.spare == noSpare {
		return false
	}
	syscall.Close(p.spare)
	p.spare = noSpare
	for {
		fd, _, err := syscall.Accept4(listener, syscall.SOCK_CLOEXEC)
		switch err {
		case nil:
			syscall.Close(fd)
		case syscall.EINTR:
		default:
			p.keepSpare()
			return err == syscall.EAGAIN
		}
	}
}
