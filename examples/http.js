// SPDX-License-Identifier: Apache-2.0
// stdout: ^sensor 7: 21\.5 \(connection reused: false\)\nsensor 8: 21\.5 \(connection reused: true\)\nsensor x: 404 Not Found\n$

// A server that answers with readings, and a client that asks for some over
// one connection, which the global agent keeps.
const http = require('http');

const server = http.createServer((req, res) => {
  const found = /^\/sensors\/(\d+)$/.exec(req.url);
  if (!found) {
    res.statusCode = 404;
    res.end();
    return;
  }
  res.setHeader('Content-Type', 'application/json');
  res.end(JSON.stringify({ sensor: Number(found[1]), value: 21.5 }));
});

server.listen(0, '127.0.0.1', () => ask(['7', '8', 'x']));

function ask([id, ...rest]) {
  if (id === undefined) {
    server.close();
    return;
  }
  const req = http.get({ host: '127.0.0.1', port: server.address().port, path: `/sensors/${id}` }, (res) => {
    let text = '';
    res.setEncoding('utf8');
    res.on('data', (piece) => { text += piece; });
    res.on('end', () => {
      console.log(`sensor ${id}: ${res.statusCode === 200
        ? `${JSON.parse(text).value} (connection reused: ${req.reusedSocket})` : `${res.statusCode} ${res.statusMessage}`}`);
    });
  });
  req.on('error', (err) => console.log(`sensor ${id}: ${err.message}`));
  req.on('close', () => setImmediate(ask, rest));
}
