// SPDX-License-Identifier: Apache-2.0
// flags: --max-memory 64
// exit: 10
// stderr: ^out of memory: the script reached its limit of 64 MB\n$
const map = new Map();
setInterval(() => { for (let i = 0; i < 2000; i++) map.set(map.size, { value: [map.size] }); }, 0);
