// SPDX-License-Identifier: Apache-2.0

package tls

import "testing"

func TestChosenCiphers(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		list string
		n    int
		ok   bool
	}{
		{"ECDHE-RSA-AES128-GCM-SHA256", 1, true},
		{"ECDHE-RSA-AES128-GCM-SHA256:nope:!aNULL", 1, true},
		{"TLS_AES_128_GCM_SHA256", 0, true},
		{"HIGH:!aNULL", 0, true},
		{"nope", 0, false},
	} {
		if ids, ok := chosen(tt.list); len(ids) != tt.n || ok != tt.ok {
			t.Errorf("%s: %v, %t", tt.list, ids, ok)
		}
	}
}
