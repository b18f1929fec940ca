// SPDX-License-Identifier: Apache-2.0

package http1

// Error is why a message was refused. Code is one of llhttp's names, which
// scripts know from Node.js.
type Error struct {
	Code        string // "HPE_INVALID_METHOD"
	Reason      string // "Invalid method encountered"
	Status      int    // what a server answers: 400, 413, 431, 501 or 505
	BytesParsed int    // bytes of the connection before the offence
}

// Error is the message that Node.js gives.
func (e *Error) Error() string {
	if e.Code == codeEOF {
		return "Parse Error"
	}
	return "Parse Error: " + e.Reason
}

const (
	codeMethod         = "HPE_INVALID_METHOD"
	codeURL            = "HPE_INVALID_URL"
	codeVersion        = "HPE_INVALID_VERSION"
	codeConstant       = "HPE_INVALID_CONSTANT"
	codeStatus         = "HPE_INVALID_STATUS"
	codeToken          = "HPE_INVALID_HEADER_TOKEN"
	codeLength         = "HPE_INVALID_CONTENT_LENGTH"
	codeExtraLength    = "HPE_UNEXPECTED_CONTENT_LENGTH"
	codeEncoding       = "HPE_INVALID_TRANSFER_ENCODING"
	codeChunkSize      = "HPE_INVALID_CHUNK_SIZE"
	codeChunkExtension = "HPE_CHUNK_EXTENSIONS_OVERFLOW"
	codeCR             = "HPE_CR_EXPECTED"
	codeLF             = "HPE_LF_EXPECTED"
	codeOverflow       = "HPE_HEADER_OVERFLOW"
	codeStrict         = "HPE_STRICT"
	codeEOF            = "HPE_INVALID_EOF_STATE"
)
