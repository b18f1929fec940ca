// SPDX-License-Identifier: Apache-2.0

package codec

// Stream decodes bytes that come in pieces cut anywhere. It keeps back what
// may be the beginning of a character. The zero value decodes UTF-8.
type Stream struct {
	Encoding Encoding
	// Held[:Have] are the bytes kept back; Need is how many are missing to
	// complete them.
	Held       [4]byte
	Have, Need int
}

// Take adds a piece and returns the bytes of whole characters now known: first
// those completed by the piece, then the rest of it. Each is decoded on its
// own. They alias the stream and the piece.
func (s *Stream) Take(piece []byte) (head, body []byte) {
	if s.Encoding == Latin1 || s.Encoding == ASCII || s.Encoding == Hex {
		return nil, piece
	}
	var done [4]byte
	if s.Need > 0 {
		var n int
		piece, n = s.complete(piece, &done)
		head = append(head, done[:n]...)
	}
	if len(piece) > 0 {
		piece = piece[:len(piece)-s.holdBack(piece)]
	}
	return head, piece
}

// complete fills up the bytes kept back. When nothing is missing any more it
// copies them to done and returns their number.
func (s *Stream) complete(piece []byte, done *[4]byte) (rest []byte, n int) {
	take := s.usable(piece)
	copy(s.Held[s.Have:], piece[:take])
	s.Have += take
	s.Need -= take
	if s.Need > 0 && take == len(piece) {
		return nil, 0
	}
	n = copy(done[:], s.Held[:s.Have])
	s.Have, s.Need = 0, 0
	return piece[take:], n
}

// usable is how many bytes at the start of piece belong to what was kept back.
func (s *Stream) usable(piece []byte) int {
	n := min(s.Need, len(piece))
	if s.Encoding != UTF8 {
		return n
	}
	for i, c := range piece[:n] {
		if c&0xC0 != 0x80 {
			return i
		}
	}
	return n
}

// holdBack keeps the incomplete end of piece and returns its length.
func (s *Stream) holdBack(piece []byte) int {
	switch s.Encoding {
	case UTF8:
		s.Have, s.Need = utf8Tail(piece)
	case UTF16LE:
		s.Have, s.Need = utf16Tail(piece)
	default:
		if s.Have = len(piece) % 3; s.Have > 0 {
			s.Need = 3 - s.Have
		}
	}
	copy(s.Held[:], piece[len(piece)-s.Have:])
	return s.Have
}

// utf8Tail finds a character that is cut off at the end of b.
func utf8Tail(b []byte) (have, need int) {
	for n := 1; n <= 3 && n <= len(b); n++ {
		c := b[len(b)-n]
		if c&0xC0 == 0x80 {
			continue
		}
		if size := leadSize(c); size > n {
			return n, size - n
		}
		break
	}
	return 0, 0
}

// leadSize is the size of a character that begins with c, as c has it.
func leadSize(c byte) int {
	switch {
	case c&0xE0 == 0xC0:
		return 2
	case c&0xF0 == 0xE0:
		return 3
	case c&0xF8 == 0xF0:
		return 4
	}
	return 1
}

func utf16Tail(b []byte) (have, need int) {
	if len(b)%2 == 1 {
		return 1, 1
	}
	if b[len(b)-1]&0xFC == 0xD8 {
		return 2, 2
	}
	return 0, 0
}

// End returns the bytes still kept back and forgets them. Half a UTF-16 unit
// is dropped.
func (s *Stream) End() []byte {
	n := s.Have
	if s.Encoding == UTF16LE {
		n -= n % 2
	}
	rest := append([]byte(nil), s.Held[:n]...)
	s.Have, s.Need = 0, 0
	return rest
}
