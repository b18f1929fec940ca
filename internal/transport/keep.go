// SPDX-License-Identifier: Apache-2.0

package transport

// Keep makes what Data brought the caller's own. It is called during Data, once
// at most.
func (s *Wrapped) Keep(b []byte) []byte {
	if len(b) > readSize/2 {
		return b[:len(b):len(b)] // each read has memory of its own
	}
	return append([]byte(nil), b...)
}
