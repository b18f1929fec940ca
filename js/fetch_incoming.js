// SPDX-License-Identifier: Apache-2.0

// The body of a response that comes from a server. It is read ahead a little,
// so that a short body frees its connection although nobody asks for it.

'use strict';

const { field } = binding;
const { Buffer } = require('buffer');
const { copyOf } = require('blob');
const { prepare } = require('web_idl');

const ahead = 65536; // how much is read before anybody asks
const many = 1024;   // chunks that become one

class Incoming {
  // owner is told of the end by received(), and by consumed() when nobody needs
  // the body any more.
  constructor(message, owner) {
    this.message = message;
    this.owner = owner;
    this.chunks = [];
    this.source = this.decode(field(message, 'content-encoding'));
    this.listen();
  }

  // decode puts decoders behind the message if it is compressed. It throws when
  // there are too many.
  decode(coding) {
    if (coding === undefined) return this.message;
    const list = require('fetch_decode').decoders(coding);
    if (list.length === 0) return this.message;
    require('stream').pipeline(this.message, ...list, (err) => {
      if (err) this.fail(err);
    });
    return list[list.length - 1];
  }

  listen() {
    const { source } = this;
    source.on('data', (chunk) => this.data(chunk));
    source.on('end', () => this.end());
    source.on('error', (err) => this.fail(err));
  }

  data(chunk) {
    if (this.over) return;
    if (this.wanted) {
      this.wanted = false;
      this.controller.enqueue(own(chunk));
      return;
    }
    this.chunks.push(chunk);
    if (this.chunks.length - this.folded >= many) this.fold();
    this.size += chunk.length;
    if (this.size >= ahead && this.done === undefined && !this.paused) this.pause();
  }

  // fold makes one chunk of the last ones: a server may send single bytes.
  fold() {
    const { chunks } = this;
    chunks.push(Buffer.concat(chunks.splice(this.folded)));
    this.folded++;
  }

  // pause stops the server. A connection that nobody waits for does not keep
  // the process running.
  pause() {
    this.paused = true;
    this.source.pause();
    if (this.message.socket) this.message.socket.unref();
  }

  resume() {
    if (!this.paused) return;
    this.paused = false;
    if (this.message.socket) this.message.socket.ref();
    this.source.resume();
  }

  end() {
    if (this.over) return;
    this.ended = this.over = true;
    if (this.done !== undefined) this.give(this.done);
    else if (this.wanted) this.close();
    this.owner.received();
  }

  finish() {
    this.over = this.consumed = true;
    this.owner.consumed();
  }

  give(done) {
    this.finish();
    done(this.take());
  }

  take() {
    const { chunks } = this;
    this.chunks = [];
    this.size = this.folded = 0;
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
  }

  // fail ends the body because of the connection, or of what came.
  fail(cause) { this.abort(new TypeError('terminated', { cause })); }

  // abort ends the body: whoever reads it gets reason.
  abort(reason) {
    if (this.consumed) return;
    this.error = { reason };
    this.chunks = [];
    this.finish();
    this.message.destroy();
    if (this.failed !== undefined) this.failed(reason);
    if (this.controller !== undefined) this.controller.error(reason);
  }

  // collect reads all that is left.
  collect(done, failed) {
    if (this.error !== undefined) {
      failed(this.error.reason);
    } else if (this.ended) {
      this.give(done);
    } else {
      this.done = done;
      this.failed = failed;
      this.resume();
    }
  }

  // stream makes the stream that scripts see.
  stream() {
    const { ReadableStream } = require('stream/web');
    return new ReadableStream({
      type: 'bytes',
      start: (controller) => { this.controller = controller; },
      pull: () => this.pull(),
      cancel: (reason) => this.cancel(reason),
    }, { highWaterMark: 0 });
  }

  pull() {
    if (this.error !== undefined) {
      this.controller.error(this.error.reason);
    } else if (this.chunks.length > 0) {
      this.controller.enqueue(own(this.take()));
    } else if (this.ended) {
      this.close();
    } else {
      this.wanted = true;
    }
    if (!this.over) this.resume();
  }

  close() {
    const { controller } = this;
    this.finish();
    controller.close();
    if (controller.byobRequest) controller.byobRequest.respond(0);
  }

  cancel() {
    if (this.consumed) return;
    this.finish();
    this.message.destroy();
  }
}

prepare(Incoming, {
  size: 0,
  folded: 0,        // how many of the chunks are made of others
  paused: false,
  ended: false,
  over: false,      // ended, failed or aborted
  consumed: false,  // the same, and nobody needs what came
  error: undefined, // {reason} of the last two
  controller: undefined,
  wanted: false,    // the stream waits for a chunk
  done: undefined,  // what collect was given
  failed: undefined,
});

// own is a chunk whose memory belongs to nobody else: a stream takes it away.
function own(chunk) {
  return chunk.byteLength === chunk.buffer.byteLength ? chunk : copyOf(chunk);
}

module.exports = { Incoming };
