// SPDX-License-Identifier: Apache-2.0

package http

// The channels of diagnostics_channel that this module publishes on.
const (
	requestStart = "http.client.request.start"
	requestError = "http.client.request.error"
	responseRead = "http.client.response.finish"
	serverStart  = "http.server.request.start"
	responseSent = "http.server.response.finish"
)

// publish tells of a request to a server and its response.
func (r *Response) publish(channel string) {
	c, ok := r.owner.(*serverConn)
	if !ok || r.req == nil {
		return
	}
	r.core.env.Publish(channel, "request", r.req.Object(), "response", r.this, "socket", r.req.socket, "server", c.server.Object())
}
