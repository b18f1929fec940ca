// SPDX-License-Identifier: Apache-2.0

package httpevents

import (
	"slices"
	"strings"

	"github.com/iotjs/iotjs/internal/http1"
)

// redirect is the request to follow a response with, or nil if the response is
// for the script: it is no redirect, one too many, or one that would need a
// body again that was sent in parts (RFC 9110, section 15.4).
func (k *connection) redirect(r *http1.Message) *message {
	if !redirects(r.Status) || k.hops >= k.set.redirection || k.msg.method == "CONNECT" {
		return nil
	}
	to := k.location(r)
	if to == nil {
		return nil
	}
	m := *k.msg
	m.address = to
	if method := redirected(r.Status, m.method); method != m.method {
		m.method, m.contentType, m.data, m.length, m.last = method, "", nil, 0, true
		m.fields = without(m.fields, "content-type", "content-encoding", "content-language", "content-location")
	} else if !m.whole() {
		return nil
	}
	if !to.sameOrigin(k.msg.address) {
		m.fields = without(m.fields, "authorization", "cookie", "host")
	}
	return &m
}

// whole tells whether all of the body was there from the beginning.
func (m *message) whole() bool { return m.last && m.length == int64(len(m.data)) }

func redirects(status int) bool {
	switch status {
	case 301, 302, 303, 307, 308:
		return true
	}
	return false
}

// redirected is the method that follows a redirect.
func redirected(status int, method string) string {
	if status == 303 && method != "HEAD" || (status == 301 || status == 302) && method == "POST" {
		return "GET"
	}
	return method
}

// location is where a redirect leads, or nil.
func (k *connection) location(r *http1.Message) *address {
	for _, f := range r.Fields {
		if strings.EqualFold(f.Name, "location") {
			return readAddress(f.Value, k.msg.address)
		}
	}
	return nil
}

func without(fields []http1.Field, names ...string) []http1.Field {
	return slices.DeleteFunc(slices.Clone(fields), func(f http1.Field) bool {
		return slices.Contains(names, strings.ToLower(f.Name))
	})
}

// follow sends m over a new link. Credentials stay with the origin they are
// for.
func (k *connection) follow(m *message) {
	if !m.address.sameOrigin(k.msg.address) {
		k.set.auth = ""
		k.set.credentials.key, k.set.credentials.public = "", ""
	}
	k.hops++
	k.msg, k.unread, k.writing = m, nil, 0
	k.unlink(nil)
	k.connect()
}
