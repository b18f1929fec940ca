// SPDX-License-Identifier: Apache-2.0
'use strict';
// A Date whose present is that of mocked timers.

// makeDate makes the class that stands in for Real. now gives the time.
function makeDate(Real, now, invalidState) {
  if (Real.isMock) throw invalidState('Date is already being mocked!');
  function Mock(...args) {
    if (new.target === undefined) return new Real(now()).toString();
    if (args.length === 0) args = [now()];
    return Reflect.construct(Real, args, new.target === Mock ? Real : new.target);
  }
  Object.defineProperty(Mock, 'name', { value: Real.name, configurable: true });
  Object.defineProperty(Mock, 'length', { value: Real.length, configurable: true });
  Mock.prototype = Real.prototype;
  Mock.parse = Real.parse;
  Mock.UTC = Real.UTC;
  Mock.now = () => now();
  Mock.toString = () => Function.prototype.toString.call(Real);
  Object.defineProperty(Mock, 'isMock', { value: true, enumerable: true });
  return Mock;
}

module.exports = { makeDate };
