// SPDX-License-Identifier: Apache-2.0

package httpevents

// reason is why a connection closed.
type reason int

const (
	noName reason = iota + 1
	noConnection
	noSecurity
	byClient
	byServer
	timedOut
	unknown
)

// text is what scripts see.
func (r reason) text() string {
	switch r {
	case noName:
		return "Cannot resolve DNS name"
	case noConnection:
		return "Cannot connect to the server"
	case noSecurity:
		return "SSL Connection Error"
	case byClient:
		return "Closed by client"
	case byServer:
		return "Closed by server"
	case timedOut:
		return "Timeout of response is reached"
	}
	return "Unknown error"
}

// phase is how far a connection is.
type phase int

const (
	resolving phase = iota
	dialing
	securing
	open
	closed
)

// status is the phase as scripts see it.
func (p phase) status() string {
	switch p {
	case open:
		return "open"
	case closed:
		return "closed"
	}
	return "connecting"
}

// late is why a connection closes whose time is up in this phase.
func (p phase) late() reason {
	switch p {
	case resolving:
		return noName
	case dialing:
		return noConnection
	case securing:
		return noSecurity
	}
	return timedOut
}
