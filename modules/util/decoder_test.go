// SPDX-License-Identifier: Apache-2.0

package util

import "testing"

func TestTextDecoder(t *testing.T) {
	t.Parallel()
	checkAll(t, "(() => { const bytes = (...b) => new Uint8Array(b); const D = util.TextDecoder; try { return ", " } catch (e) { return e.name + ' ' + e.code } })()", []want{
		{"new D().decode(bytes(0xE2, 0x82, 0xAC))", "€"},
		{"new D().decode(bytes(0xEF, 0xBB, 0xBF, 0x61))", "a"},
		{"new D('utf8', { ignoreBOM: true }).decode(bytes(0xEF, 0xBB, 0xBF, 0x61)).length", "2"},
		{"new D().decode(bytes(0xE2, 0x82, 0x61))", "\uFFFDa"},
		{"new D().decode(bytes(0xF0, 0x9F, 0x98)).length", "1"},
		{"new D().decode(bytes(0xED, 0xA0, 0x80)).length", "3"},
		{"new D().decode(bytes(0xC0, 0x80, 0xF5, 0xFF)).length", "4"},
		{"new D('utf-8', { fatal: true }).decode(bytes(0xFF))", "TypeError ERR_ENCODING_INVALID_ENCODED_DATA"},
		{"new D('utf-16le').decode(bytes(0x3D, 0xD8, 0x00, 0xDE))", "😀"},
		{"new D('utf-16be').decode(bytes(0, 0x61))", "a"},
		{"new D('utf-16le').decode(bytes(0x3D, 0xD8, 0x61, 0)).charCodeAt(0).toString(16)", "fffd"},
		{"new D('utf-16le').decode(bytes(0x61)).charCodeAt(0).toString(16)", "fffd"},
		{"new D(' Latin1\\n').encoding + new D('latin1').decode(bytes(0xE9))", "windows-1252é"},
		{"new D('nope')", "RangeError ERR_ENCODING_NOT_SUPPORTED"},
		{"new D().decode('abc')", "TypeError ERR_INVALID_ARG_TYPE"},
		{"D.prototype.decode.call({})", "TypeError ERR_INVALID_THIS"},
		{"D()", "TypeError undefined"},
		{"new D().decode(new DataView(bytes(1, 0x61, 0x62, 2).buffer, 1, 2))", "ab"},
		{"new D().decode()", ""},
	})
}

func TestTextDecoderStream(t *testing.T) {
	t.Parallel()
	checkAll(t, "(() => { const part = (label, list) => { const d = new util.TextDecoder(label); return list.map((b) => d.decode(new Uint8Array(b), { stream: true })).concat(d.decode()).join('|') }; return ", " })()", []want{
		{"part('utf-8', [[0xE2], [0x82], [0xAC, 0x61]])", "||€a|"},
		{"part('utf-8', [[0xF0, 0x9F], [0x98, 0x80]])", "|😀|"},
		{"part('utf-8', [[0xE2, 0x82]])", "|\uFFFD"},
		{"part('utf-8', [[0xEF], [0xBB, 0xBF, 0x61]])", "|a|"},
		{"part('utf-16le', [[0x3D], [0xD8, 0x00], [0xDE]])", "||😀|"},
	})
}

func TestTextEncoder(t *testing.T) {
	t.Parallel()
	checkAll(t, "(() => { const e = new util.TextEncoder(); return ", " })()", []want{
		{"e.encode('€\\ud83d').join()", "226,130,172,239,191,189"},
		{"e.encode().length", "0"},
		{"JSON.stringify(e.encodeInto('a€😀', new Uint8Array(5)))", `{"read":2,"written":4}`},
		{"JSON.stringify(e.encodeInto('a€😀', new Uint8Array(8)))", `{"read":4,"written":8}`},
		{"util.inspect(e)", "{ encoding: 'utf-8' }"},
	})
}
