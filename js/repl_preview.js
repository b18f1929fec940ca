// SPDX-License-Identifier: Apache-2.0

// The result of an expression below the line while it is being typed. No code
// of the user's runs for it.

'use strict';

const { inspect, types } = require('util');
const { plain, start } = require('repl_complete');

const grey = (text) => `\x1b[90m${text}\x1b[39m`;
const maxLine = 1000; // of longer ones there is no preview

class Preview {
  constructor(server, keys) {
    this.server = server;
    this.keys = keys;
    this.shown = false;
  }

  show() {
    const { server } = this;
    if (!this.wanted()) return;
    const text = this.text(server.line);
    if (text === '' || text === server.line.trim()) return;
    this.below(fit(text, server.columns - 1));
    this.shown = true;
  }

  hide() {
    if (this.shown) this.below('');
    this.shown = false;
  }

  wanted() {
    const { server, keys } = this;
    const { line } = server;
    return server.preview && !server.closed && !server._busy && !server.editorMode && !keys.search.on &&
      server._buffered === '' && line.trim() !== '' && line.length < maxLine && keys.pasted === undefined;
  }

  text(line) {
    const { server } = this;
    try {
      const found = binding.preview(line, (name) => start(server, name), member);
      return found !== undefined && found.of !== undefined && isSafe(found.of, 0) ? shown(found.of) : '';
    } catch {
      return ''; // the operator is not one for these values
    }
  }

  // below writes text in the row below the line, in place of what is there.
  below(text) {
    const { server } = this;
    const at = server.getCursorPos();
    const end = server._getDisplayPos(server._prompt + server.line);
    const rows = end.rows - at.rows + 1;
    server.output.write(`${'\r\n'.repeat(rows)}\x1b[0J${text && grey(text)}\r\x1b[${rows}A${at.cols > 0 ? `\x1b[${at.cols}C` : ''}`);
  }
}

// member is a property that is no accessor, or undefined's if there is none.
function member(value, key) {
  const object = Object(value);
  const found = plain(object, key);
  if (found !== undefined) return found;
  for (let o = object; o !== null; o = Object.getPrototypeOf(o)) if (types.isProxy(o)) return undefined;
  return key in object ? undefined : { of: undefined };
}

const shown = (value) => inspect(value, {
  colors: false, customInspect: false, depth: 1, breakLength: Infinity, compact: 3, maxArrayLength: 20, maxStringLength: 200,
}).replace(/\s*\n\s*/g, ' ');

// isSafe tells whether inspect runs no code for value: what it asks an object
// for are its constructor and its tag.
function isSafe(value, depth) {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return true;
  if (types.isProxy(value) || types.isNativeError(value) || depth > 2) return depth > 2 && !types.isProxy(value) && namesAreData(value);
  if (!namesAreData(value)) return false;
  if (ArrayBuffer.isView(value)) return true;
  const keys = Reflect.ownKeys(value);
  if (keys.length > 200) return false;
  return keys.every((key) => {
    const desc = Object.getOwnPropertyDescriptor(value, key);
    return !('value' in desc) || isSafe(desc.value, depth + 1);
  });
}

function namesAreData(value) {
  for (let o = value; o !== null; o = Object.getPrototypeOf(o)) {
    if (types.isProxy(o)) return false;
    for (const key of ['constructor', Symbol.toStringTag]) {
      const desc = Object.getOwnPropertyDescriptor(o, key);
      if (desc !== undefined && !('value' in desc) && !ArrayBuffer.isView(value)) return false;
    }
  }
  return true;
}

// fit cuts text so that it takes one row.
function fit(text, columns) {
  if (binding.width(text) <= columns) return text;
  let out = '';
  let room = columns - 1;
  for (const ch of text) {
    room -= binding.width(ch);
    if (room < 0) break;
    out += ch;
  }
  return `${out}…`;
}

module.exports = { Preview };
