// SPDX-License-Identifier: Apache-2.0

package tls

import (
	"crypto/tls"
	"errors"
	"io"
	"net"
	"strings"
	"syscall"
)

// alert is what a fault of the peer, or of ours, is called.
type alert struct{ number, code, reason string }

// alerts are the texts of crypto/tls and the reasons of OpenSSL, for what the
// peer said.
var alerts = [...]struct {
	text string
	alert
}{
	{"unexpected message", alert{"0A0003F2", "ERR_SSL_SSLV3_ALERT_UNEXPECTED_MESSAGE", "sslv3 alert unexpected message"}},
	{"bad record MAC", alert{"0A0003FC", "ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC", "sslv3 alert bad record mac"}},
	{"handshake failure", alert{"0A000410", "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", "sslv3 alert handshake failure"}},
	{"bad certificate", alert{"0A000412", "ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE", "sslv3 alert bad certificate"}},
	{"unsupported certificate", alert{"0A000413", "ERR_SSL_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE", "sslv3 alert unsupported certificate"}},
	{"revoked certificate", alert{"0A000414", "ERR_SSL_SSLV3_ALERT_CERTIFICATE_REVOKED", "sslv3 alert certificate revoked"}},
	{"expired certificate", alert{"0A000415", "ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED", "sslv3 alert certificate expired"}},
	{"unknown certificate authority", alert{"0A000418", "ERR_SSL_TLSV1_ALERT_UNKNOWN_CA", "tlsv1 alert unknown ca"}},
	{"unknown certificate", alert{"0A000416", "ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN", "sslv3 alert certificate unknown"}},
	{"illegal parameter", alert{"0A000417", "ERR_SSL_SSLV3_ALERT_ILLEGAL_PARAMETER", "sslv3 alert illegal parameter"}},
	{"access denied", alert{"0A000419", "ERR_SSL_TLSV1_ALERT_ACCESS_DENIED", "tlsv1 alert access denied"}},
	{"error decoding message", alert{"0A00041A", "ERR_SSL_TLSV1_ALERT_DECODE_ERROR", "tlsv1 alert decode error"}},
	{"error decrypting message", alert{"0A00041B", "ERR_SSL_TLSV1_ALERT_DECRYPT_ERROR", "tlsv1 alert decrypt error"}},
	{"protocol version not supported", alert{"0A00042E", "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "tlsv1 alert protocol version"}},
	{"insufficient security level", alert{"0A00042F", "ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY", "tlsv1 alert insufficient security"}},
	{"internal error", alert{"0A000438", "ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR", "tlsv1 alert internal error"}},
	{"unrecognized name", alert{"0A000458", "ERR_SSL_TLSV1_UNRECOGNIZED_NAME", "tlsv1 unrecognized name"}},
	{"certificate required", alert{"0A00045C", "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "tlsv13 alert certificate required"}},
	{"no application protocol", alert{"0A000460", "ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL", "tlsv1 alert no application protocol"}},
}

// ours are the beginnings of the errors of crypto/tls for what we found.
var ours = [...]struct {
	text string
	alert
}{
	{"tls: client requested unsupported application protocols", alert{"0A0000EB", "ERR_SSL_NO_APPLICATION_PROTOCOL", "no application protocol"}},
	{"tls: client didn't provide a certificate", alert{"0A0000C7", "ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE", "peer did not return a certificate"}},
	{"tls: client offered only unsupported versions", alert{"0A000102", "ERR_SSL_UNSUPPORTED_PROTOCOL", "unsupported protocol"}},
	{"tls: server selected unsupported protocol version", alert{"0A000102", "ERR_SSL_UNSUPPORTED_PROTOCOL", "unsupported protocol"}},
	{"tls: no cipher suite supported by both", alert{"0A0000C1", "ERR_SSL_NO_SHARED_CIPHER", "no shared cipher"}},
	{"tls: no certificates configured", alert{"0A0000C1", "ERR_SSL_NO_SHARED_CIPHER", "no shared cipher"}},
	{"tls: no supported versions satisfy MinVersion", alert{"0A0000BF", "ERR_SSL_NO_PROTOCOLS_AVAILABLE", "no protocols available"}},
}

// cutOff tells whether a connection just ended.
func cutOff(err error) bool {
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.EPIPE)
}

// diagnose finds the name of a fault of TLS. ok is false for one of the network.
func diagnose(err error) (a alert, ok bool) {
	var record tls.RecordHeaderError
	if errors.As(err, &record) {
		return wrongRecord(record), true
	}
	text := err.Error()
	var op *net.OpError
	if errors.As(err, &op) && op.Op == "remote error" {
		for _, known := range alerts {
			if strings.Contains(text, known.text) {
				return known.alert, true
			}
		}
	}
	for _, known := range ours {
		if strings.Contains(text, known.text) {
			return known.alert, true
		}
	}
	if i := strings.Index(text, "tls: "); i >= 0 {
		return alert{"0A000001", "EPROTO", text[i+len("tls: "):]}, true
	}
	return a, false
}

func wrongRecord(r tls.RecordHeaderError) alert {
	switch head := string(r.RecordHeader[:]); {
	case strings.HasPrefix(head, "GET "), strings.HasPrefix(head, "POST "), strings.HasPrefix(head, "HEAD "), strings.HasPrefix(head, "PUT "):
		return alert{"0A00009C", "ERR_SSL_HTTP_REQUEST", "http request"}
	}
	return alert{"0A00010B", "ERR_SSL_WRONG_VERSION_NUMBER", "wrong version number"}
}
