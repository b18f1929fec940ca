// SPDX-License-Identifier: Apache-2.0

// The keys of a session on a terminal, besides those of readline.

'use strict';

const { History } = require('repl_history');
const { Preview } = require('repl_preview');
const { Screen } = require('repl_screen');
const { Search } = require('repl_search');

const pasteOn = '\x1b[?2004h';
const pasteOff = '\x1b[?2004l';

// Keys sees each key before readline does.
class Keys {
  constructor(server) {
    this.server = server;
    this.usual = server._ttyWrite;
    this.pasted = undefined; // what came of a paste that has not ended
    this.search = new Search(server);
  }

  press(text, key) {
    const { server } = this;
    if (this.paste(key)) return;
    if (server._busy) {
      if (key.ctrl && key.name === 'c') server._interrupt();
      else server._waiting.push(() => this.press(text, key));
      return;
    }
    if (this.search.press(text, key)) return;
    if (key.name === 'tab' && server.line.slice(0, server.cursor).trim() !== '') server.isCompletionEnabled = true; // two in a piece are no paste
    if (server.editorMode && key.ctrl && key.name === 'd') finish(server);
    else this.usual.call(server, text, key);
  }

  // paste collects what is between the marks that the terminal puts around it,
  // so that a line end in it is no Enter.
  paste(key) {
    if (key.name === 'paste-start') {
      this.pasted = '';
    } else if (key.name === 'paste-end') {
      const text = (this.pasted || '').replace(/\r\n?/g, '\n').replace(/\n+$/, '');
      this.pasted = undefined;
      this.insert(text);
    } else if (this.pasted !== undefined) {
      this.pasted += key.sequence;
    } else {
      return false;
    }
    return true;
  }

  insert(text) {
    const { server } = this;
    if (text === '') return;
    if (server._busy) server._waiting.push(() => this.insert(text));
    else server._insertString(text);
  }
}

// finish runs what was typed in the editor mode.
function finish(server) {
  const last = server.line;
  server.clearLine();
  server.editorMode = false;
  const code = `${server._buffered}${last}\n`;
  server.clearBufferedCommand();
  server._evaluate(code, (err, value) => server._finish(code, err && err.err ? err.err : err, value));
}

// edit makes server one that is used on a terminal.
function edit(server) {
  const screen = new Screen(server);
  const keys = new Keys(server);
  server._within = (fn) => screen.within(fn);
  const preview = new Preview(server, keys);
  server._ttyWrite = (text, key = {}) => screen.within(() => {
    preview.hide();
    keys.press(text, key);
    preview.show();
  });
  const refresh = server._refreshLine;
  server._refreshLine = () => { // which clears what is below the line
    preview.shown = false;
    refresh.call(server);
  };
  for (const name of ['_refreshLine', '_insertString']) {
    const usual = server[name];
    server[name] = (...args) => screen.within(() => usual.apply(server, args));
  }
  server._addHistory = () => { // whole blocks are kept once they have run
    server.historyIndex = -1;
    return server.line;
  };
  server._history = new History(server, '', server.historySize);
  const restore = () => server.output.write(pasteOff);
  server.output.write(pasteOn);
  process.once('exit', restore);
  server.prependOnceListener('close', () => {
    process.removeListener('exit', restore);
    restore();
    server.output.write('\r\n');
    screen.close();
  });
}

module.exports = { edit };
