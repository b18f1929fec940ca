// SPDX-License-Identifier: Apache-2.0

// Completion by the tab key: methods of the prototype of a readline Interface.

'use strict';

const { inspect } = require('util');
const { width } = binding;

function commonPrefix(list) {
  if (list.length === 0) return '';
  const sorted = [...list].sort();
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  let n = 0;
  while (n < first.length && first[n] === last[n]) n++;
  return first.slice(0, n);
}

// inColumns lists the completions below the line. An empty one separates
// groups.
function inColumns(list, columns) {
  const widths = list.map((s) => width(s));
  const room = Math.max(...widths) + 2;
  const across = Math.floor(columns / room) || 1;
  const max = across === Infinity ? 1 : across;
  let out = '\r\n';
  let column = 0;
  let gap = 0;
  list.forEach((text, i) => {
    if (column === max) {
      out += '\r\n';
      column = gap = 0;
    } else {
      out += ' '.repeat(gap);
    }
    if (text === '') {
      out += '\r\n';
      column = gap = 0;
    } else {
      out += text;
      gap = room - widths[i];
      column++;
    }
  });
  return column === 0 ? out : `${out}\r\n\r\n`;
}

// answered shows what the completer found.
function answered(rl, again, result) {
  if (!result || !result[0] || result[0].length === 0) return;
  const [list, word] = result;
  const prefix = commonPrefix(list.filter((s) => s !== ''));
  if (prefix.startsWith(word) && prefix.length > word.length) {
    rl._insertString(prefix.slice(word.length));
    return;
  }
  if (!word.startsWith(prefix)) {
    const from = rl.cursor - word.length;
    rl.line = rl.line.slice(0, from) + prefix + rl.line.slice(rl.cursor);
    rl.cursor = from + prefix.length;
    rl._refreshLine();
    return;
  }
  if (!again) return;
  rl._beforeEdit(rl.line, rl.cursor);
  rl._writeToOutput(inColumns(list, rl.columns));
  rl._refreshLine();
}

// _tabComplete asks the completer about what is in front of the cursor.
function _tabComplete(again) {
  const text = this.line.slice(0, this.cursor);
  let called = false;
  const done = (err, result) => {
    if (called) return;
    called = true;
    this.resume();
    if (err) this._writeToOutput(`Tab completion error: ${inspect(err)}`);
    else answered(this, again, result);
  };
  this.pause();
  if (this._promises) {
    new Promise((resolve) => { resolve(this.completer(text)); }).then((v) => done(null, v), (err) => done(err || new Error(String(err))));
    return;
  }
  this.completer(text, done);
}

module.exports = { _tabComplete };
