// SPDX-License-Identifier: Apache-2.0

package fetch

import (
	"strings"

	"github.com/iotjs/iotjs/internal/codec"
)

// cutData cuts the text of a data: URL into its media type and its data.
func cutData(text string) (kind, data string, ok bool) {
	rest, ok := strings.CutPrefix(text, "data:")
	if !ok {
		return "", "", false
	}
	kind, data, ok = strings.Cut(rest, ",")
	return strings.Trim(kind, "\t\n\f\r "), data, ok
}

// base64Mark tells whether a media type ends with the mark of base64, and
// returns what is in front of it.
func base64Mark(kind string) (rest string, is bool) {
	const word = "base64"
	at := len(kind) - len(word)
	if at < 1 || !strings.EqualFold(kind[at:], word) {
		return kind, false
	}
	return strings.CutSuffix(strings.TrimRight(kind[:at], " "), ";")
}

// latin1 are bytes as text, one unit for each.
func latin1(b []byte) codec.Text {
	ascii, units := codec.Latin1.Decode(b)
	return codec.Text{ASCII: ascii, Units: units}
}
