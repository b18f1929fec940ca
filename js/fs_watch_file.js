// SPDX-License-Identifier: Apache-2.0
'use strict';
// fs_watch_file: watchFile and unwatchFile, which ask for the Stats again and again.

const EventEmitter = require('events');
const fs = require('fs');

// watched are the StatWatchers by path.
const watched = new Map();

// compared are the properties whose change counts. Reading a file does not.
const compared = ['ctimeNs', 'mtimeNs', 'birthtimeNs', 'size', 'mode', 'uid', 'gid', 'ino', 'dev'];

class StatWatcher extends EventEmitter {
  #path;
  #interval;
  #bigint;
  #timer = null;
  #previous = null; // with BigInts
  #shown = null; // as listeners got it
  #persistent = true;
  #stopped = false;

  constructor(path, interval, bigint) {
    super();
    this.#path = path;
    this.#interval = interval;
    this.#bigint = bigint;
  }

  start(persistent) {
    this.#persistent = persistent;
    this.#look();
  }

  #look() {
    fs.stat(this.#path, { bigint: true }, (err, stats) => {
      if (this.#stopped) return;
      this.#compare(err ? binding.emptyStats(true) : stats, err);
      if (this.#stopped) return;
      this.#timer = setTimeout(() => this.#look(), this.#interval);
      if (!this.#persistent) this.#timer.unref();
    });
  }

  #compare(stats, err) {
    const before = this.#previous;
    const changed = before === null ? Boolean(err) : compared.some((name) => before[name] !== stats[name]);
    this.#previous = stats;
    const shown = this.#show(stats);
    const old = this.#shown === null ? shown : this.#shown;
    this.#shown = shown;
    if (changed) this.emit('change', shown, old);
  }

  #show(stats) {
    if (this.#bigint) return stats;
    const plain = binding.emptyStats(false);
    for (const name of Object.keys(plain)) {
      plain[name] = typeof stats[name] === 'bigint' ? Number(stats[name]) : stats[name];
    }
    for (const name of ['atime', 'mtime', 'ctime', 'birthtime']) {
      plain[`${name}Ms`] = Number(stats[`${name}Ns`]) / 1e6;
    }
    return plain;
  }

  stop() {
    if (this.#stopped) return;
    this.#stopped = true;
    clearTimeout(this.#timer);
    process.nextTick(() => this.emit('stop'));
  }

  ref() {
    this.#persistent = true;
    if (this.#timer) this.#timer.ref();
    return this;
  }

  unref() {
    this.#persistent = false;
    if (this.#timer) this.#timer.unref();
    return this;
  }
}

const defaultInterval = 5007;

exports.watchFile = function watchFile(filename, options, listener) {
  const path = require('path').resolve(binding.path(filename));
  if (options === null || typeof options !== 'object') {
    listener = options;
    options = {};
  }
  if (typeof listener !== 'function') throw binding.invalidArgType('listener', 'of type function', listener);
  const { interval = defaultInterval, persistent = true, bigint = false } = options;
  if (typeof interval !== 'number') throw binding.invalidArgType('interval', 'of type number', interval);
  let watcher = watched.get(path);
  if (!watcher) {
    watcher = new StatWatcher(path, interval, Boolean(bigint));
    watched.set(path, watcher);
    watcher.start(Boolean(persistent));
  }
  watcher.on('change', listener);
  return watcher;
};

exports.unwatchFile = function unwatchFile(filename, listener) {
  const path = require('path').resolve(binding.path(filename));
  const watcher = watched.get(path);
  if (!watcher) return;
  if (typeof listener === 'function') watcher.removeListener('change', listener);
  else watcher.removeAllListeners('change');
  if (watcher.listenerCount('change') === 0) {
    watcher.stop();
    watched.delete(path);
  }
};
