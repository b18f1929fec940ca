// SPDX-License-Identifier: Apache-2.0

package tty

import "github.com/iotjs/iotjs/internal/tty"

// Keyboard is that of the standard input, or nil if it is no terminal or no
// script has used it. What the keyboard was lent for (tty.Keyboard.Lend) ends
// by TakeBack.
func (m *Terminals) Keyboard() *tty.Keyboard {
	if m.standard == nil {
		return nil
	}
	return m.standard.keys
}

// TakeBack makes ctrl-c a key again. What was typed meanwhile comes as data.
func (m *Terminals) TakeBack() {
	in := m.standard
	if in == nil || !in.keys.Return() {
		return
	}
	m.env.Loop.Post(func() {
		if !in.Destroyed() {
			in.take(in.ahead())
		}
	})
}
