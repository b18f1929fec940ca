// SPDX-License-Identifier: Apache-2.0

// TextEncoderStream and TextDecoderStream.

'use strict';

const { dress, inspectCustom, invalidThis, show } = require('web_streams_shared');
const { create, wrapReadable, wrapWritable } = require('web_streams_transform');

const TextDecoder = globalThis.TextDecoder;
const TextEncoder = globalThis.TextEncoder;

const isHigh = (unit) => unit >= 0xd800 && unit <= 0xdbff;

// encoder makes the state that encodes: half of a character at the end of a
// chunk waits for the next one.
function encoder() {
  const enc = new TextEncoder();
  let pending = '';
  return create((chunk, controller) => {
    let text = `${chunk}`;
    if (text === '') return;
    text = pending + text;
    pending = '';
    if (isHigh(text.charCodeAt(text.length - 1))) {
      pending = text[text.length - 1];
      text = text.slice(0, -1);
    }
    if (text !== '') controller.enqueue(enc.encode(text));
  }, (controller) => {
    if (pending !== '') controller.enqueue(new Uint8Array([0xef, 0xbf, 0xbd]));
  });
}

const isObject = (v) => typeof v === 'object' && v !== null;

class TextEncoderStream {
  #s = encoder();

  static #of(self) {
    if (!isObject(self) || !(#s in self)) throw invalidThis('TextEncoderStream');
    return self.#s;
  }

  get encoding() {
    TextEncoderStream.#of(this);
    return 'utf-8';
  }

  get readable() { return wrapReadable(TextEncoderStream.#of(this).readable); }

  get writable() { return wrapWritable(TextEncoderStream.#of(this).writable); }

  [inspectCustom](depth, options) {
    return show(this, 'TextEncoderStream', depth, options,
      () => ({ encoding: this.encoding, readable: this.readable, writable: this.writable }));
  }
}

class TextDecoderStream {
  #decoder;
  #s;

  constructor(encoding = 'utf-8', options = {}) {
    const decoder = new TextDecoder(encoding, options);
    this.#decoder = decoder;
    this.#s = create((chunk, controller) => {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') controller.enqueue(text);
    }, (controller) => {
      const text = decoder.decode();
      if (text !== '') controller.enqueue(text);
    });
  }

  static #check(self) {
    if (!isObject(self) || !(#s in self)) throw invalidThis('TextDecoderStream');
    return self;
  }

  get encoding() { return TextDecoderStream.#check(this).#decoder.encoding; }

  get fatal() { return TextDecoderStream.#check(this).#decoder.fatal; }

  get ignoreBOM() { return TextDecoderStream.#check(this).#decoder.ignoreBOM; }

  get readable() { return wrapReadable(TextDecoderStream.#check(this).#s.readable); }

  get writable() { return wrapWritable(TextDecoderStream.#check(this).#s.writable); }

  [inspectCustom](depth, options) {
    const { encoding, fatal, ignoreBOM, readable, writable } = this;
    return show(this, 'TextDecoderStream', depth, options, () => ({ encoding, fatal, ignoreBOM, readable, writable }));
  }
}

dress(TextEncoderStream, ['encoding', 'readable', 'writable']);
dress(TextDecoderStream, ['encoding', 'fatal', 'ignoreBOM', 'readable', 'writable']);

module.exports = { TextDecoderStream, TextEncoderStream };
