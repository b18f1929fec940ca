// SPDX-License-Identifier: Apache-2.0
// JSX calls React.createElement, or what tsconfig.json says.
import assert = require('assert');
import path = require('path');

const React = { Fragment: 'fragment', createElement: (tag: unknown, props: object | null, ...children: unknown[]) => ({ tag, props, children }) };
const Part = (p: { a: number }) => null;
const list = ['x', 'y'];

assert.deepStrictEqual(<Part a={1}>text {list.map((l) => <i key={l} />)}</Part>, {
  tag: Part, props: { a: 1 }, children: ['text ', [{ tag: 'i', props: { key: 'x' }, children: [] }, { tag: 'i', props: { key: 'y' }, children: [] }]],
});
assert.deepStrictEqual(<></>, { tag: 'fragment', props: null, children: [] });
assert.deepStrictEqual(require(path.join(__dirname, '../../fixtures/typescript/automatic/main.jsx')), { tag: 'b', props: { a: 1, children: 'c' } });
