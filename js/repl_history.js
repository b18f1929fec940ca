// SPDX-License-Identifier: Apache-2.0

// The history of a session, and the file in which it outlives it: an entry a
// line, the newest last, with CR for the line ends inside of an entry.

'use strict';

const fs = require('fs');

class History {
  constructor(server, path, size) {
    this.server = server;
    this.path = path || '';
    this.size = size;
    if (this.path !== '') this.load();
  }

  load() {
    let text = '';
    try {
      text = fs.readFileSync(this.path, 'utf8');
    } catch (err) {
      if (err.code !== 'ENOENT') this.giveUp(err);
    }
    const all = text.split('\n').filter((line) => line !== '').map((line) => line.replace(/\r/g, '\n'));
    const kept = this.size === 0 ? [] : all.slice(-this.size);
    this.server.history = kept.reverse();
    if (kept.length < all.length) this.rewrite();
  }

  // add keeps text, unless it begins with a space or was typed just before.
  add(text) {
    const { history } = this.server;
    this.server.historyIndex = -1;
    if (this.size === 0 || text.trim() === '' || text.startsWith(' ') || text === history[0]) return;
    history.unshift(text);
    if (history.length > this.size) history.pop();
    this.save(() => fs.appendFileSync(this.path, `${text.replace(/\n/g, '\r')}\n`, { mode: 0o600 }));
    this.server.emit('history', history);
  }

  rewrite() {
    const text = [...this.server.history].reverse().map((entry) => `${entry.replace(/\n/g, '\r')}\n`).join('');
    this.save(() => fs.writeFileSync(this.path, text, { mode: 0o600 }));
  }

  save(write) {
    if (this.path === '') return;
    try {
      write();
    } catch (err) {
      this.giveUp(err);
    }
  }

  giveUp(err) {
    this.server.output.write(`The history is not kept: ${err.message}\n`);
    this.path = '';
  }

  // close brings the file back to its size.
  close() {
    if (this.path === '') return;
    this.load();
  }
}

module.exports = { History };
