// SPDX-License-Identifier: Apache-2.0
'use strict';
// Timers that run when a test says so, in the place of the real ones.

const { invalidArgType, nodeError } = require('test_binding');
const { makeDate } = require('test_mock_date');
const { promised, ticks } = require('test_mock_promises');
const { inspect } = require('util');
const timers = require('timers');
const promises = require('timers/promises');

const supported = ['setTimeout', 'setInterval', 'setImmediate', 'Date', 'scheduler.wait'];
const longestDelay = 2 ** 31 - 1;

class Timeout {
  constructor(id, callback, at, interval, args) {
    Object.assign(this, { id, callback, runAt: at, interval, args });
  }

  hasRef() { return true; }
  ref() { return this; }
  unref() { return this; }
  refresh() { return this; }
}

function invalidState(text) { return nodeError(Error, 'ERR_INVALID_STATE', `Invalid state: ${text}`); }

function checkTime(name, value) {
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value);
  checkPositive(value);
}

function checkPositive(value) {
  if (value < 0) throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE', `The argument 'time' ${inspect(value)}. Received 'positive integer'`);
}

function checkAPIs(list) {
  if (!Array.isArray(list)) throw invalidArgType('options.apis', 'an instance of Array', list);
  list.forEach((name, i) => {
    if (typeof name !== 'string') throw invalidArgType(`options.apis[${i}]`, 'of type string', name);
    if (!supported.includes(name)) {
      throw nodeError(TypeError, 'ERR_INVALID_ARG_VALUE',
        `The property 'options.apis' option ${name} is not supported. Received ${inspect(name)}`);
    }
  });
}

class MockTimers {
  #enabled = false;
  #now = 0;
  #lastID = 0;
  #queue = []; // in the order in which they run
  #replaced = []; // { object, name, descriptor }

  enable(options = {}) {
    if (this.#enabled) throw invalidState('MockTimers is already enabled!');
    const { apis = supported, now = 0 } = options ?? {};
    checkAPIs(apis);
    if (now instanceof Date) this.#now = now.getTime();
    else checkTime('initialTime', now);
    if (typeof now === 'number') this.#now = now;
    this.#enabled = true;
    for (const name of apis) this.#install(name);
  }

  tick(time = 1) {
    this.#assertEnabled();
    checkPositive(time);
    this.#now += time;
    while (this.#queue.length > 0 && this.#queue[0].runAt <= this.#now) this.#runFirst();
  }

  runAll() {
    this.#assertEnabled();
    if (this.#queue.length > 0) this.tick(Math.max(0, this.#queue.at(-1).runAt - this.#now));
  }

  setTime(time = 0) {
    checkTime('time', time);
    this.#assertEnabled();
    this.#now = time;
  }

  reset() {
    if (!this.#enabled) return;
    this.#enabled = false;
    for (const { object, name, descriptor } of this.#replaced.splice(0).reverse()) {
      Object.defineProperty(object, name, descriptor);
    }
    this.#queue = [];
    this.#now = 0;
  }

  [Symbol.dispose]() { this.reset(); }

  #assertEnabled() {
    if (!this.#enabled) throw invalidState('You should enable MockTimers first by calling the .enable function');
  }

  // #runFirst calls a timer that is due. Its callback may clear it.
  #runFirst() {
    const timer = this.#queue[0];
    Reflect.apply(timer.callback, undefined, timer.args);
    const there = this.#remove(timer);
    if (!there || timer.interval === undefined) return;
    timer.runAt += Math.max(1, timer.interval);
    this.#insert(timer);
  }

  #add(repeat, callback, delay, args) {
    if (!(delay <= longestDelay)) delay = 1;
    const timer = new Timeout(++this.#lastID, callback, this.#now + delay, repeat ? delay : undefined, args);
    this.#insert(timer);
    return timer;
  }

  #insert(timer) {
    const later = this.#queue.findIndex((t) => t.runAt > timer.runAt || t.runAt === timer.runAt && t.id > timer.id);
    this.#queue.splice(later < 0 ? this.#queue.length : later, 0, timer);
  }

  #remove(timer) {
    const i = this.#queue.indexOf(timer);
    if (i >= 0) this.#queue.splice(i, 1);
    return i >= 0;
  }

  #clear = (timer) => { this.#remove(timer); };
  #setTimeout = (callback, delay, ...args) => this.#add(false, callback, delay, args);
  #setInterval = (callback, delay, ...args) => this.#add(true, callback, delay, args);
  // Immediates run before every timer of the same time.
  #setImmediate = (callback, ...args) => this.#add(false, callback, -1, args);

  #install(name) {
    switch (name) {
      case 'Date':
        this.#put(globalThis, 'Date', makeDate(globalThis.Date, () => this.#now, invalidState));
        break;
      case 'scheduler.wait':
        this.#put(promises.scheduler, 'wait', (delay, options) => promised(this.#after(delay), this.#clear, undefined, options));
        break;
      case 'setTimeout':
        this.#putTimer(name, 'clearTimeout', this.#setTimeout);
        this.#put(promises, name, (delay, value, options) => promised(this.#after(delay), this.#clear, value, options));
        break;
      case 'setImmediate':
        this.#putTimer(name, 'clearImmediate', this.#setImmediate);
        this.#put(promises, name, (value, options) => promised(this.#setImmediate, this.#clear, value, options));
        break;
      case 'setInterval':
        this.#putTimer(name, 'clearInterval', this.#setInterval);
        this.#put(promises, name, (delay, value, options) =>
          ticks((fn) => this.#setInterval(fn, delay), this.#clear, value, options));
    }
  }

  #after(delay) { return (fn) => this.#setTimeout(fn, delay); }

  #putTimer(set, clear, fn) {
    for (const object of [globalThis, timers]) {
      this.#put(object, set, fn);
      this.#put(object, clear, this.#clear);
    }
  }

  #put(object, name, value) {
    const descriptor = Object.getOwnPropertyDescriptor(object, name);
    this.#replaced.push(descriptor === undefined ? inherited(object, name) : { object, name, descriptor });
    Object.defineProperty(object, name, { configurable: true, enumerable: true, writable: true, value });
  }
}

// inherited puts back what an object has from its prototype, as its own.
function inherited(object, name) {
  return { object, name, descriptor: { configurable: true, enumerable: false, writable: true, value: object[name] } };
}

module.exports = { MockTimers };
