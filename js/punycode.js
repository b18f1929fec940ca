// SPDX-License-Identifier: Apache-2.0
'use strict';
// punycode: RFC 3492, which writes a Unicode label in ASCII. encode and decode work on one label, toASCII and
// toUnicode on the labels of a domain or of what follows the '@' of an address.

const maxInt = 0x7fffffff;
const base = 36;
const fail = (message) => { throw new RangeError(message); };
const overflow = () => fail('Overflow: input needs wider integers to process');

const ucs2 = {
  // decode lists the code points of a string; a lone surrogate stands for itself.
  decode: (text) => Array.from(text, (char) => char.codePointAt(0)),
  encode: (points) => String.fromCodePoint(...points),
};

// adapt is the bias for the next delta (RFC 3492, 6.1).
function adapt(delta, points, first) {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > 455; k += base) rest = Math.floor(rest / 35);
  return k + Math.floor(36 * rest / (rest + 38));
}

// threshold is t(j) of RFC 3492, 6.2: how large the digit at position k may be before another one follows.
const threshold = (k, bias) => Math.min(Math.max(k - bias, 1), 26);

// digitOf reads a..z and A..Z as 0..25, 0..9 as 26..35 and everything else as 36.
function digitOf(code) {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  const letter = (code | 0x20) - 0x61;
  return code < 0x80 && letter >= 0 && letter < 26 ? letter : base;
}

const digitChar = (digit) => String.fromCharCode(digit < 26 ? digit + 0x61 : digit - 26 + 0x30);

// readDelta reads one generalised variable-length integer and adds it to start.
function readDelta(input, at, start, bias) {
  let delta = start;
  let weight = 1;
  for (let k = base; ; k += base) {
    if (at >= input.length) fail('Invalid input');
    const digit = digitOf(input.charCodeAt(at++));
    if (digit >= base) fail('Invalid input');
    if (digit > Math.floor((maxInt - delta) / weight)) overflow();
    delta += digit * weight;
    const t = threshold(k, bias);
    if (digit < t) return { delta, at };
    if (weight > Math.floor(maxInt / (base - t))) overflow();
    weight *= base - t;
  }
}

function decode(input) {
  const output = [];
  const basic = Math.max(input.lastIndexOf('-'), 0);
  for (let i = 0; i < basic; i++) {
    if (input.charCodeAt(i) >= 0x80) fail('Illegal input >= 0x80 (not a basic code point)');
    output.push(input.charCodeAt(i));
  }
  let point = 0x80;
  let i = 0;
  let bias = 72;
  for (let at = basic > 0 ? basic + 1 : 0; at < input.length;) {
    const read = readDelta(input, at, i, bias);
    const length = output.length + 1;
    bias = adapt(read.delta - i, length, i === 0);
    if (Math.floor(read.delta / length) > maxInt - point) overflow();
    point += Math.floor(read.delta / length);
    i = read.delta % length;
    output.splice(i++, 0, point);
    at = read.at;
  }
  return ucs2.encode(output);
}

function writeDelta(delta, bias) {
  let out = '';
  let rest = delta;
  for (let k = base; ; k += base) {
    const t = threshold(k, bias);
    if (rest < t) return out + digitChar(rest);
    out += digitChar(t + (rest - t) % (base - t));
    rest = Math.floor((rest - t) / (base - t));
  }
}

function encode(input) {
  const points = ucs2.decode(input);
  const basic = points.filter((point) => point < 0x80);
  let out = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '');
  let done = basic.length;
  let last = 0x80;
  let delta = 0;
  let bias = 72;
  while (done < points.length) {
    const next = points.reduce((least, point) => (point >= last && point < least ? point : least), maxInt);
    if (next - last > Math.floor((maxInt - delta) / (done + 1))) overflow();
    delta += (next - last) * (done + 1);
    last = next;
    for (const point of points) {
      if (point < last && ++delta > maxInt) overflow();
      if (point !== last) continue;
      out += writeDelta(delta, bias);
      bias = adapt(delta, done + 1, done === basic.length);
      delta = 0;
      done++;
    }
    delta++;
    last++;
  }
  return out;
}

// mapLabels applies change to each label; what stands before an '@' stays as it is.
function mapLabels(text, change) {
  const parts = text.split('@');
  const local = parts.length > 1 ? parts[0] + '@' : '';
  const domain = parts.length > 1 ? parts[1] : text;
  return local + domain.replace(/[\u3002\uff0e\uff61]/g, '.').split('.').map(change).join('.');
}

module.exports = {
  version: '2.1.0',
  ucs2,
  decode,
  encode,
  toASCII: (input) => mapLabels(input, (label) => (/[^\0-\x7f]/.test(label) ? 'xn--' + encode(label) : label)),
  toUnicode: (input) => mapLabels(input, (label) =>
    (label.startsWith('xn--') ? decode(label.slice(4).toLowerCase()) : label)),
};
