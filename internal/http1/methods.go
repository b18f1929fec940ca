// SPDX-License-Identifier: Apache-2.0

package http1

import "slices"

// methods are those of Node.js's http.METHODS, sorted.
var methods = [...]string{
	"ACL", "BIND", "CHECKOUT", "CONNECT", "COPY", "DELETE", "GET", "HEAD", "LINK", "LOCK", "M-SEARCH", "MERGE",
	"MKACTIVITY", "MKCALENDAR", "MKCOL", "MOVE", "NOTIFY", "OPTIONS", "PATCH", "POST", "PROPFIND", "PROPPATCH",
	"PURGE", "PUT", "QUERY", "REBIND", "REPORT", "SEARCH", "SOURCE", "SUBSCRIBE", "TRACE", "UNBIND", "UNLINK", "UNLOCK",
	"UNSUBSCRIBE",
}

// Methods returns the request methods that the parser accepts, sorted.
func Methods() []string { return slices.Clone(methods[:]) }

// method returns the known method that b spells.
func method(b []byte) (string, bool) {
	switch string(b) { // the frequent ones, without a search
	case "GET":
		return "GET", true
	case "POST":
		return "POST", true
	}
	i, ok := slices.BinarySearchFunc(methods[:], b, func(m string, b []byte) int {
		switch s := string(b); {
		case m < s:
			return -1
		case m > s:
			return 1
		}
		return 0
	})
	if !ok {
		return "", false
	}
	return methods[i], true
}

// methodPrefix tells whether b can still become a known method.
func methodPrefix(b []byte) bool {
	return slices.ContainsFunc(methods[:], func(m string) bool {
		return len(m) >= len(b) && m[:len(b)] == string(b)
	})
}

// methodPart is how many bytes of b are those of a known method.
func methodPart(b []byte) (n int) {
	for _, m := range methods {
		i := 0
		for i < len(m) && i < len(b) && m[i] == b[i] {
			i++
		}
		n = max(n, i)
	}
	return n
}
