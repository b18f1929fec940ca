// SPDX-License-Identifier: Apache-2.0

package keys

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509/pkix"
	"encoding/asn1"
	"hash"
)

// encryptedKey is EncryptedPrivateKeyInfo (RFC 5208) with the scheme PBES2
// (RFC 8018), which the standard library does not read.
type encryptedKey struct {
	Scheme struct {
		ID     asn1.ObjectIdentifier
		Params struct {
			Derivation struct {
				ID     asn1.ObjectIdentifier
				Params struct {
					Salt       []byte
					Iterations int
					KeyLength  int                      `asn1:"optional"`
					PRF        pkix.AlgorithmIdentifier `asn1:"optional"`
				}
			}
			Cipher struct {
				ID asn1.ObjectIdentifier
				IV []byte
			}
		}
	}
	Data []byte
}

// maxIterations bounds how long a key may take.
const maxIterations = 10_000_000

// decryptPKCS8 decrypts a key in DER.
func decryptPKCS8(der []byte, passphrase string) ([]byte, error) {
	var k encryptedKey
	if _, err := asn1.Unmarshal(der, &k); err != nil || k.Scheme.ID.String() != "1.2.840.113549.1.5.13" {
		return nil, Unsupported()
	}
	d, c := k.Scheme.Params.Derivation, k.Scheme.Params.Cipher
	prf, size := prfOf(d.Params.PRF.Algorithm.String()), keySize(c.ID.String())
	if d.ID.String() != "1.2.840.113549.1.5.12" || prf == nil || size == 0 || len(c.IV) != aes.BlockSize ||
		d.Params.Iterations < 1 || d.Params.Iterations > maxIterations {
		return nil, Unsupported()
	}
	key, err := pbkdf2.Key(prf, passphrase, d.Params.Salt, d.Params.Iterations, size)
	if err != nil {
		return nil, Unsupported()
	}
	return openCBC(key, c.IV, k.Data)
}

func openCBC(key, iv, data []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil || len(data) == 0 || len(data)%aes.BlockSize != 0 {
		return nil, BadPassphrase()
	}
	out := make([]byte, len(data))
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(out, data)
	n := int(out[len(out)-1])
	if n == 0 || n > aes.BlockSize {
		return nil, BadPassphrase()
	}
	return out[:len(out)-n], nil
}

func prfOf(id string) func() hash.Hash {
	switch id {
	case "", "1.2.840.113549.2.7":
		return sha1.New
	case "1.2.840.113549.2.9":
		return sha256.New
	case "1.2.840.113549.2.10":
		return sha512.New384
	case "1.2.840.113549.2.11":
		return sha512.New
	}
	return nil
}

func keySize(id string) int {
	switch id {
	case "2.16.840.1.101.3.4.1.2":
		return 16
	case "2.16.840.1.101.3.4.1.22":
		return 24
	case "2.16.840.1.101.3.4.1.42":
		return 32
	}
	return 0
}

// encryptPKCS8 encrypts a key in DER with AES in CBC mode; size is that of its key.
func encryptPKCS8(der []byte, passphrase string, size int) ([]byte, error) {
	var k encryptedKey
	k.Scheme.ID = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 5, 13}
	d, c := &k.Scheme.Params.Derivation, &k.Scheme.Params.Cipher
	d.ID = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 5, 12}
	d.Params.Salt, d.Params.Iterations = make([]byte, 16), 2048
	d.Params.PRF = pkix.AlgorithmIdentifier{Algorithm: asn1.ObjectIdentifier{1, 2, 840, 113549, 2, 9}, Parameters: asn1.NullRawValue}
	c.ID, c.IV = asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 1, 2 + (size-16)/8*20}, make([]byte, aes.BlockSize)
	_, _ = rand.Read(d.Params.Salt) // it never fails
	_, _ = rand.Read(c.IV)
	key, err := pbkdf2.Key(sha256.New, passphrase, d.Params.Salt, d.Params.Iterations, size)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	k.Data = append([]byte(nil), der...)
	n := aes.BlockSize - len(der)%aes.BlockSize
	for range n {
		k.Data = append(k.Data, byte(n))
	}
	cipher.NewCBCEncrypter(block, c.IV).CryptBlocks(k.Data, k.Data)
	return asn1.Marshal(k)
}
