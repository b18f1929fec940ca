// SPDX-License-Identifier: Apache-2.0

package lower

import (
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// trim removes the oldest files of a folder until it holds no more than three
// quarters of most bytes, if it holds more than most.
func trim(dir string, most int64) {
	list, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	files := make([]fs.FileInfo, 0, len(list))
	total := int64(0)
	for _, entry := range list {
		if info, err := entry.Info(); err == nil && info.Mode().IsRegular() && ours(info.Name()) {
			files = append(files, info)
			total += info.Size()
		}
	}
	if total <= most {
		return
	}
	slices.SortFunc(files, func(a, b fs.FileInfo) int { return a.ModTime().Compare(b.ModTime()) })
	for _, f := range files {
		if total <= most/4*3 {
			return
		}
		if os.Remove(filepath.Join(dir, f.Name())) == nil {
			total -= f.Size()
		}
	}
}

// ours tells whether a file has a name that a Cache gives.
func ours(name string) bool {
	key, err := hex.DecodeString(name)
	return err == nil && len(key) == keyLength || strings.HasPrefix(name, newPrefix)
}
