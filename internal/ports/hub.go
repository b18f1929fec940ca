// SPDX-License-Identifier: Apache-2.0

package ports

import "sync"

// Hub is where channels to many meet, by their names.
type Hub struct {
	mu      sync.Mutex
	members map[string]map[*Member]bool
}

// Member is one end of a channel to many. What others send waits until it is
// taken.
type Member struct {
	hub   *Hub
	name  string
	queue []Message // guarded by hub.mu
	wake  func()
}

// Join makes a member of the channel called name. wake is called, on any
// goroutine, when a message has come.
func (h *Hub) Join(name string, wake func()) *Member {
	m := &Member{hub: h, name: name, wake: wake}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.members == nil {
		h.members = map[string]map[*Member]bool{}
	}
	if h.members[name] == nil {
		h.members[name] = map[*Member]bool{}
	}
	h.members[name][m] = true
	return m
}

// Send gives a message to all other members. Its data are not changed by
// anybody.
func (m *Member) Send(msg Message) {
	h := m.hub
	h.mu.Lock()
	var wakes []func()
	for other := range h.members[m.name] {
		if other != m {
			other.queue = append(other.queue, msg)
			wakes = append(wakes, other.wake)
		}
	}
	h.mu.Unlock()
	for _, wake := range wakes {
		wake()
	}
}

// Take takes the first message that waits.
func (m *Member) Take() (msg Message, ok bool) {
	m.hub.mu.Lock()
	defer m.hub.mu.Unlock()
	if len(m.queue) == 0 {
		return msg, false
	}
	msg, m.queue = m.queue[0], m.queue[1:]
	return msg, true
}

// Waiting is the number of messages that wait.
func (m *Member) Waiting() int {
	m.hub.mu.Lock()
	defer m.hub.mu.Unlock()
	return len(m.queue)
}

// Leave ends the membership.
func (m *Member) Leave() {
	m.hub.mu.Lock()
	defer m.hub.mu.Unlock()
	if list := m.hub.members[m.name]; list != nil {
		delete(list, m)
		if len(list) == 0 {
			delete(m.hub.members, m.name)
		}
	}
}
