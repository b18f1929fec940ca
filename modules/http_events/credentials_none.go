// SPDX-License-Identifier: Apache-2.0

//go:build iotjs_no_crypto

package httpevents

import (
	"errors"
	"net"

	"github.com/iotjs/iotjs/internal/transport"
)

var errNoTLS = errors.New("this build of iotjs has no TLS")

// client makes no connection: this build has no TLS.
func (c credentials) client(string) func(net.Conn) (transport.SecureConn, error) {
	return func(net.Conn) (transport.SecureConn, error) { return nil, errNoTLS }
}

// refused tells whether err comes from TLS.
func refused(error) bool { return false }
