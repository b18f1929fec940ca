// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
)

// cacheDir is where code that had to be lowered is kept: below IOTJS_CACHE, or
// below the user's folder for caches. It is empty, for none, if the variable
// is, or there is no such folder.
func cacheDir() string {
	dir, ok := os.LookupEnv("IOTJS_CACHE")
	if !ok {
		user, err := os.UserCacheDir()
		if err != nil {
			return ""
		}
		dir = filepath.Join(user, "iotjs")
	}
	if dir == "" {
		return ""
	}
	return filepath.Join(dir, "lowered")
}
