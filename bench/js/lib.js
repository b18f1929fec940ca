// SPDX-License-Identifier: Apache-2.0
'use strict';

// Each benchmark file prints one line of JSON per figure: its name and the
// nanoseconds of one operation, the best of several rounds.

const now = () => Number(process.hrtime.bigint());

function report(name, ns) {
  console.log(JSON.stringify({ name, ns }));
}

// sync measures f, which does n operations by itself.
exports.sync = (name, n, f) => {
  let best = Infinity;
  f(n >> 3 || 1); // warm
  for (let i = 0; i < 5; i++) {
    const start = now();
    f(n);
    best = Math.min(best, (now() - start) / n);
  }
  report(name, best);
};

// async measures f(n, done), for rounds one after another.
exports.async = (name, n, f, next) => {
  let best = Infinity;
  let round = 0;
  const go = () => {
    const start = now();
    f(n, () => {
      best = Math.min(best, (now() - start) / n);
      if (++round < 3) return setImmediate(go);
      report(name, best);
      if (next) next();
    });
  };
  go();
};
