// SPDX-License-Identifier: Apache-2.0

package fs

import iofs "io/fs"

// The type of a file in the mode of its Stats, on every platform.
const (
	typeMask   = 0o170000
	typeSocket = 0o140000
	typeLink   = 0o120000
	typeFile   = 0o100000
	typeBlock  = 0o060000
	typeDir    = 0o040000
	typeChar   = 0o020000
	typeFIFO   = 0o010000
)

// The type of a directory entry, as in fs.constants.UV_DIRENT_*.
const (
	kindUnknown = iota
	kindFile
	kindDir
	kindLink
	kindFIFO
	kindSocket
	kindChar
	kindBlock
)

// kindOf translates what Go says of a directory entry.
func kindOf(m iofs.FileMode) int {
	switch {
	case m&iofs.ModeType == 0:
		return kindFile
	case m&iofs.ModeSymlink != 0:
		return kindLink
	case m.IsDir():
		return kindDir
	case m&iofs.ModeNamedPipe != 0:
		return kindFIFO
	case m&iofs.ModeSocket != 0:
		return kindSocket
	case m&iofs.ModeCharDevice != 0:
		return kindChar
	case m&iofs.ModeDevice != 0:
		return kindBlock
	}
	return kindUnknown
}
