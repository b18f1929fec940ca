// SPDX-License-Identifier: Apache-2.0

package httpevents

// credentials are what a TLS connection is checked by: paths of PEM files.
type credentials struct {
	ca, key, public string
	skip            bool // check nothing
}
