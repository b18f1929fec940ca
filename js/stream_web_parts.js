// SPDX-License-Identifier: Apache-2.0

// What require('stream') does with the streams of the web: finished, pipeline,
// addAbortSignal and the questions about their condition.

'use strict';

const { nextTick } = binding;
const { AbortError } = require('event_target');
const { Outcome, fulfilled, nop, react, rejected } = require('web_streams_shared');
const { WriterState } = require('web_streams_writable_state');
const readableWeb = require('web_streams_readable');
const writableWeb = require('web_streams_writable');

const stateOf = (v) => readableWeb.stateOf(v) || writableWeb.stateOf(v);

// outcomeOf is the end of a stream.
function outcomeOf(state) {
  if (state.watched !== undefined) return state.watched;
  if (state.state === 'closed') return fulfilled();
  if (state.state === 'errored') return rejected(state.error);
  return (state.watched = new Outcome());
}

// finishedWeb calls back when a stream is closed or has failed.
function finishedWeb(stream, options, callback) {
  let over = false;
  let unsignal = nop;
  const { signal } = options;
  if (signal) {
    const abort = () => {
      over = true;
      callback.call(stream, new AbortError(undefined, { cause: signal.reason }));
    };
    if (signal.aborted) {
      nextTick(abort);
    } else {
      signal.addEventListener('abort', abort);
      unsignal = () => signal.removeEventListener('abort', abort);
    }
  }
  const done = (err) => {
    if (over) return;
    nextTick(() => {
      unsignal();
      callback.call(stream, err);
    });
  };
  react(outcomeOf(stateOf(stream)).promise, done, done);
  return nop;
}

// pump writes what an async iterator yields into a stream, and then ends it.
async function pump(iterator, stream, end) {
  const writer = new WriterState(writableWeb.stateOf(stream));
  const ignore = { resolve: nop, reject: nop };
  try {
    for (;;) {
      const { value, done } = await iterator.next();
      if (done) break;
      await writer.ready.promise;
      writer.write(value, ignore);
    }
    await writer.ready.promise;
    if (end) await writer.stream.close();
  } catch (err) {
    await writer.stream.abort(err);
    throw err;
  }
}

// failWeb makes a stream fail from outside.
function failWeb(stream, reason) {
  stateOf(stream).controller.fail(reason);
}

module.exports = { failWeb, finishedWeb, pump, stateOf };
