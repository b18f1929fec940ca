// SPDX-License-Identifier: Apache-2.0
'use strict';
const { sync } = require('./lib');

const size = 65536;
const ascii = 'The quick brown fox jumps over it. '.repeat(2000).slice(0, size);
const bytes = Buffer.from(ascii);
const other = Buffer.from(ascii);
const euro = '€uro und Ärger '.repeat(6000).slice(0, 30000);
const euroBytes = Buffer.from(euro);
let sink = 0;

const each = (name, n, f) => sync(name, n, (m) => { for (let i = 0; i < m; i++) f(i); });

each('Buffer toString, 64 KB of ASCII', 2000, () => { sink += bytes.toString().length; });
each('Buffer from, 64 KB of ASCII', 2000, () => { sink += Buffer.from(ascii).length; });
each('Buffer compare, 64 KB', 5000, () => { sink += Buffer.compare(bytes, other); });
each('Buffer toString, 64 KB of UTF-8', 300, () => { sink += euroBytes.toString().length; });
each('Buffer from, 64 KB of UTF-8', 300, () => { sink += Buffer.from(euro).length; });
each('Buffer toString hex, 64 KB', 300, () => { sink += bytes.toString('hex').length; });
each('Buffer toString base64, 64 KB', 500, () => { sink += bytes.toString('base64').length; });
each('Buffer indexOf, 64 KB', 2000, () => { sink += bytes.indexOf('not there'); });
each('Buffer alloc, 64 bytes', 100000, () => { sink += Buffer.alloc(64).length; });
each('Buffer from, 16 characters', 100000, () => { sink += Buffer.from('sixteen letters.').length; });
each('Buffer writeUInt32BE and readUInt32BE', 200000, (i) => {
  bytes.writeUInt32BE(i, 8);
  sink += bytes.readUInt32BE(8);
});
