// SPDX-License-Identifier: Apache-2.0

// The 'keypress' events of a stream that brings what is typed on a terminal.

'use strict';

const { StringDecoder } = require('string_decoder');

const ESC = '\x1b';
const kKeys = Symbol('keys');
const defaultTimeout = 500; // how long a lone ESC may be the beginning of a sequence

// The names of the sequences of function keys, by what follows ESC. xterm,
// rxvt, PuTTY, the Linux console and Cygwin have different ones.
const names = new Map();
const table = {
  f1: 'OP [11~ [[A', f2: 'OQ [12~ [[B', f3: 'OR [13~ [[C', f4: 'OS [14~ [[D', f5: '[15~ [[E',
  f6: '[17~', f7: '[18~', f8: '[19~', f9: '[20~', f10: '[21~', f11: '[23~', f12: '[24~',
  up: '[A OA', down: '[B OB', right: '[C OC', left: '[D OD', clear: '[E OE [G', end: '[F OF [4~ [8~',
  home: '[H OH [1~ [7~', insert: '[2~', delete: '[3~', pageup: '[5~ [[5~', pagedown: '[6~ [[6~',
};
for (const name of Object.keys(table)) {
  for (const code of table[name].split(' ')) names.set(code, { name });
}
names.set('[P', { name: 'f1' }).set('[Q', { name: 'f2' }).set('[R', { name: 'f3' }).set('[S', { name: 'f4' });
names.set('[200~', { name: 'paste-start' }).set('[201~', { name: 'paste-end' }).set('[Z', { name: 'tab', shift: true });
for (const [name, letter, digit] of [
  ['up', 'a'], ['down', 'b'], ['right', 'c'], ['left', 'd'], ['clear', 'e'],
  ['insert', '', 2], ['delete', '', 3], ['pageup', '', 5], ['pagedown', '', 6], ['home', '', 7], ['end', '', 8],
]) {
  names.set(letter ? `[${letter}` : `[${digit}$`, { name, shift: true });
  names.set(letter ? `O${letter}` : `[${digit}^`, { name, ctrl: true });
}

const isDigit = (ch) => ch >= '0' && ch <= '9';
const charLength = (text, i) => (text.codePointAt(i) > 0xffff ? 2 : 1);

// keyEnd is where the key that text begins with ends, or -1 if there has to be
// more of it.
function keyEnd(text) {
  let i = 0;
  while (i < 2 && text[i] === ESC) i++;
  const next = () => ++i < text.length;
  if (i === text.length) return -1;
  if (i > 0 && text[i] === 'O') {
    if (!next() || (isDigit(text[i]) && !next())) return -1;
    return i + 1;
  }
  if (i > 0 && text[i] === '[') {
    if (!next() || (text[i] === '[' && !next())) return -1;
    for (let digits = 0; digits < 3 && isDigit(text[i]); digits++) if (!next()) return -1;
    if (text[i] === ';' && (!next() || (isDigit(text[i]) && !next()))) return -1;
    return i + 1;
  }
  return i + charLength(text, i);
}

// functionKey is the key of a sequence without its ESC.
function functionKey(key, seq) {
  let code = seq;
  let modifier = 0;
  let m;
  if (seq[0] === 'O') {
    if (isDigit(seq[1])) {
      modifier = seq[1] - 1;
      code = `O${seq[2]}`;
    }
  } else if ((m = /^(\[\[?)(\d\d?)(?:;(\d))?([~^$])$/.exec(seq)) !== null) {
    code = m[1] + m[2] + m[4];
    modifier = (m[3] || 1) - 1;
  } else if ((m = /^(\[\[?)(?:(?:\d;)?(\d))?([A-Za-z])$/.exec(seq)) !== null) {
    code = m[1] + m[3];
    modifier = (m[2] || 1) - 1;
  }
  key.ctrl = !!(modifier & 4);
  key.meta = !!(modifier & 10);
  key.shift = !!(modifier & 1);
  key.code = code;
  return Object.assign(key, names.get(code) || { name: 'undefined' });
}

const plainNames = { '\r': 'return', '\n': 'enter', '\t': 'tab', '\b': 'backspace', '\x7f': 'backspace', '\x1b': 'escape', ' ': 'space' };

// keyOf describes a whole key.
function keyOf(text) {
  const key = { sequence: text, name: undefined, ctrl: false, meta: false, shift: false };
  let i = 0;
  while (i < 2 && text[i] === ESC) i++;
  const escaped = i > 0;
  const rest = text.slice(i);
  if (escaped && rest.length > 1 && (rest[0] === 'O' || rest[0] === '[')) return functionKey(key, rest);
  if (Object.prototype.hasOwnProperty.call(plainNames, rest)) {
    key.name = plainNames[rest];
    key.meta = escaped;
  } else if (!escaped && rest <= '\x1a') {
    key.name = String.fromCharCode(rest.charCodeAt(0) + 96);
    key.ctrl = true;
  } else if (/^[0-9A-Za-z]$/.test(rest)) {
    key.name = rest.toLowerCase();
    key.shift = rest >= 'A' && rest <= 'Z';
    key.meta = escaped;
  } else if (escaped) {
    key.name = rest === '' ? 'escape' : undefined;
    key.meta = true;
  }
  return key;
}

// Keys turns the data of a stream into events.
class Keys {
  constructor(stream, iface) {
    this.stream = stream;
    this.iface = iface;
    this.decoder = new StringDecoder('utf8');
    this.pending = '';
    this.timer = undefined;
    this.onData = (data) => this.feed(data);
    this.onNewListener = (event) => { if (event === 'keypress') this.start(); };
    if (stream.listenerCount('keypress') > 0) stream.on('data', this.onData);
    else stream.on('newListener', this.onNewListener);
  }

  start() {
    this.stream.on('data', this.onData);
    this.stream.removeListener('newListener', this.onNewListener);
  }

  stop() {
    this.stream.removeListener('data', this.onData);
    this.stream.on('newListener', this.onNewListener);
  }

  feed(data) {
    if (this.stream.listenerCount('keypress') === 0) {
      this.stop();
      return;
    }
    const text = this.decoder.write(data);
    if (text === '') return;
    clearTimeout(this.timer);
    const { iface } = this;
    if (iface) iface.isCompletionEnabled = false;
    this.pending += text;
    try {
      this.drain();
    } finally {
      if (iface) iface.isCompletionEnabled = true;
    }
    if (this.pending.endsWith(ESC)) this.wait();
  }

  // drain emits the whole keys. Only the last one of a piece may complete a
  // word: what is pasted does not.
  drain() {
    for (let end; this.pending !== '' && (end = keyEnd(this.pending)) > 0;) {
      const text = this.pending.slice(0, end);
      this.pending = this.pending.slice(end);
      if (this.iface && this.pending === '') this.iface.isCompletionEnabled = true;
      this.emit(text);
    }
  }

  wait() {
    const { escapeCodeTimeout = defaultTimeout } = this.iface || {};
    this.timer = setTimeout(() => {
      const text = this.pending;
      this.pending = '';
      this.emit(text);
    }, escapeCodeTimeout);
  }

  emit(text) {
    const key = keyOf(text);
    this.stream.emit('keypress', text[0] === ESC ? undefined : text, key);
  }
}

// emitKeypressEvents makes stream emit 'keypress' while somebody listens.
function emitKeypressEvents(stream, iface = {}) {
  if (stream[kKeys]) return;
  Object.defineProperty(stream, kKeys, { value: new Keys(stream, iface) });
}

module.exports = { emitKeypressEvents, charLength };
