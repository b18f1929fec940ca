// SPDX-License-Identifier: Apache-2.0

// The queues of streams: of requests, and of chunks with their sizes.

'use strict';

const { bare } = require('web_streams_shared');

// Queue takes and gives at a constant cost, however long it is. length is a
// plain property, which costs less to read than an accessor.
class Queue {
  constructor() {
    this.items = [];
    this.head = 0;
    this.length = 0;
  }

  push(item) {
    this.items.push(item);
    this.length++;
  }

  peek() { return this.items[this.head]; }

  shift() {
    const { items } = this;
    const item = items[this.head];
    items[this.head++] = undefined;
    if (--this.length === 0) this.reset();
    else if (this.head >= 1024 && this.head > this.length) this.cut();
    return item;
  }

  reset() {
    this.items.length = this.head = 0;
  }

  // cut drops the places of what was taken.
  cut() {
    this.items = this.items.slice(this.head);
    this.head = 0;
  }

  // clear empties the queue and returns what was in it.
  clear() {
    const rest = this.items.slice(this.head);
    this.items = [];
    this.head = this.length = 0;
    return rest;
  }
}

bare(Queue);

// SizedQueue is a queue of chunks with sizes. Sizes are kept only if a script
// computes them.
class SizedQueue extends Queue {
  constructor(sized) {
    super();
    this.sizes = sized ? new Queue() : undefined;
    this.total = 0;
  }

  put(chunk, size) {
    this.items.push(chunk);
    this.length++;
    if (this.sizes !== undefined) this.sizes.push(size);
    this.total += size;
  }

  take() {
    this.total -= this.sizes === undefined ? 1 : this.sizes.shift();
    if (this.total < 0) this.total = 0; // an error of rounding
    return this.shift();
  }

  clear() {
    if (this.sizes !== undefined) this.sizes.clear();
    this.total = 0;
    return super.clear();
  }
}

module.exports = { Queue, SizedQueue };
