// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'iotjs-fs-'));
process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true }));
const at = (...names) => path.join(dir, ...names);

const { Readable, Writable } = require('stream');
const file = at('file');
fs.writeFileSync(file, 'abc');

class Reader extends fs.ReadStream {
  _read(n) {
    this.asked = (this.asked || 0) + 1;
    super._read(n);
  }
}
const r = new Reader(file);
assert(r instanceof fs.ReadStream && r instanceof Readable);
r.on('data', (data) => assert.strictEqual(String(data), 'abc')).on('close', () => assert.strictEqual(r.asked, 2));

// Packages replace the method open, in classes of the old style.
function Opener(name, options) {
  if (!(this instanceof Opener)) return new Opener(name, options);
  fs.ReadStream.call(this, name, options);
  return undefined;
}
Object.setPrototypeOf(Opener.prototype, fs.ReadStream.prototype);
Object.setPrototypeOf(Opener, fs.ReadStream);
Opener.prototype.open = function open() {
  fs.open(this.path, this.flags, this.mode, (err, fd) => {
    if (err) {
      this.emit('error', err);
      return;
    }
    this.fd = fd;
    this.emit('open', fd);
  });
};
const seen = [];
Opener(file).on('open', () => seen.push('open')).on('data', (data) => seen.push(String(data))).on('close', () => {
  assert.deepStrictEqual(seen, ['open', 'abc']);
});
new Opener(at('none')).on('error', (err) => assert.strictEqual(err.code, 'ENOENT'));

const w = fs.WriteStream(at('out'));
assert(w instanceof fs.WriteStream && w instanceof Writable);
assert.strictEqual(fs.FileReadStream, fs.ReadStream);
assert.strictEqual(fs.WriteStream.prototype.destroySoon, fs.WriteStream.prototype.end);
w.destroySoon();

const given = fs.ReadStream;
fs.ReadStream = Reader;
assert.strictEqual(fs.ReadStream, Reader);
fs.ReadStream = given;
