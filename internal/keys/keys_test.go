// SPDX-License-Identifier: Apache-2.0

package keys

import (
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"os"
	"testing"
)

func TestEncryptedKeys(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../tests/fixtures/tls/server-encrypted.key")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Private(text, Passphrase{"secret", true}); err != nil {
		t.Error(err)
	}
	for _, wrong := range []string{"", "wrong"} {
		if _, err := Private(text, Passphrase{wrong, true}); err == nil {
			t.Errorf("passphrase %q opens the key", wrong)
		}
	}
	if _, err := Private(text, Passphrase{}); err != ErrPassphrase {
		t.Errorf("without a passphrase: %v", err)
	}
}

// TestRoundTrips writes each kind of key in each way and reads it again.
func TestRoundTrips(t *testing.T) {
	t.Parallel()
	a, _ := rsa.GenerateKey(rand.Reader, 2048)
	b, _ := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	_, c, _ := ed25519.GenerateKey(rand.Reader)
	d, _ := ecdh.X25519().GenerateKey(rand.Reader)
	for _, key := range []any{a, b, c, d} {
		public := PublicOf(key)
		for _, bits := range []int{0, 128, 192, 256} {
			text, err := WritePrivate(key, "pkcs8", true, bits, "secret")
			if err != nil {
				t.Fatalf("%T: %v", key, err)
			}
			if got, err := Private(text, Passphrase{"secret", true}); err != nil || !Equal(got, key) {
				t.Errorf("%T with %d bits: %v", key, bits, err)
			}
		}
		text, err := WritePublic(public, "spki", true)
		if got, err2 := Public(text, Passphrase{}); err != nil || err2 != nil || !Equal(got, public) {
			t.Errorf("%T: %v, %v", public, err, err2)
		}
		for i, k := range []any{key, public} {
			values := map[string]string{}
			for _, m := range JWK(k) {
				values[m.Name] = m.Value
			}
			got, err := FromJWK(func(name string) string { return values[name] }, i == 0)
			if err != nil || !Equal(got, k) {
				t.Errorf("%T as JWK: %v", k, err)
			}
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
