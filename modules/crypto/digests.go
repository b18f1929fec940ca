// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"crypto"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"hash"
	"io"
	"reflect"
	"strings"

	"golang.org/x/crypto/blake2b"
	"golang.org/x/crypto/blake2s"
	//lint:ignore SA1019 old signatures have it; nothing here chooses it
	"golang.org/x/crypto/ripemd160"
)

// algorithm is a hash function.
type algorithm struct {
	name string
	make func() hash.Hash
	xof  bool        // its output may have any length
	id   crypto.Hash // as signatures name it; 0 if there are none with it
}

// hashNames is getHashes().
const hashNames = "RSA-MD5 RSA-RIPEMD160 RSA-SHA1 RSA-SHA1-2 RSA-SHA224 RSA-SHA256 RSA-SHA3-224 RSA-SHA3-256 RSA-SHA3-384 " +
	"RSA-SHA3-512 RSA-SHA384 RSA-SHA512 RSA-SHA512/224 RSA-SHA512/256 blake2b512 blake2s256 " +
	"id-rsassa-pkcs1-v1_5-with-sha3-224 id-rsassa-pkcs1-v1_5-with-sha3-256 id-rsassa-pkcs1-v1_5-with-sha3-384 " +
	"id-rsassa-pkcs1-v1_5-with-sha3-512 md5 md5-sha1 md5WithRSAEncryption ripemd ripemd160 ripemd160WithRSA rmd160 sha1 " +
	"sha1WithRSAEncryption sha224 sha224WithRSAEncryption sha256 sha256WithRSAEncryption sha3-224 sha3-256 sha3-384 sha3-512 " +
	"sha384 sha384WithRSAEncryption sha512 sha512-224 sha512-224WithRSAEncryption sha512-256 sha512-256WithRSAEncryption " +
	"sha512WithRSAEncryption shake128 shake256 ssl3-md5 ssl3-sha1"

// plainName takes the decoration off the name of a hash function.
func plainName(name string) string {
	name = strings.ToLower(name)
	for _, prefix := range [...]string{"rsa-", "ssl3-", "id-rsassa-pkcs1-v1_5-with-"} {
		name = strings.TrimPrefix(name, prefix)
	}
	for _, suffix := range [...]string{"withrsaencryption", "withrsa"} {
		name = strings.TrimSuffix(name, suffix)
	}
	return name
}

// findDigest finds a hash function by one of its names.
func findDigest(name string) (a algorithm, ok bool) {
	a = digestNamed(plainName(name))
	return a, a.make != nil
}

func digestNamed(name string) algorithm {
	switch name {
	case "md5":
		return algorithm{"md5", md5.New, false, crypto.MD5}
	case "sha1", "sha-1", "sha1-2":
		return algorithm{"sha1", sha1.New, false, crypto.SHA1}
	case "sha224", "sha-224", "sha2-224":
		return algorithm{"sha224", sha256.New224, false, crypto.SHA224}
	case "sha256", "sha-256", "sha2-256":
		return algorithm{"sha256", sha256.New, false, crypto.SHA256}
	case "sha384", "sha-384", "sha2-384":
		return algorithm{"sha384", sha512.New384, false, crypto.SHA384}
	case "sha512", "sha-512", "sha2-512":
		return algorithm{"sha512", sha512.New, false, crypto.SHA512}
	case "sha512-224", "sha512/224", "sha-512/224", "sha2-512/224":
		return algorithm{"sha512-224", sha512.New512_224, false, crypto.SHA512_224}
	case "sha512-256", "sha512/256", "sha-512/256", "sha2-512/256":
		return algorithm{"sha512-256", sha512.New512_256, false, crypto.SHA512_256}
	}
	return rareDigest(name)
}

func rareDigest(name string) algorithm {
	switch name {
	case "sha3-224":
		return algorithm{name, func() hash.Hash { return sha3.New224() }, false, crypto.SHA3_224}
	case "sha3-256":
		return algorithm{name, func() hash.Hash { return sha3.New256() }, false, crypto.SHA3_256}
	case "sha3-384":
		return algorithm{name, func() hash.Hash { return sha3.New384() }, false, crypto.SHA3_384}
	case "sha3-512":
		return algorithm{name, func() hash.Hash { return sha3.New512() }, false, crypto.SHA3_512}
	case "shake128", "shake-128":
		return algorithm{"shake128", func() hash.Hash { return &shake{sha3.NewSHAKE128(), 16} }, true, 0}
	case "shake256", "shake-256":
		return algorithm{"shake256", func() hash.Hash { return &shake{sha3.NewSHAKE256(), 32} }, true, 0}
	case "ripemd160", "ripemd-160", "ripemd", "rmd160":
		return algorithm{"ripemd160", ripemd160.New, false, crypto.RIPEMD160}
	case "blake2b512", "blake2b-512":
		return algorithm{"blake2b512", func() hash.Hash { h, _ := blake2b.New512(nil); return h }, false, 0}
	case "blake2s256", "blake2s-256":
		return algorithm{"blake2s256", func() hash.Hash { h, _ := blake2s.New256(nil); return h }, false, 0}
	case "md5-sha1":
		return algorithm{name, func() hash.Hash { return &both{md5.New(), sha1.New()} }, false, crypto.MD5SHA1}
	}
	return algorithm{}
}

// shake is a sha3.SHAKE as a hash.Hash of a fixed length.
type shake struct {
	*sha3.SHAKE
	size int
}

func (s *shake) Size() int { return s.size }

func (s *shake) Sum(b []byte) []byte { return append(b, s.output(s.size)...) }

// output is as many bytes as are asked for. What was written stays.
func (s *shake) output(n int) []byte {
	out := make([]byte, n)
	_, _ = io.ReadFull(cloneHash(s).(*shake).SHAKE, out) // it never ends
	return out
}

// both is two hash functions as one, as old versions of TLS use them.
type both struct{ first, second hash.Hash }

func (b *both) Write(p []byte) (int, error) {
	b.first.Write(p)
	return b.second.Write(p)
}

func (b *both) Sum(p []byte) []byte { return b.second.Sum(b.first.Sum(p)) }
func (b *both) Reset()              { b.first.Reset(); b.second.Reset() }
func (b *both) Size() int           { return b.first.Size() + b.second.Size() }
func (b *both) BlockSize() int      { return b.first.BlockSize() }

// cloneHash copies the state of a hash function.
func cloneHash(h hash.Hash) hash.Hash {
	switch h := h.(type) {
	case *shake:
		copied := *h.SHAKE
		return &shake{&copied, h.size}
	case *both:
		return &both{cloneHash(h.first), cloneHash(h.second)}
	case hash.Cloner:
		if c, err := h.Clone(); err == nil {
			return c
		}
	}
	v := reflect.New(reflect.TypeOf(h).Elem()) // the others are structs without pointers
	v.Elem().Set(reflect.ValueOf(h).Elem())
	return v.Interface().(hash.Hash)
}
