// SPDX-License-Identifier: Apache-2.0
'use strict';
// child_process_stdio: the option stdio as a list of what binding opens: {type: 'pipe' | 'ipc' | 'fd' | 'ignore' |
// 'none', fd, input}. input marks what the program reads.

const { nodeError } = binding;
const { invalidValue, isObject, missing } = require('child_process_options');

const isBytes = (v) => ArrayBuffer.isView(v);

function named(stdio) {
  switch (stdio) {
    case 'ignore': case 'overlapped': case 'pipe': return [stdio, stdio, stdio];
    case 'inherit': return [0, 1, 2];
    default: throw invalidValue('stdio', stdio, 'is invalid');
  }
}

// descriptorOf is the number behind a stream or a handle, or undefined.
function descriptorOf(v) {
  if (!isObject(v)) return undefined;
  for (const at of [v, v._handle, v.handle]) {
    if (isObject(at) && typeof at.fd === 'number' && at.fd >= 0) return at.fd;
  }
  return undefined;
}

function oneChannel(sync, seen) {
  if (sync) throw nodeError(Error, 'ERR_IPC_SYNC_FORK', 'IPC cannot be used with synchronous forks');
  if (seen) throw nodeError(Error, 'ERR_IPC_ONE_PIPE', 'Child process can have only one IPC pipe');
}

function entry(v, i, sync) {
  if (missing(v)) v = i < 3 ? 'pipe' : 'none';
  if (v === 'none' || v === 'ignore') return { type: v };
  if (v === 'pipe' || v === 'overlapped' || (typeof v === 'number' && v < 0)) return { type: 'pipe', input: i === 0 };
  if (v === 'inherit') return { type: 'fd', fd: i };
  const fd = typeof v === 'number' ? v : descriptorOf(v);
  if (fd !== undefined) return { type: 'fd', fd, stream: v };
  if ((isBytes(v) || typeof v === 'string') && !sync) {
    const shown = require('util').inspect(v);
    throw nodeError(TypeError, 'ERR_INVALID_SYNC_FORK_INPUT',
      `Asynchronous forks do not support Buffer, TypedArray, DataView or string input: ${shown}`);
  }
  throw invalidValue('stdio', v, 'is invalid');
}

// leave stops what this process reads of the streams that the program has now:
// else the two would take parts of it by turns.
function leave(list) {
  for (const { stream } of list) {
    const handle = isObject(stream) && stream._handle;
    if (!handle || typeof handle.readStop !== 'function') continue;
    handle.readStop();
    if (stream._readableState) stream._readableState.reading = false;
  }
}

// read returns the list and where in it the channel is, -1 if there is none.
function read(stdio, sync, advanced) {
  if (typeof stdio === 'string') stdio = named(stdio);
  else if (!Array.isArray(stdio)) throw invalidValue('stdio', stdio, 'is invalid');
  let channel = -1;
  const list = [...stdio, ...Array(Math.max(0, 3 - stdio.length))].map((v, i) => {
    if (v !== 'ipc') return entry(v, i, sync);
    oneChannel(sync, channel >= 0);
    channel = i;
    return { type: 'ipc', advanced };
  });
  return { list, channel };
}

module.exports = { leave, named, read };
