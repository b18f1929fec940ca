// SPDX-License-Identifier: Apache-2.0

// What each key does in a line that is edited: methods of the prototype of a
// readline Interface.

'use strict';

const { clearScreenDown, cursorTo } = require('readline_cursor');

const lineEnd = /\r\n|\n|\r/g;

function interrupt(rl) {
  if (rl.listenerCount('SIGINT') > 0) rl.emit('SIGINT');
  else rl.close();
}

function endOrDelete(rl) {
  if (rl.line.length === 0) rl.close();
  else rl._deleteRight();
}

function clearScreen(rl) {
  cursorTo(rl.output, 0, 0);
  clearScreenDown(rl.output);
  rl._refreshLine();
}

// suspend puts the process to the background, unless the script does
// something else.
function suspend(rl) {
  if (process.platform === 'win32') return;
  if (rl.listenerCount('SIGTSTP') > 0) {
    rl.emit('SIGTSTP');
    return;
  }
  process.once('SIGCONT', () => {
    if (!rl.paused) {
      rl.pause();
      rl.emit('SIGCONT');
    }
    rl._setRawMode(true);
    rl._refreshLine();
  });
  rl._setRawMode(false);
  process.kill(process.pid, 'SIGTSTP');
}

const withCtrl = {
  a: (rl) => rl._moveCursor(-Infinity),
  b: (rl) => rl._charLeft(),
  c: interrupt,
  d: endOrDelete,
  e: (rl) => rl._moveCursor(Infinity),
  f: (rl) => rl._charRight(),
  h: (rl) => rl._deleteLeft(),
  k: (rl) => rl._deleteLineRight(),
  l: clearScreen,
  n: (rl) => rl._historyNext(),
  p: (rl) => rl._historyPrev(),
  u: (rl) => rl._deleteLineLeft(),
  w: (rl) => rl._deleteWordLeft(),
  y: (rl) => rl._yank(),
  z: suspend,
  backspace: (rl) => rl._deleteWordLeft(),
  delete: (rl) => rl._deleteWordRight(),
  left: (rl) => rl._wordLeft(),
  right: (rl) => rl._wordRight(),
};

const withCtrlShift = {
  backspace: (rl) => rl._deleteLineLeft(),
  delete: (rl) => rl._deleteLineRight(),
};

const withMeta = {
  b: (rl) => rl._wordLeft(),
  d: (rl) => rl._deleteWordRight(),
  f: (rl) => rl._wordRight(),
  y: (rl) => rl._yankPop(),
  backspace: (rl) => rl._deleteWordLeft(),
  delete: (rl) => rl._deleteWordRight(),
};

const plain = {
  backspace: (rl) => rl._deleteLeft(),
  delete: (rl) => rl._deleteRight(),
  down: (rl) => rl._historyNext(),
  end: (rl) => rl._moveCursor(Infinity),
  home: (rl) => rl._moveCursor(-Infinity),
  left: (rl) => rl._charLeft(),
  right: (rl) => rl._charRight(),
  up: (rl) => rl._historyPrev(),
  return: (rl) => {
    rl._sawReturnAt = Date.now();
    rl._line();
  },
  enter: (rl) => { // the second half of CR LF is no line
    if (rl._sawReturnAt === 0 || Date.now() - rl._sawReturnAt > rl.crlfDelay) rl._line();
    rl._sawReturnAt = 0;
  },
};

const has = (map, name) => Object.prototype.hasOwnProperty.call(map, name);

// insert puts text into the line; line ends in it end lines.
function insert(rl, text) {
  let from = 0;
  lineEnd.lastIndex = 0;
  for (let m; (m = lineEnd.exec(text)) !== null;) {
    const to = lineEnd.lastIndex;
    if (m.index > from) rl._insertString(text.slice(from, m.index));
    rl._line();
    from = lineEnd.lastIndex = to;
  }
  if (from < text.length) rl._insertString(text.slice(from));
}

// _ttyWrite does what a key asks for. text is what it stands for, if anything.
function _ttyWrite(text, key) {
  const before = this._lastKey;
  key = key || {};
  this._lastKey = key;
  if (!key.meta || key.name !== 'y') this._yanking = false;
  this._search(key);
  if (key.sequence === '\x1f') return this._undo();
  if (key.sequence === '\x1e') return this._redo();
  if (key.name === 'escape') return undefined;
  if (key.ctrl && key.shift) return run(this, withCtrlShift, key);
  if (key.ctrl) return run(this, withCtrl, key);
  if (key.meta) return run(this, withMeta, key);
  if (has(plain, key.name)) return plain[key.name](this);
  if (key.name === 'tab' && typeof this.completer === 'function' && this.isCompletionEnabled) {
    return this._tabComplete(before !== undefined && before.name === 'tab');
  }
  if (typeof text === 'string' && text) insert(this, text);
  return undefined;
}

function run(rl, map, key) {
  if (has(map, key.name)) map[key.name](rl);
}

module.exports = { _ttyWrite };
