// SPDX-License-Identifier: Apache-2.0

// The queues of streams: of requests, and of chunks with their sizes.

'use strict';

const { bare } = require('web_streams_shared');

// Queue takes and gives at a constant cost, however long it is.
class Queue {
  constructor() {
    this.items = [];
    this.head = 0;
  }

  get length() { return this.items.length - this.head; }

  push(item) { this.items.push(item); }

  peek() { return this.items[this.head]; }

  shift() {
    const { items } = this;
    const item = items[this.head];
    items[this.head++] = undefined;
    if (this.head === items.length) {
      items.length = this.head = 0;
    } else if (this.head === 1024 && items.length < 2048) {
      this.items = items.slice(1024);
      this.head = 0;
    } else if (this.head > 1024 && this.head * 2 > items.length) {
      this.items = items.slice(this.head);
      this.head = 0;
    }
    return item;
  }

  clear() {
    const rest = this.items.slice(this.head);
    this.items = [];
    this.head = 0;
    return rest;
  }
}

// SizedQueue is a queue of chunks with sizes. Sizes are kept only if a script
// computes them.
class SizedQueue {
  constructor(sized) {
    this.chunks = new Queue();
    this.sizes = sized ? new Queue() : undefined;
    this.total = 0;
  }

  get length() { return this.chunks.length; }

  push(chunk, size) {
    this.chunks.push(chunk);
    if (this.sizes !== undefined) this.sizes.push(size);
    this.total += size;
  }

  shift() {
    const size = this.sizes === undefined ? 1 : this.sizes.shift();
    this.total -= size;
    if (this.total < 0) this.total = 0; // an error of rounding
    return this.chunks.shift();
  }

  clear() {
    this.chunks.clear();
    if (this.sizes !== undefined) this.sizes.clear();
    this.total = 0;
  }
}

bare(Queue, SizedQueue);

module.exports = { Queue, SizedQueue };
