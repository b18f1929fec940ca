// SPDX-License-Identifier: Apache-2.0
'use strict';
const assert = require('assert');
const { beforeEach, describe, it } = require('node:test');
const { Thermostat } = require('../thermostat');

describe('Thermostat', () => {
  let temperature;
  beforeEach(() => { temperature = 18; });

  it('heats below the target, and says so once', (t) => {
    const heat = t.mock.fn();
    const thermostat = new Thermostat({ read: () => temperature, heat, target: 20 });
    thermostat.check();
    thermostat.check();
    assert.deepStrictEqual(heat.mock.calls.map((call) => call.arguments), [[true]]);
  });

  it('looks at regular intervals', (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const heat = t.mock.fn();
    const thermostat = new Thermostat({ read: () => temperature, heat, target: 20 });
    thermostat.start(1000);
    t.mock.timers.tick(1000);
    temperature = 21;
    t.mock.timers.tick(1000);
    thermostat.stop();
    assert.deepStrictEqual(heat.mock.calls.map((call) => call.arguments), [[true], [false]]);
  });
});
