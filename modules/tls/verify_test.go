// SPDX-License-Identifier: Apache-2.0

package tls

import (
	"os"
	"testing"
)

func fixture(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile("../../tests/fixtures/tls/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestEncryptedKeys(t *testing.T) {
	t.Parallel()
	text := fixture(t, "server-encrypted.key")
	if _, err := readKey(text, "secret"); err != nil {
		t.Error(err)
	}
	for _, wrong := range []string{"", "wrong"} {
		if _, err := readKey(text, wrong); err == nil {
			t.Errorf("passphrase %q opens the key", wrong)
		}
	}
}

// FuzzDecryptPKCS8 looks for input that ends the process.
func FuzzDecryptPKCS8(f *testing.F) {
	f.Add([]byte("0\x03\x02\x01\x00"))
	f.Fuzz(func(t *testing.T, der []byte) {
		if out, err := decryptPKCS8(der, "x"); err != nil && out != nil {
			t.Fatal("a key and an error")
		}
	})
}

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
