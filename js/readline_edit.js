// SPDX-License-Identifier: Apache-2.0

// Editing a line on a terminal: methods of the prototype of a readline
// Interface.

'use strict';

const { charLength } = require('readline_keys');
const { clearScreenDown, cursorTo, moveCursor } = require('readline_cursor');
const { strip, width } = binding;

const maxKills = 32;
const maxUndo = 2048;

// _getDisplayPos is where the cursor is behind text: the column, and the row
// counted from the prompt's.
function _getDisplayPos(text) {
  const { columns } = this;
  let at = 0;
  let rows = 0;
  for (const ch of strip(text)) {
    if (ch === '\n') {
      rows += Math.ceil(at / columns) || 1;
      at = 0;
    } else if (ch === '\t') {
      at += this.tabSize - (at % this.tabSize);
    } else {
      const w = width(ch);
      if (w === 2 && (at + 1) % columns === 0) at++; // it does not fit any more
      at += w;
    }
  }
  const cols = at % columns;
  return { cols, rows: rows + (at - cols) / columns };
}

function getCursorPos() {
  return this._getDisplayPos(this._prompt + strip(this.line.slice(0, this.cursor)));
}

// _refreshLine shows the prompt and the line anew.
function _refreshLine() {
  const text = this._prompt + this.line;
  const end = this._getDisplayPos(text);
  const pos = this.getCursorPos();
  const before = this.prevRows || 0;
  if (before > 0) moveCursor(this.output, 0, -before);
  cursorTo(this.output, 0);
  clearScreenDown(this.output);
  this._writeToOutput(text);
  if (end.cols === 0) this._writeToOutput(' '); // makes the terminal begin the next row
  cursorTo(this.output, pos.cols);
  if (end.rows > pos.rows) moveCursor(this.output, 0, pos.rows - end.rows);
  this.prevRows = pos.rows;
}

function _insertString(text) {
  this._beforeEdit(this.line, this.cursor);
  if (this.cursor < this.line.length) {
    this.line = this.line.slice(0, this.cursor) + text + this.line.slice(this.cursor);
    this.cursor += text.length;
    this._refreshLine();
    return;
  }
  const before = this.getCursorPos();
  this.line += text;
  this.cursor += text.length;
  if (before.rows < this.getCursorPos().rows) this._refreshLine();
  else this._writeToOutput(text);
}

function _moveCursor(dx) {
  if (dx === 0) return;
  const before = this.getCursorPos();
  this.cursor = Math.max(0, Math.min(this.cursor + dx, this.line.length));
  const after = this.getCursorPos();
  if (before.rows === after.rows) moveCursor(this.output, after.cols - before.cols, 0);
  else this._refreshLine();
}

// cut takes [from, to) out of the line. It returns what was there.
function cut(rl, from, to) {
  const text = rl.line.slice(from, to);
  rl._beforeEdit(rl.line, rl.cursor);
  rl.line = rl.line.slice(0, from) + rl.line.slice(to);
  rl.cursor = from;
  rl._refreshLine();
  return text;
}

// kill is cut for what ctrl-y brings back.
function kill(rl, from, to) {
  if (from === to) return;
  const text = cut(rl, from, to);
  if (text === rl._kills[0]) return;
  rl._kills.unshift(text);
  rl._killAt = 0;
  if (rl._kills.length > maxKills) rl._kills.pop();
}

const leftLength = (rl) => (
  rl.cursor >= 2 && rl.line.codePointAt(rl.cursor - 2) > 0xffff ? 2 : Math.min(rl.cursor, 1)
);
const rightLength = (rl) => (rl.cursor < rl.line.length ? charLength(rl.line, rl.cursor) : 0);

function wordLeftLength(rl) {
  const reversed = [...rl.line.slice(0, rl.cursor)].reverse().join('');
  return /^\s*(?:[^\w\s]+|\w+)?/.exec(reversed)[0].length;
}

function wordRightLength(rl) {
  const m = /^(?:\s+|[^\w\s]+|\w+)\s*/.exec(rl.line.slice(rl.cursor));
  return m === null ? 0 : m[0].length;
}

function _charLeft() { this._moveCursor(-leftLength(this)); }
function _charRight() { this._moveCursor(rightLength(this)); }
function _wordLeft() { if (this.cursor > 0) this._moveCursor(-wordLeftLength(this)); }
function _wordRight() { if (this.cursor < this.line.length) this._moveCursor(wordRightLength(this)); }
function _deleteLeft() { if (this.cursor > 0) cut(this, this.cursor - leftLength(this), this.cursor); }
function _deleteRight() { if (this.cursor < this.line.length) cut(this, this.cursor, this.cursor + rightLength(this)); }
function _deleteWordLeft() { kill(this, this.cursor - wordLeftLength(this), this.cursor); }
function _deleteWordRight() { kill(this, this.cursor, this.cursor + wordRightLength(this)); }
function _deleteLineLeft() { kill(this, 0, this.cursor); }
function _deleteLineRight() { kill(this, this.cursor, this.line.length); }

// _yank brings back what was killed last, _yankPop what was before that.
function _yank() {
  if (this._kills.length === 0) return;
  this._yanking = true;
  this._insertString(this._kills[this._killAt]);
}

function _yankPop() {
  if (!this._yanking || this._kills.length < 2) return;
  const last = this._kills[this._killAt];
  this._killAt = (this._killAt + 1) % this._kills.length;
  const head = this.line.slice(0, this.cursor - last.length) + this._kills[this._killAt];
  this.line = head + this.line.slice(this.cursor);
  this.cursor = head.length;
  this._refreshLine();
}

// _beforeEdit keeps the line for ctrl-_.
function _beforeEdit(text, cursor) {
  this._undos.push({ text, cursor });
  if (this._undos.length > maxUndo) this._undos.shift();
}

function swap(rl, from, to) {
  if (from.length === 0) return;
  to.push({ text: rl.line, cursor: rl.cursor });
  const entry = from.pop();
  rl.line = entry.text;
  rl.cursor = entry.cursor;
  rl._refreshLine();
}

function _undo() { swap(this, this._undos, this._redos); }
function _redo() { swap(this, this._redos, this._undos); }

// clearLine ends the line that is shown.
function clearLine() {
  this._moveCursor(Infinity);
  this._writeToOutput('\r\n');
  this.line = '';
  this.cursor = 0;
  this.prevRows = 0;
}

// _line hands the line to whoever waits for it.
function _line() {
  const line = this._addHistory();
  this._undos = [];
  this._redos = [];
  this.clearLine();
  this._onLine(line);
}

module.exports = {
  _getDisplayPos, getCursorPos, _getCursorPos: getCursorPos, // the name that packages know
  _refreshLine, _insertString, _moveCursor, _charLeft, _charRight, _wordLeft, _wordRight,
  _deleteLeft, _deleteRight, _deleteWordLeft, _deleteWordRight, _deleteLineLeft, _deleteLineRight, _yank, _yankPop,
  _beforeEdit, _undo, _redo, clearLine, _line,
};
