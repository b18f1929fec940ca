// SPDX-License-Identifier: Apache-2.0
'use strict';
// fs_iterate: fs.promises.writeFile and appendFile where the data is an iterable or a stream: its pieces are written
// one after the other.

const { open } = require('fs').promises;

const iteratorOf = (data) => {
  const start = (Symbol.asyncIterator && data[Symbol.asyncIterator]) || data[Symbol.iterator];
  return start.call(data);
};

const abortError = (signal) => {
  const err = new Error('The operation was aborted', { cause: signal.reason });
  Object.defineProperty(err, 'name', { value: 'AbortError', configurable: true, writable: true });
  err.code = 'ABORT_ERR';
  return err;
};

async function pour(handle, data, encoding, signal) {
  const iterator = iteratorOf(data);
  for (;;) {
    if (signal && signal.aborted) throw abortError(signal);
    const { value, done } = await iterator.next();
    if (done) return;
    await handle.appendFile(typeof value === 'string' ? Buffer.from(value, encoding) : value);
  }
}

const writer = (defaultFlag) => async (path, data, options) => {
  const { encoding = 'utf8', flag = defaultFlag, mode = 0o666, signal } =
    typeof options === 'string' ? { encoding: options } : (options || {});
  if (path !== null && typeof path === 'object' && typeof path.appendFile === 'function') {
    return pour(path, data, encoding || 'utf8', signal);
  }
  const handle = await open(path, flag, mode);
  try {
    return await pour(handle, data, encoding || 'utf8', signal);
  } finally {
    await handle.close();
  }
};

exports.writeFile = writer('w');
exports.appendFile = writer('a');
