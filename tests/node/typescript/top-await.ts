// SPDX-License-Identifier: Apache-2.0
// await at the top alone makes a TypeScript file a module.
const value = await Promise.resolve('a' as string);
if (value !== 'a' || typeof require !== 'undefined') throw new Error(value);
