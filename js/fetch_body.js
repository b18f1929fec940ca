// SPDX-License-Identifier: Apache-2.0

// The bodies of requests and responses. A body keeps what it was made of and
// becomes a stream when a script looks at it: most are read in one go.

'use strict';

const { Buffer } = require('buffer');
const { Blob, bytesOf, copyOf, readable } = require('blob');
const { FormData, entriesOf } = require('form_data');
const { prepare, typeName, usvString } = require('web_idl');
const { URLSearchParams } = require('url');

// webStreams are the classes of streams and what lies behind them.
const webStreams = () => require('stream/web');
const isDisturbed = (stream) => require('fetch_pump').isDisturbed(stream);

class Body {
  // source is what the body is made of, or null.
  source() {
    if (this.text !== undefined) {
      this.bytes = Buffer.from(this.text);
      this.text = undefined;
    }
    return this.bytes;
  }

  used() { return this.taken || (this.stream !== undefined && isDisturbed(this.stream)); }

  unusable() { return this.used() || (this.stream !== undefined && this.stream.locked); }

  // face is the body as scripts see it.
  face() {
    if (this.stream === undefined) this.stream = this.taken ? locked() : this.open();
    return this.stream;
  }

  open() {
    if (this.incoming !== undefined) return this.incoming.stream();
    if (this.iterable !== undefined) return fromIterable(this.iterable);
    return readable(this.source());
  }

  // read takes all of the body and calls one of two functions. The body must
  // be usable.
  read(done, failed) {
    this.taken = true;
    if (this.stream !== undefined) readStream(this.stream, done, failed);
    else if (this.incoming !== undefined) this.incoming.collect(done, failed);
    else if (this.iterable !== undefined) readStream((this.stream = fromIterable(this.iterable)), done, failed);
    else done(this.source());
  }

  // copy makes a second body of the same content.
  copy() {
    const other = new Body();
    other.bytes = this.source();
    if (this.bytes === null || this.stream !== undefined) {
      [this.stream, other.stream] = this.face().tee();
    }
    return other;
  }

  // move makes a body of the content of this one, which is used then.
  move() {
    const other = new Body();
    const { bytes, text, iterable, incoming } = this;
    Object.assign(other, { bytes, text, iterable, incoming });
    if (this.stream !== undefined) other.stream = through(this.stream);
    this.taken = true;
    return other;
  }

  cancel(reason) {
    if (this.incoming !== undefined && this.stream === undefined) this.incoming.abort(reason);
    else if (this.stream !== undefined && !this.stream.locked) this.stream.cancel(reason).catch(() => {});
  }
}

prepare(Body, {
  bytes: null,         // what it is made of, if it can be sent again
  text: undefined,     // the same, before it is made bytes
  iterable: undefined, // an asynchronous iterable
  incoming: undefined, // what comes from the network
  stream: undefined,
  taken: false,        // somebody reads it, or has read it
});

// locked is what stands for a body that was read without a stream.
function locked() {
  const stream = new (webStreams().ReadableStream)({ type: 'bytes', start(controller) { controller.close(); } });
  stream.getReader().read();
  return stream;
}

// fromIterable makes a stream of an asynchronous iterable of bytes or text.
function fromIterable(iterable) {
  let iterator;
  return new (webStreams().ReadableStream)({
    type: 'bytes',
    start() { iterator = iterable[Symbol.asyncIterator](); },
    pull(controller) {
      return Promise.resolve(iterator.next()).then(({ done, value }) => {
        if (!done) {
          enqueue(controller, value);
          return;
        }
        controller.close();
        if (controller.byobRequest) controller.byobRequest.respond(0);
      });
    },
    cancel(reason) { return iterator.return === undefined ? undefined : iterator.return(reason); },
  }, { highWaterMark: 0 });
}

