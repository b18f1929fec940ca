// SPDX-License-Identifier: Apache-2.0

//go:build unix

package tty

import "golang.org/x/sys/unix"

// Mode is how a terminal treats what is typed and shown.
type Mode struct{ termios unix.Termios }

// ModeOf is the mode of the terminal that fd is.
func ModeOf(fd int) (*Mode, error) {
	t, err := unix.IoctlGetTermios(fd, getMode)
	if err != nil {
		return nil, err
	}
	return &Mode{*t}, nil
}

// Set makes m the mode of fd.
func (m *Mode) Set(fd int) error { return unix.IoctlSetTermios(fd, setMode, &m.termios) }

// Raw is the mode in which a program gets each key as it is typed, unseen.
func (m *Mode) Raw() *Mode {
	t := m.termios
	t.Iflag &^= unix.BRKINT | unix.ICRNL | unix.INPCK | unix.ISTRIP | unix.IXON
	t.Oflag |= unix.ONLCR
	t.Cflag |= unix.CS8
	t.Lflag &^= unix.ECHO | unix.ICANON | unix.IEXTEN | unix.ISIG
	t.Cc[unix.VMIN], t.Cc[unix.VTIME] = 1, 0
	return &Mode{t}
}
