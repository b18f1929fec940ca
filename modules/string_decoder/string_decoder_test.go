// SPDX-License-Identifier: Apache-2.0

package stringdecoder_test

import (
	"slices"
	"testing"

	"github.com/iotjs/iotjs/internal/testrt"
)

func TestPieces(t *testing.T) {
	t.Parallel()
	got := testrt.Run(t, `
		const { StringDecoder } = require('string_decoder');
		const pieces = (enc, ...hex) => {
			const d = new StringDecoder(enc);
			console.log(JSON.stringify(hex.map((h) => d.write(Buffer.from(h, 'hex'))).concat(d.end())));
		};
		pieces('utf8', 'e2', '82', 'ac61', 'f09f');
		pieces('utf16le', '6100e9', '00', '3dd8', '00de', '61');
		pieces('base64', '6162', '6364', '65');
		pieces('latin1', 'e9', '61');
		function Old() { StringDecoder.call(this, 'hex'); }
		Object.setPrototypeOf(Old.prototype, StringDecoder.prototype);
		console.log(new Old().write(Buffer.from('hi')), new Old().encoding);
		const d = new StringDecoder();
		d.write(Buffer.from([0xf0, 0x9f]));
		console.log(d.lastNeed, d.lastTotal, d.lastChar.toString('hex', 0, 2));
		try { new StringDecoder('nope') } catch (e) { console.log(e.code, e.message) }
		try { d.write(5) } catch (e) { console.log(e.code) }`)
	want := []string{
		`["","","€a","","�"]`,
		`["a","é","","😀","",""]`,
		`["","YWJj","","ZGU="]`,
		`["é","a",""]`,
		`6869 hex`,
		`2 4 f09f`,
		`ERR_UNKNOWN_ENCODING Unknown encoding: nope`,
		`ERR_INVALID_ARG_TYPE`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
