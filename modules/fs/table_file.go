// SPDX-License-Identifier: Apache-2.0

package fs

// fileTable are the operations that make and take descriptors.
func fileTable() []*operation {
	return []*operation{
		{name: "open", call: "open", on: onSync | onCallback, lens: [3]int{3, 4, 0}, first: 1, last: 3, late: true,
			read: readOpen, work: doOpen, value: bytesMoved},
		{name: "open", call: "open", on: onPromise, lens: [3]int{0, 0, 3},
			read: readOpen, work: doOpen, value: newHandle},
		{name: "close", call: "close", on: onSync, lens: [3]int{1, 0, 0},
			read: readDescriptor, work: doClose},
		{name: "fsync", call: "fsync", on: onSync | onCallback | onHandle, lens: [3]int{1, 2, 0}, first: 1, last: 1,
			method: "sync", late: true, read: readDescriptor, work: doFsync},
		{name: "fdatasync", call: "fdatasync", on: onSync | onCallback | onHandle, lens: [3]int{1, 2, 0}, first: 1, last: 1,
			method: "datasync", late: true, read: readDescriptor, work: doFdatasync},
		{name: "fstat", call: "fstat", on: onSync | onCallback | onHandle, lens: [3]int{1, 1, 0}, first: 1, last: 2,
			method: "stat", read: readFstat, work: doStat, value: statValue},
		{name: "ftruncate", call: "ftruncate", on: onSync | onCallback | onHandle, lens: [3]int{1, 1, 0}, first: 1, last: 2,
			method: "truncate", late: true, read: readFtruncate, work: doTruncate},
		{name: "futimes", call: "futime", on: onSync | onCallback | onHandle, lens: [3]int{3, 4, 0}, first: 3, last: 3,
			method: "utimes", read: readFutimes, work: doUtimes},
	}
}

// transferTable are the operations that move bytes between a descriptor and
// the memory of a script.
func transferTable() []*operation {
	const forms = onSync | onCallback | onHandle
	return []*operation{
		{name: "read", call: "read", on: forms, lens: [3]int{5, 6, 0}, first: 1, last: 5, late: true,
			read: readRead, work: doRead, value: bytesMoved, more: movedAnd, object: moved("bytesRead", "buffer")},
		{name: "write", call: "write", on: forms, lens: [3]int{5, 6, 0}, first: 2, last: 5, late: true,
			read: readWrite, work: doWrite, value: bytesMoved, more: movedAnd, object: moved("bytesWritten", "buffer")},
		{name: "readv", call: "read", on: forms, lens: [3]int{3, 4, 0}, first: 2, last: 3, late: true,
			read: readVectors, work: doRead, value: bytesMoved, more: movedAnd, object: moved("bytesRead", "buffers")},
		{name: "writev", call: "write", on: forms, lens: [3]int{3, 4, 0}, first: 2, last: 3, late: true,
			read: readVectors, work: doWritev, value: bytesMoved, more: movedAnd, object: moved("bytesWritten", "buffers")},
	}
}

// dataTable are the operations on whole files.
func dataTable() []*operation {
	return []*operation{
		{name: "readFile", call: "open", on: onAll | onHandle, lens: [3]int{2, 3, 2}, first: 1, last: 2, orOptions: true,
			read: readReadFile, work: doReadFile, value: fileData},
		{name: "writeFile", call: "open", on: onAll | onHandle, lens: [3]int{3, 4, 3}, first: 2, last: 3, orOptions: true,
			read: readWriteFile, work: doWriteFile, value: written},
		{name: "appendFile", call: "open", on: onAll | onHandle, lens: [3]int{3, 4, 3}, first: 2, last: 3, orOptions: true,
			read: readAppendFile, work: doWriteFile, value: written},
	}
}
