// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: ^file:.*module-error\.mts:9\n  throw new RangeError\(kind\);\n  \^\n\nRangeError: wrong\n    at fail \(file:.*module-error\.mts:9:9\)\n    at file:.*module-error\.mts:12:1\n
// An uncaught error of a module shows the line of the source.
type Kind = 'wrong' |
  'right';

function fail(kind: Kind): never {
  throw new RangeError(kind);
}

fail(await Promise.resolve<Kind>('wrong'));
