// SPDX-License-Identifier: Apache-2.0

package fs

import "golang.org/x/sys/unix"

// ownConstants are those of Linux.
var ownConstants = []constant{{"O_NOATIME", unix.O_NOATIME}, {"O_DIRECT", unix.O_DIRECT}}
