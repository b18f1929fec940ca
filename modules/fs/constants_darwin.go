// SPDX-License-Identifier: Apache-2.0

package fs

import "golang.org/x/sys/unix"

// ownConstants are those of macOS.
var ownConstants = []constant{{"O_SYMLINK", unix.O_SYMLINK}}
