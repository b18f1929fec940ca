// SPDX-License-Identifier: Apache-2.0

// WeakRef and FinalizationRegistry. What is weak about them is in Go.
'use strict';

const { defineProperty } = Object;
const { hold, look, open, register, unregister } = binding;

class WeakRef {
  constructor(target) { hold(this, target); }

  deref() { return look(this); }
}

class FinalizationRegistry {
  constructor(cleanup) { open(this, cleanup); }

  register(target, held, token) { register(this, target, held, token); }

  unregister(token) { return unregister(this, token); }
}
defineProperty(FinalizationRegistry.prototype.register, 'length', { value: 2 });

for (const ctor of [WeakRef, FinalizationRegistry]) {
  defineProperty(ctor.prototype, Symbol.toStringTag, { value: ctor.name, configurable: true });
}

exports.WeakRef = WeakRef;
exports.FinalizationRegistry = FinalizationRegistry;
