// SPDX-License-Identifier: Apache-2.0
'use strict';
// fs_handle: the stream of the web that a FileHandle can be read through, once.

const locked = new WeakSet(); // the handles that have a stream
const size = 16384; // of the pieces

const state = (text) => binding.nodeError(Error, 'ERR_INVALID_STATE', `Invalid state: ${text}`);

// ender makes a function that ends the stream of a controller unless it has an end, as reading and closing the handle
// may both want.
const ender = (controller) => {
  let ended = false;
  return () => {
    if (ended) return;
    ended = true;
    controller.close();
    if (controller.byobRequest) controller.byobRequest.respond(0);
  };
};

// chunks gives an ArrayBuffer at a time, as Node.js does where the type is not given.
const chunks = (handle) => {
  let end;
  return {
    start(controller) {
      end = ender(controller);
      handle.once('close', end);
    },
    async pull(controller) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(size));
      if (bytesRead === 0) end();
      else controller.enqueue(buffer.buffer.slice(0, bytesRead));
    },
    cancel() { handle.removeListener('close', end); },
  };
};

// bytes reads into the memory of whoever asks.
const bytes = (handle) => {
  let end;
  return {
    type: 'bytes',
    autoAllocateChunkSize: size,
    start(controller) {
      end = ender(controller);
      handle.once('close', end);
    },
    async pull(controller) {
      const { view } = controller.byobRequest;
      const { bytesRead } = await handle.read(view, 0, view.byteLength);
      if (bytesRead === 0) end();
      else controller.byobRequest.respond(bytesRead);
    },
    cancel() { handle.removeListener('close', end); },
  };
};

exports.readableWebStream = (handle, options) => {
  if (handle.fd === -1) throw state('The FileHandle is closed');
  if (locked.has(handle)) throw state('The FileHandle is locked');
  locked.add(handle);
  const plain = options === undefined || options.type === undefined;
  return new ReadableStream(plain ? chunks(handle) : bytes(handle), { highWaterMark: 0 });
};
