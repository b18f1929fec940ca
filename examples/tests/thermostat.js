// SPDX-License-Identifier: Apache-2.0
'use strict';
// A thermostat, as something to test: see test/thermostat.js, and run
// `iotjs test` in this folder.

// Thermostat asks read() for the temperature every interval milliseconds and
// calls heat(on) when the heating has to change.
class Thermostat {
  #read;
  #heat;
  #target;
  #on = false;

  constructor({ read, heat, target }) {
    this.#read = read;
    this.#heat = heat;
    this.#target = target;
  }

  start(interval) { this.timer = setInterval(() => this.check(), interval); }
  stop() { clearInterval(this.timer); }

  check() {
    const on = this.#read() < this.#target;
    if (on === this.#on) return;
    this.#on = on;
    this.#heat(on);
  }
}

module.exports = { Thermostat };
