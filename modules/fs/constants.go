// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// constant is a property of fs.constants.
type constant struct {
	name  string
	value int
}

// everywhere are the constants that do not depend on the system.
var everywhere = [...]constant{
	{"UV_FS_SYMLINK_DIR", 1}, {"UV_FS_SYMLINK_JUNCTION", 2},
	{"UV_DIRENT_UNKNOWN", kindUnknown}, {"UV_DIRENT_FILE", kindFile}, {"UV_DIRENT_DIR", kindDir},
	{"UV_DIRENT_LINK", kindLink}, {"UV_DIRENT_FIFO", kindFIFO}, {"UV_DIRENT_SOCKET", kindSocket},
	{"UV_DIRENT_CHAR", kindChar}, {"UV_DIRENT_BLOCK", kindBlock},
	{"S_IFMT", typeMask}, {"S_IFREG", typeFile}, {"S_IFDIR", typeDir}, {"S_IFCHR", typeChar},
	{"S_IFBLK", typeBlock}, {"S_IFIFO", typeFIFO}, {"S_IFLNK", typeLink}, {"S_IFSOCK", typeSocket},
	{"S_IRWXU", 0o700}, {"S_IRUSR", 0o400}, {"S_IWUSR", 0o200}, {"S_IXUSR", 0o100},
	{"S_IRWXG", 0o70}, {"S_IRGRP", 0o40}, {"S_IWGRP", 0o20}, {"S_IXGRP", 0o10},
	{"S_IRWXO", 7}, {"S_IROTH", 4}, {"S_IWOTH", 2}, {"S_IXOTH", 1},
	{"F_OK", 0}, {"R_OK", 4}, {"W_OK", 2}, {"X_OK", 1},
	{"UV_FS_COPYFILE_EXCL", copyExclusive}, {"COPYFILE_EXCL", copyExclusive},
	{"UV_FS_COPYFILE_FICLONE", copyClone}, {"COPYFILE_FICLONE", copyClone},
	{"UV_FS_COPYFILE_FICLONE_FORCE", copyForceClone}, {"COPYFILE_FICLONE_FORCE", copyForceClone},
	{"UV_FS_O_FILEMAP", 0},
}

// defineConstants adds fs.constants, and to fs itself what access needs.
func (m *api) defineConstants(obj *goja.Object) {
	for _, c := range [...]constant{{"F_OK", 0}, {"R_OK", 4}, {"W_OK", 2}, {"X_OK", 1}} {
		m.fixed(obj, c)
	}
	m.env.Lazy(obj, "constants", true, func() goja.Value {
		all := m.env.VM.CreateObject(nil)
		for _, c := range openConstants() {
			m.fixed(all, c)
		}
		for _, c := range everywhere {
			m.fixed(all, c)
		}
		return all
	})
}

// fixed defines a property that scripts cannot change.
func (m *api) fixed(obj *goja.Object, c constant) {
	modules.Must(obj.DefineDataProperty(c.name, m.env.VM.ToValue(c.value), goja.FLAG_FALSE, goja.FLAG_FALSE, goja.FLAG_TRUE))
}
