// SPDX-License-Identifier: Apache-2.0

package clone

// The format in which values are written is that of V8's ValueSerializer,
// version 15: what Node.js has written can be read, and the other way round.
// https://github.com/v8/v8/blob/main/src/objects/value-serializer.cc

const (
	versionTag = 0xff
	version    = 15
	oldest     = 13 // that is read: Node.js 12 and later
)

// The tags in front of values.
const (
	tagPadding      = 0
	tagUndefined    = '_'
	tagNull         = '0'
	tagTrue         = 'T'
	tagFalse        = 'F'
	tagInt32        = 'I' // zigzag varint
	tagUint32       = 'U' // varint
	tagDouble       = 'N'
	tagBigInt       = 'Z' // varint of twice the length and the sign, digits
	tagOneByte      = '"' // Latin-1
	tagTwoByte      = 'c'
	tagUTF8         = 'S'
	tagReference    = '^'
	tagObject       = 'o'
	tagEndObject    = '{'
	tagDense        = 'A'
	tagEndDense     = '$'
	tagSparse       = 'a'
	tagEndSparse    = '@'
	tagHole         = '-'
	tagDate         = 'D'
	tagTrueObject   = 'y'
	tagFalseObject  = 'x'
	tagNumberObject = 'n'
	tagBigIntObject = 'z'
	tagStringObject = 's'
	tagRegExp       = 'R'
	tagMap          = ';'
	tagEndMap       = ':'
	tagSet          = '\''
	tagEndSet       = ','
	tagArrayBuffer  = 'B'
	tagTransferred  = 't'
	tagShared       = 'u'
	tagView         = 'V'
	tagError        = 'r'
	tagHost         = '\\'
)

// The parts of an error.
const (
	errorMessage = 'm'
	errorCause   = 'c'
	errorStack   = 's'
	errorEnd     = '.'
)

// errorPrototypes are the classes of errors, by the letter that stands for them.
func errorPrototypes() map[byte]string {
	return map[byte]string{
		'E': "EvalError", 'R': "RangeError", 'F': "ReferenceError", 'S': "SyntaxError", 'T': "TypeError", 'U': "URIError",
	}
}

// viewTags are the classes of views, by the letter that stands for them.
func viewTags() map[byte]string {
	return map[byte]string{
		'b': "Int8Array", 'B': "Uint8Array", 'C': "Uint8ClampedArray", 'w': "Int16Array", 'W': "Uint16Array",
		'd': "Int32Array", 'D': "Uint32Array", 'f': "Float32Array", 'F': "Float64Array",
		'q': "BigInt64Array", 'Q': "BigUint64Array", '?': "DataView",
	}
}

// regExpFlags are the flags of a RegExp in the order of their bits.
const regExpFlags = "gimyusldv"

// letterOf finds the letter that stands for name.
func letterOf(letters map[byte]string, name string) byte {
	for letter, n := range letters {
		if n == name {
			return letter
		}
	}
	return 0
}
