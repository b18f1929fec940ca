// SPDX-License-Identifier: Apache-2.0

package deflate

// Deflater compresses one stream, which Reset ends. Make one with NewDeflater.
type Deflater struct {
	set   Settings
	tune  tuning
	phase phase
	dict  uint32 // the check of a dictionary, 0 without one
	sum   uint32 // of the input
	total uint32

	// win holds the window, what is being compressed and what is to come:
	// [start, pos) is in the block under way, [pos, end) has not been looked at.
	win   []byte
	start int // may be negative when the block is older than win
	pos   int
	end   int
	size  int // of the window: half of win

	head   []uint16 // the last place of a hash
	prev   []uint16 // the place before that, by place
	hashed int      // the next place that is to be entered
	shift  uint

	lazy     bool // a match at pos-1 waits to be beaten
	waiting  match
	tokens   []token
	litFreq  [maxLitLen]uint16
	distFreq [maxDist]uint16

	out    writer
	marked Flush // of what was written before; NoFlush after new input
}

// Settings are the parameters of a Deflater.
type Settings struct {
	Format     Format
	Level      int // 0 to 9; -1 is 6
	WindowBits int // 8 to 15; 8 is taken for 9
	MemLevel   int // 1 to 9
	Strategy   Strategy
}

// Strategy tunes the Deflater to a kind of data.
type Strategy int

// The strategies, with the numbers of zlib.
const (
	Default Strategy = iota
	Filtered
	HuffmanOnly
	RunLength
	Fixed
)

// phase is where in the stream a Deflater is.
type phase uint8

const (
	beforeHead phase = iota
	inBody
	afterBody
)

// NewDeflater makes a Deflater.
func NewDeflater(s Settings) *Deflater {
	if s.WindowBits == 8 {
		s.WindowBits = 9
	}
	d := &Deflater{size: 1 << s.WindowBits, set: s}
	d.win = make([]byte, 2*d.size)
	d.prev = make([]uint16, d.size)
	d.head = make([]uint16, 1<<(s.MemLevel+7))
	d.shift = uint(32 - (s.MemLevel + 7))
	d.tokens = make([]token, 0, 1<<(s.MemLevel+6))
	d.set.Level = levelOf(s.Level)
	d.Reset()
	return d
}

func levelOf(n int) int {
	if n < 0 {
		return 6
	}
	return n
}

// Reset begins a new stream with the same settings. A dictionary has to be set
// again.
func (d *Deflater) Reset() {
	*d = Deflater{set: d.set, size: d.size, win: d.win, prev: d.prev, head: d.head,
		shift: d.shift, tokens: d.tokens[:0], out: writer{bytes: d.out.bytes[:0]}}
	clear(d.head)
	d.tune = tunings[d.set.Level]
	if d.set.Format == Zlib {
		d.sum = 1
	}
}

// SetDictionary gives the Deflater what the stream may refer to, before the
// first step.
func (d *Deflater) SetDictionary(dict []byte) {
	if d.set.Format == Zlib {
		d.dict = adler(1, dict)
	}
	dict = dict[max(0, len(dict)-d.size):]
	d.end = copy(d.win, dict)
	d.pos, d.start = d.end, d.end
	d.enterUpTo(d.end - minMatch + 1)
}

// SetParams changes the level and the strategy. What was taken before is
// compressed as it was to be.
func (d *Deflater) SetParams(level int, s Strategy) {
	level = levelOf(level)
	if level == d.set.Level && s == d.set.Strategy {
		return
	}
	if d.phase == inBody {
		for d.compress(BlockFlush) {
			d.writeBlock(false)
		}
		d.settle()
		d.writeBlock(false)
	}
	if d.set.Level == 0 && level > 0 {
		d.forget()
	}
	d.set.Level, d.set.Strategy, d.tune = level, s, tunings[level]
}

// forget empties the hash table: no match reaches back beyond pos.
func (d *Deflater) forget() {
	clear(d.head)
	d.hashed = d.pos
}

// Step takes from in and fills out. It says how much of either was used, and
// whether the stream is complete, which takes the flush Finish. With another
// flush than NoFlush the step is repeated, with no input, for as long as out
// is full.
func (d *Deflater) Step(in, out []byte, flush Flush) (taken, made int, st Status) {
	if d.phase == beforeHead {
		d.writeHead()
	}
	for {
		made += d.out.drain(out[made:])
		if d.out.waits() {
			return taken, made, OK
		}
		if d.phase == afterBody {
			return taken, made, End
		}
		n := d.fill(in[taken:])
		taken += n
		if d.compress(d.pressed(flush, len(in)-taken)) {
			d.writeBlock(false)
			continue
		}
		if taken == len(in) && !d.finish(flush) {
			return taken, made, OK
		}
	}
}

// pressed is the flush that counts now: while there is input, none.
func (d *Deflater) pressed(flush Flush, rest int) Flush {
	if rest > 0 {
		return NoFlush
	}
	return flush
}

// finish writes what flush asks for, once all input is compressed. It reports
// false if there is nothing to write.
func (d *Deflater) finish(flush Flush) bool {
	if flush == NoFlush || flush != Finish && rank(flush) <= rank(d.marked) {
		return false
	}
	d.settle()
	d.marked = flush
	if flush == Finish {
		d.writeBlock(true)
		d.writeTrailer()
		d.phase = afterBody
		return true
	}
	d.writeBlock(false)
	switch flush {
	case PartialFlush:
		d.out.emptyFixed()
	case SyncFlush:
		d.out.emptyStored()
	case FullFlush:
		d.out.emptyStored()
		d.forget()
	}
	return true
}

// rank orders the flushes by how much they do.
func rank(f Flush) int {
	if f == BlockFlush {
		return 1
	}
	return 2 * int(f)
}

// fill takes input into the window, and moves that if need be.
func (d *Deflater) fill(in []byte) int {
	if len(in) == 0 {
		return 0
	}
	if d.pos >= 2*d.size-minAhead {
		d.slide()
	}
	n := copy(d.win[d.end:], in)
	d.account(in[:n])
	d.end += n
	if n > 0 {
		d.marked = NoFlush
	}
	return n
}

// minAhead is how much input a search wants to see, unless there is no more.
const minAhead = maxMatch + minMatch + 1

// slide moves the upper half of win down.
func (d *Deflater) slide() {
	copy(d.win, d.win[d.size:d.end])
	d.pos -= d.size
	d.end -= d.size
	d.start -= d.size
	d.hashed = max(0, d.hashed-d.size)
	lower(d.head, uint16(d.size))
	lower(d.prev, uint16(d.size))
}

// lower makes places smaller by n; those that fall out become 0, which is none.
func lower(list []uint16, n uint16) {
	for i, v := range list {
		list[i] = max(v, n) - n
	}
}
