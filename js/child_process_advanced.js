// SPDX-License-Identifier: Apache-2.0
'use strict';
// child_process_advanced: messages of child_process as Node.js writes them with serialization: 'advanced'. In front of
// each goes its length in four bytes.

const { DefaultDeserializer, DefaultSerializer } = require('v8_serializer');

const isView = 0;
const isOther = 1;

class Writer extends DefaultSerializer {
  _writeHostObject(view) {
    this.writeUint32(isView);
    super._writeHostObject(view);
  }
}

class Reader extends DefaultDeserializer {
  _readHostObject() {
    const kind = this.readUint32();
    if (kind === isView) return super._readHostObject();
    if (kind === isOther) return this.readValue();
    throw new Error('Unable to deserialize cloned data.');
  }
}

exports.encode = (message) => {
  const writer = new Writer();
  writer.writeRawBytes(Buffer.alloc(4));
  writer.writeHeader();
  writer.writeValue(message);
  const bytes = writer.releaseBuffer();
  bytes.writeUInt32BE(bytes.length - 4, 0);
  return bytes;
};

exports.decode = (bytes) => {
  const reader = new Reader(bytes);
  reader.readHeader();
  return reader.readValue();
};
