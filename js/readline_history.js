// SPDX-License-Identifier: Apache-2.0

// The history of a readline Interface: methods of its prototype.

'use strict';

// _addHistory puts the line in front of the history and returns it.
function _addHistory() {
  const { line, history } = this;
  if (line.length === 0) return '';
  if (!history || this.historySize === 0 || line.trim().length === 0) return line;
  if (history.length === 0 || history[0] !== line) {
    const twin = this.removeHistoryDuplicates ? history.indexOf(line) : -1;
    if (twin !== -1) history.splice(twin, 1);
    history.unshift(line);
    if (history.length > this.historySize) history.pop();
  }
  this.historyIndex = -1;
  this.emit('history', history);
  return history[0];
}

// _search keeps what the line began with when the search in the history
// began: only entries that begin alike are shown.
function _search(key) {
  if ((key.name === 'up' || key.name === 'down') && !key.ctrl && !key.meta && !key.shift) {
    if (this._searched === null) this._searched = this.line.slice(0, this.cursor);
  } else if (this._searched !== null) {
    this._searched = null;
    if (this.history.length === this.historyIndex) this.historyIndex = -1;
  }
}

function show(rl, index, text) {
  rl._beforeEdit(rl.line, rl.cursor);
  rl.historyIndex = index;
  rl.line = text;
  rl.cursor = text.length;
  rl._refreshLine();
}

const skips = (rl, entry, prefix) => !entry.startsWith(prefix) || entry === rl.line;

function _historyPrev() {
  const { history } = this;
  if (this.historyIndex >= history.length || history.length === 0) return;
  const prefix = this._searched || '';
  let i = this.historyIndex + 1;
  while (i < history.length && skips(this, history[i], prefix)) i++;
  show(this, i, i === history.length ? prefix : history[i]);
}

function _historyNext() {
  if (this.historyIndex < 0) return;
  const prefix = this._searched || '';
  let i = this.historyIndex - 1;
  while (i >= 0 && skips(this, this.history[i], prefix)) i--;
  show(this, i, i === -1 ? prefix : this.history[i]);
}

module.exports = { _addHistory, _search, _historyPrev, _historyNext };
