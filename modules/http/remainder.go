// SPDX-License-Identifier: Apache-2.0

package http

// remainder is what a connection has read and not parsed. Both sides of HTTP
// have one, because a listener may want no more of a body for a while, and
// because more may come, or be wanted, while the parser runs.
type remainder struct {
	rest    []byte
	parsing bool // feed is running
}

// reader is a connection that parses.
type reader interface {
	// parse parses data until it is used, or nothing is wanted now.
	parse(data []byte) (used int)
	// done tells whether nothing will be wanted any more.
	done() bool
}

// feed parses what is left from before and then b, and keeps what is not used.
func (r *remainder) feed(b []byte, by reader) {
	if r.parsing {
		r.rest = append(r.rest, b...)
		return
	}
	r.parsing = true
	defer func() { r.parsing = false }()
	if len(r.rest) > 0 {
		b, r.rest = append(r.rest, b...), nil
	}
	for {
		used := by.parse(b)
		switch {
		case by.done():
			r.rest = nil
			return
		case used < len(b): // in front of what came meanwhile
			r.rest = append(append(make([]byte, 0, len(b)-used+len(r.rest)), b[used:]...), r.rest...)
			return
		case len(r.rest) == 0:
			return
		}
		b, r.rest = r.rest, nil
	}
}
