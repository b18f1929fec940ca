// SPDX-License-Identifier: Apache-2.0

// Searching the history of a session backwards, with ctrl-r.

'use strict';

class Search {
  constructor(server) {
    this.server = server;
    this.on = false;
  }

  // press tells whether the key was one for the search.
  press(text, key) {
    const older = key.ctrl && key.name === 'r';
    if (!this.on) {
      if (older) this.begin();
      return older;
    }
    if (older) this.find(this.index + 1);
    else if (key.ctrl && (key.name === 'g' || key.name === 'c') || key.name === 'escape') this.cancel();
    else if (key.name === 'backspace') this.type(this.query.slice(0, -1));
    else if (text && !key.ctrl && !key.meta && text >= ' ' && key.name !== 'tab') this.type(this.query + text);
    else return this.accept();
    return true;
  }

  begin() {
    const { server } = this;
    Object.assign(this, { on: true, query: '', index: -1, prompt: server._prompt, line: server.line, cursor: server.cursor });
    this.show('');
  }

  type(query) {
    this.query = query;
    this.find(0);
  }

  find(from) {
    const { history } = this.server;
    let i = from;
    while (i < history.length && !history[i].includes(this.query)) i++;
    const found = this.query !== '' && i < history.length;
    if (found) {
      this.index = i;
      this.server.line = history[i];
      this.server.cursor = history[i].indexOf(this.query);
    }
    this.show(found || this.query === '' ? '' : 'failed ');
  }

  show(failed) {
    const { server } = this;
    server._prompt = `(${failed}reverse-i-search)'${this.query}': `;
    server._refreshLine();
  }

  // accept leaves what was found in the line, for the key to act on.
  accept() {
    this.end();
    return false;
  }

  cancel() {
    this.server.line = this.line;
    this.server.cursor = this.cursor;
    this.end();
  }

  end() {
    this.on = false;
    this.server._prompt = this.prompt;
    this.server._refreshLine();
  }
}

module.exports = { Search };
