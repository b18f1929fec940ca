// SPDX-License-Identifier: Apache-2.0

// The receive buffer: exactly full, one byte over, many times over; and
// portions without it.
const assert = require('assert');
const { raw, watch, story, reply } = require('../../fixtures/http_events/watch');

const chunked = (...chunks) => 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n' + chunks.map((s) => `${s.length.toString(16)}\r\n${s}\r\n`).join('') + '0\r\n\r\n';
const cases = [
  [reply('abcd'), {}, ['"abcd" last']],
  [reply('abcde'), {}, ['"abcd"', '"e" last']],
  [reply('abcdefghi'), {}, ['"abcd"', '"efgh"', '"i" last']],
  [reply(''), {}, ['"" last']],
  [chunked('ab', 'cd'), {}, ['"abcd" last']],
  [chunked('abc', 'de', 'f'), {}, ['"abcd"', '"ef" last']],
  [reply('abcdefghi'), { caching: false }, ['"abcdefghi" last']],
  [chunked('ab', 'cd', 'efghijk'), { caching: false }, ['"ab"', '"cd"', '"efghijk" last']],
];
const next = () => {
  if (cases.length === 0) return;
  const [text, options, want] = cases.shift();
  raw((socket) => socket.write(text), (url, server) => {
    watch({ url, buffer_size: 4, ...options }, (list) => {
      assert.deepStrictEqual(story(list), [...want.map((s) => 'data 200 ' + s), 'closed 4'], text);
      server.close(next);
    });
  });
};
next();
