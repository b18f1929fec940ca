// SPDX-License-Identifier: Apache-2.0

// require("stream/consumers"): everything that a stream yields, as one value.

'use strict';

const { Buffer, Blob } = require('buffer');

// each hands the chunks of a stream, or of any iterable, to take.
async function each(stream, take) {
  const make = stream[Symbol.asyncIterator] || stream[Symbol.iterator];
  const iterator = make.call(stream);
  for (;;) {
    const { value, done } = await iterator.next();
    if (done) return;
    take(value);
  }
}

async function blob(stream) {
  const chunks = [];
  await each(stream, (chunk) => chunks.push(chunk));
  return new Blob(chunks);
}

async function arrayBuffer(stream) {
  return (await blob(stream)).arrayBuffer();
}

async function buffer(stream) {
  return Buffer.from(await arrayBuffer(stream));
}

async function text(stream) {
  const decoder = new TextDecoder();
  let result = '';
  await each(stream, (chunk) => {
    result += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  });
  return result + decoder.decode();
}

async function json(stream) {
  return JSON.parse(await text(stream));
}

module.exports = { arrayBuffer, blob, buffer, json, text };
