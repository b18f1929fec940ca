// SPDX-License-Identifier: Apache-2.0

package lower

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/iotjs/iotjs/internal/sourcemap"
)

// Cache keeps lowered code in a folder, one file for each source, so that a
// second start does not lower again. What goes wrong with it goes unnoticed:
// the code is lowered then. The zero value keeps nothing.
type Cache struct {
	dir     string
	version func() string
	written int64 // since the folder was last looked through
	looked  bool
}

const (
	cacheHead  = "iotjs low 1\n"
	cacheFixed = len(cacheHead) + 13 // and a sum, two lengths, flags

	keyLength = 20
	newPrefix = "new-"

	// maxCache is how much the folder may hold; more is removed, the oldest first.
	maxCache = 64 << 20
	// cacheStep is after how much that was written the folder is looked through.
	cacheStep = 4 << 20
	// freshness is how long a file that is used keeps its time.
	freshness = 24 * time.Hour
)

// NewCache is a cache in the folder dir for the version of the program, which is
// asked for when it is needed. It keeps nothing if dir is empty.
func NewCache(dir string, version func() string) *Cache { return &Cache{dir: dir, version: version} }

// Transform is Transform, or what it gave before.
func (c *Cache) Transform(src string, o Options) (*Result, error) {
	if c.dir == "" {
		return Transform(src, o)
	}
	path := filepath.Join(c.dir, c.key(src, o))
	if r := c.load(path); r != nil {
		return r, nil
	}
	r, err := Transform(src, o)
	if err == nil {
		c.save(path, r)
	}
	return r, err
}

// key is the name of the file of a source. The lengths keep what is hashed apart.
func (c *Cache) key(src string, o Options) string {
	h := sha256.New()
	var n [8]byte
	for _, s := range [...]string{c.version(), Version, o.TSConfig, src} {
		binary.LittleEndian.PutUint64(n[:], uint64(len(s)))
		h.Write(n[:])
		h.Write([]byte(s))
	}
	h.Write([]byte{byte(o.Kind), byte(o.Syntax)})
	return hex.EncodeToString(h.Sum(nil)[:keyLength])
}

func (c *Cache) load(path string) *Result {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	r := unpack(string(data))
	if r == nil {
		_ = os.Remove(path) // it is of no use to anyone
		return nil
	}
	if info, err := os.Stat(path); err == nil && time.Since(info.ModTime()) > freshness {
		now := time.Now()
		_ = os.Chtimes(path, now, now) // else it only looks older than it is
	}
	return r
}

// save writes a file under another name first: nobody reads half of it.
func (c *Cache) save(path string, r *Result) {
	data := pack(r)
	if os.MkdirAll(c.dir, 0o700) != nil {
		c.dir = ""
		return
	}
	f, err := os.CreateTemp(c.dir, newPrefix+"*")
	if err != nil {
		c.dir = ""
		return
	}
	_, err = f.Write(data)
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name()) // as much as can be done
		return
	}
	if c.written += int64(len(data)); !c.looked || c.written > cacheStep {
		c.looked, c.written = true, 0
		trim(c.dir, maxCache)
	}
}

func pack(r *Result) []byte {
	mappings := r.Map.Mappings()
	out := make([]byte, cacheFixed, cacheFixed+len(r.Code)+len(mappings))
	copy(out, cacheHead)
	rest := out[len(cacheHead):]
	binary.LittleEndian.PutUint32(rest[4:], uint32(len(r.Code)))
	binary.LittleEndian.PutUint32(rest[8:], uint32(len(mappings)))
	if r.ESM {
		rest[12] = 1
	}
	out = append(append(out, r.Code...), mappings...)
	binary.LittleEndian.PutUint32(out[len(cacheHead):], crc32.ChecksumIEEE(out[len(cacheHead)+4:]))
	return out
}

// unpack is nil for what pack did not write.
func unpack(s string) *Result {
	rest, ok := strings.CutPrefix(s, cacheHead)
	if !ok || len(s) < cacheFixed {
		return nil
	}
	head, body := []byte(rest[:13]), rest[13:]
	code, mappings := int(binary.LittleEndian.Uint32(head[4:])), int(binary.LittleEndian.Uint32(head[8:]))
	if code+mappings != len(body) || crc32.ChecksumIEEE([]byte(rest[4:])) != binary.LittleEndian.Uint32(head) {
		return nil
	}
	return &Result{Code: body[:code], Map: sourcemap.New(body[code:]), ESM: head[12]&1 != 0}
}
