// SPDX-License-Identifier: Apache-2.0

package tty

import "golang.org/x/sys/windows"

// Mode is how a console treats what is typed.
type Mode struct{ flags uint32 }

// ModeOf is the mode of the console that fd is.
func ModeOf(fd int) (*Mode, error) {
	var m Mode
	if err := windows.GetConsoleMode(windows.Handle(fd), &m.flags); err != nil {
		return nil, err
	}
	return &m, nil
}

// Set makes m the mode of fd.
func (m *Mode) Set(fd int) error { return windows.SetConsoleMode(windows.Handle(fd), m.flags) }

// Raw is the mode in which a program gets each key as it is typed, unseen.
func (m *Mode) Raw() *Mode {
	const cooked = windows.ENABLE_ECHO_INPUT | windows.ENABLE_LINE_INPUT | windows.ENABLE_PROCESSED_INPUT
	return &Mode{m.flags&^cooked | windows.ENABLE_WINDOW_INPUT | windows.ENABLE_VIRTUAL_TERMINAL_INPUT}
}

// withSignals is m with ctrl-c as a signal.
func (m *Mode) withSignals() *Mode { return &Mode{m.flags | windows.ENABLE_PROCESSED_INPUT} }

// waiting is empty: what a console has cannot be read without waiting.
func waiting(uintptr) []byte { return nil }
