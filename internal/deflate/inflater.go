// SPDX-License-Identifier: Apache-2.0

package deflate

// Inflater decompresses one stream, which Reset ends. Make one with NewInflater.
type Inflater struct {
	format     Format
	windowBits int // as asked for; 0 takes what the stream says
	state      state
	err        error

	// Input that was taken and is not used up, low bits first.
	hold uint64
	bits uint

	head    head
	last    bool // this is the last block
	left    int  // of a stored block
	lengths [maxLitLen + 2 + maxDist + 2]uint8
	nLit    int
	nDist   int
	nLen    int
	have    int // lengths that were read
	codes   table
	lit     table
	dist    table
	isFixed bool // lit and dist are those of fixed
	length  int  // of the match under way
	offset  int  // its distance

	// hist is the window and what was made since it was moved last. What lies
	// from out on has not been handed out.
	hist []byte
	pos  int // where the next byte goes
	mark int // up to where output counts in sum
	full int // how many bytes before pos may be referred to
	size int // of the window

	sum   uint32 // of the output
	total uint32
}

// state is what an Inflater expects next.
type state uint8

const (
	atHead state = iota
	atDict
	atBlock
	atStoredSize
	atStored
	atCounts
	atCodeLengths
	atLengths
	atSymbol
	atDistance
	atCopy
	atTrailer
	atSize
	atEnd
	atFault
)

// NewInflater makes an Inflater. windowBits is the largest window a stream may
// use, 8 to 15; 0 leaves it to the header of the format Zlib.
func NewInflater(format Format, windowBits int) *Inflater {
	z := &Inflater{format: format, windowBits: windowBits}
	z.Reset()
	return z
}

// Reset begins with a new stream. A dictionary of a Raw stream has to be set
// again.
func (z *Inflater) Reset() {
	*z = Inflater{format: z.format, windowBits: z.windowBits, hist: z.hist,
		codes: z.codes, lit: z.lit, dist: z.dist, isFixed: z.isFixed}
	z.size = 1 << 15
	if z.windowBits != 0 {
		z.size = 1 << z.windowBits
	}
	if z.format == Raw {
		z.state = atBlock
	}
	if z.format == Zlib {
		z.sum = 1
	}
}

// slack is how much is made before the window is moved.
const slack = 32 << 10

// Step takes from in and fills out. It says how much of either was used. After
// an error, or the End, it does nothing any more.
func (z *Inflater) Step(in, out []byte) (taken, made int, st Status, err error) {
	if z.hist == nil {
		z.hist = make([]byte, z.size+slack)
	}
	r := input{data: in}
	for {
		limit := z.room(len(out) - made)
		from := z.pos
		more := z.run(&r, limit)
		n := copy(out[made:], z.hist[from:z.pos])
		z.account()
		made += n
		if !more || made == len(out) && z.pos == limit {
			break
		}
	}
	return r.pos, made, z.status(), z.err
}

// room moves the window if there is no space behind it, and says up to where
// output may go.
func (z *Inflater) room(want int) int {
	if z.pos == len(z.hist) {
		copy(z.hist, z.hist[z.pos-z.size:])
		z.pos, z.mark = z.size, z.size
		z.full = min(z.full, z.size)
	}
	return min(len(z.hist), z.pos+want)
}

func (z *Inflater) status() Status {
	switch z.state {
	case atEnd:
		return End
	case atDict:
		return NeedDict
	}
	return OK
}

// SetDictionary gives the Inflater what the stream may refer to: for Raw before
// the first step, for Zlib when Step said NeedDict. It reports false for one
// that is not the stream's.
func (z *Inflater) SetDictionary(dict []byte) bool {
	if z.state == atDict {
		if adler(1, dict) != z.head.dict {
			return false
		}
		z.state = atBlock
	}
	if z.hist == nil {
		z.hist = make([]byte, z.size+slack)
	}
	dict = dict[max(0, len(dict)-z.size):]
	z.pos += copy(z.hist[z.pos:], dict)
	z.mark = z.pos
	z.full = min(z.full+len(dict), z.size)
	return true
}

// fail ends the stream with a fault in its data.
func (z *Inflater) fail(text string) bool {
	z.err, z.state = Error(text), atFault
	return false
}
