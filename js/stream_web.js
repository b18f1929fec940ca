// SPDX-License-Identifier: Apache-2.0

// require("stream/web"): the classes of the Streams Standard. Each is loaded
// when it is first asked for.

'use strict';

for (const [source, names] of [
  ['web_streams_readable', ['ReadableStream']],
  ['web_streams_readers', ['ReadableStreamDefaultReader', 'ReadableStreamBYOBReader']],
  ['web_streams_byte_faces', ['ReadableStreamBYOBRequest', 'ReadableByteStreamController']],
  ['web_streams_default', ['ReadableStreamDefaultController']],
  ['web_streams_transform', ['TransformStream', 'TransformStreamDefaultController']],
  ['web_streams_writable', ['WritableStream']],
  ['web_streams_writer', ['WritableStreamDefaultWriter']],
  ['web_streams_writable', ['WritableStreamDefaultController']],
  ['web_streams_strategy', ['ByteLengthQueuingStrategy', 'CountQueuingStrategy']],
  ['web_streams_text', ['TextEncoderStream', 'TextDecoderStream']],
  ['web_streams_compression', ['CompressionStream', 'DecompressionStream']],
]) {
  for (const name of names) binding.lazy(exports, name, () => require(source)[name]);
}
