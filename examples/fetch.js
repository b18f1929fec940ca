// SPDX-License-Identifier: Apache-2.0
// stdout: ^created: \{ id: 7, value: 21\.5 \}\nlines: 3\nstopped: TimeoutError\n$

// A server of readings, and a client that sends one, reads an answer as it
// comes, and does not wait for ever.
const http = require('http');

const server = http.createServer((req, res) => {
  if (req.method === 'POST') {
    res.writeHead(201, { 'content-type': 'application/json' });
    req.pipe(res);
  } else if (req.url === '/lines') {
    res.end('one\ntwo\nthree\n');
  } // others get no answer
});

async function main(base) {
  const created = await fetch(base, { method: 'POST', body: JSON.stringify({ id: 7, value: 21.5 }) });
  console.log(`${created.status === 201 ? 'created' : created.status}:`, await created.json());

  let lines = 0;
  const { body } = await fetch(`${base}/lines`);
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let step; !(step = await reader.read()).done;) lines += step.value.split('\n').length - 1;
  console.log('lines:', lines);

  await fetch(`${base}/silent`, { signal: AbortSignal.timeout(50) })
    .catch((err) => console.log('stopped:', err.name));
  server.closeAllConnections();
  server.close();
}

server.listen(0, '127.0.0.1', () => main(`http://127.0.0.1:${server.address().port}`));
