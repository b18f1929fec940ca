// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"slices"

	"github.com/dop251/goja"
)

// table is every operation. It is built when the module is first required, and
// again for FileHandle and fs.promises.
func table() []*operation {
	return slices.Concat(pathTable(), linkTable(), ownerTable(), dirTable(), fileTable(), transferTable(), dataTable())
}

// pathTable are the operations on one path.
func pathTable() []*operation {
	return []*operation{
		{name: "access", call: "access", on: onAll, lens: [3]int{2, 3, 1}, first: 1, last: 2,
			read: readAccess, work: doAccess},
		{name: "unlink", call: "unlink", on: onAll, lens: [3]int{1, 2, 1}, first: 1, last: 1,
			read: readOnePath, work: doUnlink},
		{name: "stat", call: "stat", on: onAll, lens: [3]int{1, 1, 1}, first: 1, last: 2,
			read: readPathStat, work: doStat, value: statValue},
		{name: "lstat", call: "lstat", on: onAll, lens: [3]int{1, 1, 1}, first: 1, last: 2,
			read: readPathStat, work: doLstat, value: statValue},
		{name: "statfs", call: "statfs", on: onAll, lens: [3]int{1, 1, 1}, first: 1, last: 2,
			read: readPathStat, work: doStatfs, value: statfsValue},
		{name: "truncate", call: "ftruncate", on: onAll, lens: [3]int{2, 3, 1}, first: 1, last: 2,
			read: readTruncate, work: doTruncate},
		{name: "utimes", call: "utime", on: onAll, lens: [3]int{3, 4, 3}, first: 3, last: 3,
			read: readPathTimes, work: doUtimes},
		{name: "lutimes", call: "lutime", on: onAll, lens: [3]int{3, 4, 3}, first: 3, last: 3,
			read: readPathTimes, work: doLutimes},
	}
}

// linkTable are the operations on two paths, and those that follow links.
func linkTable() []*operation {
	return []*operation{
		{name: "copyFile", call: "copyfile", on: onAll, lens: [3]int{3, 4, 3}, first: 2, last: 3,
			read: readCopy, work: doCopyFile},
		{name: "link", call: "link", on: onAll, lens: [3]int{2, 3, 2}, first: 2, last: 2,
			read: readLink, work: doLink},
		{name: "rename", call: "rename", on: onAll, lens: [3]int{2, 3, 2}, first: 2, last: 2,
			read: readRename, work: doRename},
		{name: "symlink", call: "symlink", on: onAll, lens: [3]int{3, 4, 3}, first: 2, last: 3,
			read: readSymlink, work: doSymlink},
		{name: "readlink", call: "readlink", on: onAll, lens: [3]int{2, 3, 2}, first: 1, last: 2,
			read: readReadlink, work: doReadlink, value: nameValue},
		{name: "realpath", call: "realpath", on: onSync | onCallback, lens: [3]int{2, 3, 0}, first: 1, last: 2,
			read: readNamed, work: doRealpath, value: nameValue},
		{name: "realpath", call: "realpath", on: onPromise, lens: [3]int{0, 0, 2},
			read: readNamed, work: doRealpathNative, value: nameValue},
	}
}

// realpathNative is fs.realpath.native.
func realpathNative() *operation {
	return &operation{name: "realpath", call: "realpath", first: 1, last: 2,
		read: readNamed, work: doRealpathNative, value: nameValue}
}

// ownerTable are the operations on permissions and owners.
func ownerTable() []*operation {
	return []*operation{
		{name: "chmod", call: "chmod", on: onAll, lens: [3]int{2, 3, 2}, first: 2, last: 2,
			read: readChmod, work: doChmod},
		{name: "fchmod", call: "fchmod", on: onSync | onCallback | onHandle, lens: [3]int{2, 3, 0}, first: 2, last: 2,
			method: "chmod", read: readFchmod, work: doChmod},
		{name: "chown", call: "chown", on: onAll, lens: [3]int{3, 4, 3}, first: 3, last: 3,
			read: readChown, work: doChown},
		{name: "fchown", call: "fchown", on: onSync | onCallback | onHandle, lens: [3]int{3, 4, 0}, first: 3, last: 3,
			method: "chown", read: readFchown, work: doChown},
		{name: "lchown", call: "lchown", on: onAll, lens: [3]int{3, 4, 3}, first: 3, last: 3,
			read: readChown, work: doLchown},
	}
}

// dirTable are the operations on directories.
func dirTable() []*operation {
	return []*operation{
		{name: "mkdir", call: "mkdir", on: onAll, lens: [3]int{2, 3, 2}, first: 1, last: 2,
			read: readMkdir, work: doMkdir, value: firstMade},
		{name: "mkdtemp", call: "mkdtemp", on: onAll, lens: [3]int{2, 3, 2}, first: 1, last: 2,
			read: readMkdtemp, work: doMkdtemp, value: nameValue},
		{name: "readdir", call: "scandir", on: onAll, lens: [3]int{2, 3, 2}, first: 1, last: 2,
			read: readReaddir, work: doReaddir, value: readdirValue},
		{name: "opendir", call: "opendir", on: onAll, lens: [3]int{2, 3, 2}, first: 1, last: 2,
			read: readOpendir, work: doOpendir, value: dirValue},
		{name: "rmdir", call: "rmdir", on: onAll, lens: [3]int{2, 3, 2}, first: 1, last: 2,
			read: readRmdir, work: doRmdir},
		{name: "rm", call: "rm", on: onAll, lens: [3]int{2, 3, 2}, first: 1, last: 2,
			read: readRm, work: doRm},
	}
}

func nameValue(c *call, v any) goja.Value { return c.name(v.(string)) }

// closeOperation is what closing a FileHandle does.
func closeOperation() *operation {
	return &operation{name: "close", call: "close", work: doClose}
}
