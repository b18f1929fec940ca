// SPDX-License-Identifier: Apache-2.0

// Stream.prototype.pipe: the pipe of emitters of 'data' that are no Readable.

'use strict';

const EventEmitter = require('events');

function pipe(dest, options) {
  const source = this;
  let ended = false;

  function ondata(chunk) {
    if (dest.writable && dest.write(chunk) === false && source.pause) source.pause();
  }
  function ondrain() {
    if (source.readable && source.resume) source.resume();
  }
  function onend() {
    if (ended) return;
    ended = true;
    dest.end();
  }
  function onclose() {
    if (ended) return;
    ended = true;
    if (typeof dest.destroy === 'function') dest.destroy();
  }
  function onerror(err) {
    cleanup();
    if (EventEmitter.listenerCount(this, 'error') === 0) this.emit('error', err);
  }

  const listeners = [
    [source, 'data', ondata], [dest, 'drain', ondrain],
    [source, 'end', cleanup], [source, 'close', cleanup], [dest, 'close', cleanup],
  ];
  if (!dest._isStdio && (!options || options.end !== false)) {
    listeners.push([source, 'end', onend], [source, 'close', onclose]);
  }
  function cleanup() {
    for (const [emitter, event, listener] of listeners) emitter.removeListener(event, listener);
    source.removeListener('error', onerror);
    dest.removeListener('error', onerror);
  }

  for (const [emitter, event, listener] of listeners) emitter.on(event, listener);
  first(source, onerror);
  first(dest, onerror);
  dest.emit('pipe', source);
  return dest;
}

// first listens to errors before everybody else.
function first(emitter, listener) {
  if (typeof emitter.prependListener === 'function') emitter.prependListener('error', listener);
  else emitter.on('error', listener);
}

module.exports = { pipe };
