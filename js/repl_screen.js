// SPDX-License-Identifier: Apache-2.0

// What others write while a line is being typed appears above that line.

'use strict';

class Screen {
  constructor(server) {
    this.server = server;
    this.depth = 0; // of what the session itself does
    this.hidden = false; // the line is to be shown again
    this.partial = false; // what was written did not end its line
    this.restore = [];
    if (server.output !== process.stdout) return;
    this.hook(process.stdout);
    if (process.stderr.isTTY) this.hook(process.stderr);
  }

  // within runs fn, which expects the line where it left it.
  within(fn) {
    if (this.depth === 0) this.show();
    this.depth++;
    try {
      return fn();
    } finally {
      this.depth--;
    }
  }

  hook(stream) {
    const usual = stream.write;
    stream.write = (chunk, ...rest) => {
      if (this.typing()) this.hide(chunk);
      return usual.call(stream, chunk, ...rest);
    };
    this.restore.push(() => { stream.write = usual; });
  }

  typing() {
    const { server } = this;
    return this.depth === 0 && !server._busy && !server.closed;
  }

  hide(chunk) {
    const { server } = this;
    if (!this.hidden) {
      this.hidden = true;
      setImmediate(() => this.show());
      const up = server.prevRows > 0 ? `\x1b[${server.prevRows}A` : '';
      this.write(`${up}\r\x1b[0J`);
    }
    this.partial = !String(chunk).endsWith('\n');
  }

  show() {
    if (!this.hidden) return;
    this.hidden = false;
    if (this.partial) this.write('\r\n');
    this.server.prevRows = 0;
    if (!this.server.closed && !this.server._busy) this.server._refreshLine();
  }

  write(text) {
    this.depth++;
    this.server.output.write(text);
    this.depth--;
  }

  close() { for (const restore of this.restore) restore(); }
}

module.exports = { Screen };
