// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: (?s)AggregateError: many\n.*\[errors\]: \[\n    Error: one\n.*TypeError: two\n
throw new AggregateError([new Error('one'), new TypeError('two')], 'many');
