// SPDX-License-Identifier: Apache-2.0

// Sending a body that comes from a stream.

'use strict';

const { notBytes } = require('fetch_body');
const { Pump } = require('fetch_pump');
const { mismatch } = require('fetch_fields');

// upload writes the body of a request to req. fail is called with the error of
// the stream. What it returns is cancelled when the request is over.
function upload(req, request, fail) {
  const given = request.list.get('content-length');
  const length = given === null ? undefined : Number(given);
  let sent = 0;
  const sink = {
    chunk(value) {
      if (!(value instanceof Uint8Array)) return give(notBytes());
      sent += value.length;
      if (sent > length) return give(mismatch());
      return value.length === 0 || req.write(value);
    },
    end() {
      if (length !== undefined && sent !== length) fail(mismatch());
      else req.end();
    },
    fail,
  };
  const stream = request.body.face();
  const pump = new Pump(stream, sink);
  const give = (err) => {
    pump.cancel(err);
    fail(err);
    return false;
  };
  req.on('drain', () => pump.run());
  pump.run();
  return pump;
}

module.exports = { upload };