// enqueue copies a chunk, because the stream takes its memory away.
function enqueue(controller, value) {
  const chunk = typeof value === 'string' ? Buffer.from(value) : value;
  if (!(chunk instanceof Uint8Array)) throw notBytes();
  if (chunk.length > 0) controller.enqueue(copyOf(chunk));
}

// through makes a stream of another one, which is locked by that.
function through(stream) {
  const reader = stream.getReader();
  return new (webStreams().ReadableStream)({
    pull(controller) {
      return reader.read().then(({ done, value }) => (done ? controller.close() : controller.enqueue(value)));
    },
    cancel(reason) { return reader.cancel(reason); },
  }, { highWaterMark: 0 });
}

const notBytes = () => new TypeError('Received non-Uint8Array chunk');

// readStream reads a stream to its end.
function readStream(stream, done, failed) {
  const { Pump } = require('fetch_pump');
  const chunks = [];
  const pump = new Pump(stream, {
    chunk(value) {
      if (value instanceof Uint8Array) {
        chunks.push(value);
        return true;
      }
      const err = notBytes();
      pump.cancel(err);
      failed(err);
      return false;
    },
    end() { done(Buffer.concat(chunks)); },
    fail: failed,
  });
  pump.run();
}

// extract makes a body of what a script gives for one, and its type.
function extract(object, where) {
  const body = new Body();
  return { body, type: typeName(object) === 'Object' ? fill(body, object) : fillText(body, object, where) };
}

function fillText(body, value, where) {
  if (typeof value === 'symbol') throw new TypeError(`${where} is a symbol, which cannot be converted to a DOMString.`);
  body.text = usvString(value);
  return 'text/plain;charset=UTF-8';
}

function fill(body, object) {
  if (object instanceof Blob) {
    body.bytes = bytesOf(object);
    return object.type === '' ? null : object.type;
  }
  if (object instanceof ArrayBuffer || ArrayBuffer.isView(object)) {
    body.bytes = copyBytes(object);
    return null;
  }
  if (object instanceof URLSearchParams) {
    body.text = object.toString();
    return 'application/x-www-form-urlencoded;charset=UTF-8';
  }
  if (object instanceof FormData) return fillForm(body, object);
  if (typeof object[Symbol.asyncIterator] !== 'function') return fillText(body, object);
  fillStream(body, object);
  return null;
}

function copyBytes(object) {
  const view = ArrayBuffer.isView(object);
  return Buffer.from(Buffer.from(view ? object.buffer : object, view ? object.byteOffset : 0, object.byteLength));
}

function fillStream(body, object) {
  if (!(object instanceof webStreams().ReadableStream)) {
    body.iterable = object;
    return;
  }
  if (object.locked || isDisturbed(object)) throw new TypeError('Response body object should not be disturbed or locked');
  body.stream = object;
}

const escapeName = (name) => name.replace(/\r\n|\r|\n/g, '%0D%0A').replace(/"/g, '%22');
const lineEnds = (text) => text.replace(/\r\n|\r|\n/g, '\r\n');
const escapeFile = (name) => name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');

// fillForm writes multipart/form-data.
function fillForm(body, form) {
  const digits = Math.floor(Math.random() * 1e11).toString().padStart(12, '0');
  const boundary = `----formdata-iotjs-${digits}`;
  const pieces = [];
  for (const [name, value] of entriesOf(form)) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"`;
    if (typeof value === 'string') {
      pieces.push(Buffer.from(`${head}\r\n\r\n${lineEnds(value)}\r\n`));
      continue;
    }
    const type = value.type || 'application/octet-stream';
    pieces.push(Buffer.from(`${head}; filename="${escapeFile(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`),
      bytesOf(value), Buffer.from('\r\n'));
  }
  pieces.push(Buffer.from(`--${boundary}--\r\n`));
  body.bytes = Buffer.concat(pieces);
  return `multipart/form-data; boundary=${boundary}`;
}

module.exports = { Body, extract, isDisturbed, notBytes };
