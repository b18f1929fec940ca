// SPDX-License-Identifier: Apache-2.0

package crypto

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"strconv"
	"strings"

	"golang.org/x/crypto/chacha20"
)

// cipherKind is a cipher by name.
type cipherKind struct {
	name      string
	mode      string // cbc, ccm, ctr, ecb, gcm, cfb, cfb8, ofb, stream
	key, iv   int    // lengths in bytes
	block     int    // 1 where input of any length goes through
	nid       int    // the number of OpenSSL
	firstName string // what getCipherInfo calls it, if that is another
}

// cipherNames is getCiphers().
const cipherNames = "aes-128-cbc aes-128-ccm aes-128-cfb aes-128-cfb8 aes-128-ctr aes-128-ecb aes-128-gcm aes-128-ofb aes-192-cbc aes-192-ccm aes-192-cfb " +
	"aes-192-cfb8 aes-192-ctr aes-192-ecb aes-192-gcm aes-192-ofb aes-256-cbc aes-256-ccm aes-256-cfb aes-256-cfb8 aes-256-ctr aes-256-ecb " +
	"aes-256-gcm aes-256-ofb aes128 aes192 aes256 chacha20 chacha20-poly1305 des-ede3 des-ede3-cbc des-ede3-ecb des3 " +
	"id-aes128-CCM id-aes128-GCM id-aes192-CCM id-aes192-GCM id-aes256-CCM id-aes256-GCM"

// findCipher finds a cipher by one of its names.
func findCipher(name string) (k cipherKind, ok bool) {
	switch name = strings.ToLower(name); name {
	case "aes128", "aes192", "aes256":
		name = "aes-" + name[3:] + "-cbc"
	case "id-aes128-gcm", "id-aes192-gcm", "id-aes256-gcm", "id-aes128-ccm", "id-aes192-ccm", "id-aes256-ccm":
		name = "aes-" + name[6:]
	case "chacha20":
		return cipherKind{name: name, mode: "stream", key: 32, iv: 16, block: 1, nid: 1019}, true
	case "chacha20-poly1305":
		return cipherKind{name: name, mode: "stream", key: 32, iv: 12, block: 1, nid: 1018}, true
	case "des-ede3-cbc", "des3":
		return cipherKind{name: "des-ede3-cbc", mode: "cbc", key: 24, iv: 8, block: 8, nid: 44}, true
	case "des-ede3", "des-ede3-ecb":
		return cipherKind{name: "des-ede3", mode: "ecb", key: 24, block: 8, nid: 33}, true
	}
	size, mode, ok := strings.Cut(strings.TrimPrefix(name, "aes-"), "-")
	if !ok || !strings.HasPrefix(name, "aes-") {
		return k, false
	}
	return aesKind(name, size, mode)
}

func aesKind(name, size, mode string) (k cipherKind, ok bool) {
	bits, err := strconv.Atoi(size)
	row := (bits - 128) / 64
	if err != nil || bits != 128 && bits != 192 && bits != 256 {
		return k, false
	}
	k = cipherKind{name: name, mode: mode, key: bits / 8, iv: 16, block: 1}
	switch mode {
	case "ecb":
		k.block, k.iv, k.nid = 16, 0, 418+4*row
	case "cbc":
		k.block, k.nid = 16, 419+4*row
	case "ofb":
		k.nid = 420 + 4*row
	case "cfb":
		k.nid = 421 + 4*row
	case "cfb8":
		k.nid = 653 + row
	case "ctr":
		k.nid = 904 + row
	case "gcm":
		k.iv, k.nid, k.firstName = 12, 895+3*row, "id-aes"+size+"-gcm"
	case "ccm":
		k.iv, k.nid, k.firstName = 12, 896+3*row, "id-aes"+size+"-ccm"
	default:
		return k, false
	}
	return k, true
}

func (k cipherKind) isAEAD() bool {
	return k.mode == "gcm" || k.mode == "ccm" || k.name == "chacha20-poly1305"
}

// fitsIV tells whether an initialization vector may have that length.
func (k cipherKind) fitsIV(n int) bool {
	switch {
	case k.mode == "gcm":
		return n > 0
	case k.mode == "ccm":
		return n >= 7 && n <= 13
	case k.name == "chacha20-poly1305":
		return n > 0 && n <= 12
	}
	return n == k.iv
}

// transform is what turns pieces of input into output of the same length.
type transform func(dst, src []byte)

// newTransform makes the one of a cipher that is no AEAD. key and iv have the
// right lengths.
func (k cipherKind) newTransform(key, iv []byte, encrypt bool) transform {
	if k.name == "chacha20" {
		return chachaStream(key, iv)
	}
	block := k.newBlock(key)
	switch k.mode {
	case "cbc":
		if encrypt {
			return cipher.NewCBCEncrypter(block, iv).CryptBlocks
		}
		return cipher.NewCBCDecrypter(block, iv).CryptBlocks
	case "ctr":
		return cipher.NewCTR(block, iv).XORKeyStream
	case "ecb":
		return eachBlock(block, encrypt)
	case "cfb8":
		return (&feedback{block: block, register: clone(iv), encrypt: encrypt, byByte: true}).crypt
	}
	return (&feedback{block: block, register: clone(iv), encrypt: encrypt, output: k.mode == "ofb"}).crypt
}

func (k cipherKind) newBlock(key []byte) cipher.Block {
	var block cipher.Block
	var err error
	if strings.HasPrefix(k.name, "des") {
		block, err = des.NewTripleDESCipher(key)
	} else {
		block, err = aes.NewCipher(key)
	}
	if err != nil {
		panic(err) // the length was checked
	}
	return block
}

func clone(b []byte) []byte { return append([]byte(nil), b...) }

// chachaStream is ChaCha20 with a vector of a counter and a nonce, as OpenSSL
// has it.
func chachaStream(key, iv []byte) transform {
	s, err := chacha20.NewUnauthenticatedCipher(key, iv[4:])
	if err != nil {
		panic(err) // the lengths were checked
	}
	s.SetCounter(uint32(iv[0]) | uint32(iv[1])<<8 | uint32(iv[2])<<16 | uint32(iv[3])<<24)
	return s.XORKeyStream
}

// eachBlock is ECB.
func eachBlock(b cipher.Block, encrypt bool) transform {
	crypt, n := b.Decrypt, b.BlockSize()
	if encrypt {
		crypt = b.Encrypt
	}
	return func(dst, src []byte) {
		for i := 0; i < len(src); i += n {
			crypt(dst[i:i+n], src[i:i+n])
		}
	}
}

// feedback is CFB and OFB.
type feedback struct {
	block    cipher.Block
	register []byte // what is encrypted next, or, from used on, what was
	stream   []byte
	used     int
	encrypt  bool
	output   bool // OFB: the stream is fed back, not the text
	byByte   bool // CFB8
}

func (f *feedback) crypt(dst, src []byte) {
	for i, in := range src {
		if f.used == 0 || f.byByte {
			f.stream = append(f.stream[:0], f.register...)
			f.block.Encrypt(f.stream, f.stream)
		}
		key := f.stream[f.used]
		out := in ^ key
		dst[i] = out
		f.feed(in, out, key)
	}
}

func (f *feedback) feed(in, out, key byte) {
	back := in
	switch {
	case f.output:
		back = key
	case f.encrypt:
		back = out
	}
	if f.byByte {
		f.register = append(f.register[1:], back)
		return
	}
	f.register[f.used] = back
	f.used = (f.used + 1) % len(f.register)
}
