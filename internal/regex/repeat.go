// SPDX-License-Identifier: Apache-2.0

package regex

// repeat emits a repetition: as one instruction of a set, as a loop, unrolled,
// or with a counter.
func (c *compiler) repeat(n *node, back bool) {
	body := merged(n.kids[0])
	switch {
	case n.max == 0:
		return
	case body.kind == kSet && len(body.set) > 0 && !back:
		op := opLoop
		if n.lazy {
			op = opLazy
		}
		c.emit(inst{op: op, x: int32(n.min), y: int32(n.max), set: c.class(body), wide: c.wide(body.set)})
		return
	case n.min == 1 && n.max == 1:
		c.node(body, back)
		return
	case n.min == 0 && n.max == infinite:
		c.star(n, back)
		return
	case n.min == 1 && n.max == infinite && body.width() > 0:
		c.plus(n, back)
		return
	}
	if size, ok := c.size(n, back); ok && size <= unrolled {
		c.unroll(n, back)
		return
	}
	c.counted(n, back)
}

// size is how many instructions n would be without a counter.
func (c *compiler) size(n *node, back bool) (size int, ok bool) {
	times := n.min + 1
	if n.max != infinite {
		times = n.max
	}
	if times > unrolled {
		return 0, false
	}
	one := instructions(n.kids[0])
	return times * (one + 4), true
}

// instructions is about how many instructions n becomes.
func instructions(n *node) int {
	sum := 1
	for _, k := range n.kids {
		sum = min(sum+instructions(k), maxCode)
	}
	if n.kind == kRepeat && n.kids[0].kind != kSet {
		sum = min(sum*max(1, min(n.min, unrolled)), maxCode)
	}
	return sum
}

// split emits a choice between going on and the target that is filled in later.
func (c *compiler) split(lazy bool) (at int) {
	at = c.emit(inst{op: opSplit, lazy: lazy})
	c.code[at].x = c.here()
	return at
}

// leave makes the choice at at lead to here.
func (c *compiler) leave(at int) {
	in := &c.code[at]
	if in.y = c.here(); in.lazy {
		in.x, in.y = in.y, in.x
	}
}

// once emits the body of n for one time. Groups forget what they have
// remembered, and a time that is not needed has to make progress.
func (c *compiler) once(n *node, back, needed bool) {
	if n.last > n.first {
		c.emit(inst{op: opClear, x: int32(2 * n.first), y: int32(2 * n.last)})
	}
	if needed || n.kids[0].width() > 0 {
		c.node(n.kids[0], back)
		return
	}
	mark := c.register()
	c.marks = append(c.marks, mark)
	c.emit(inst{op: opMark, x: mark})
	c.node(n.kids[0], back)
	c.emit(inst{op: opProgress, x: mark})
}

func (c *compiler) star(n *node, back bool) {
	split := c.split(n.lazy)
	c.once(n, back, false)
	c.emit(inst{op: opJump, x: int32(split)})
	c.leave(split)
}

// plus is for a body that matches something.
func (c *compiler) plus(n *node, back bool) {
	again := c.here()
	c.once(n, back, true)
	at := c.emit(inst{op: opSplit, x: again})
	if c.code[at].y = c.here(); n.lazy {
		c.code[at].x, c.code[at].y = c.code[at].y, again
	}
}

func (c *compiler) unroll(n *node, back bool) {
	for range n.min {
		c.once(n, back, true)
	}
	if n.max == infinite {
		c.star(n, back)
		return
	}
	var splits []int
	for range n.max - n.min {
		splits = append(splits, c.split(n.lazy))
		c.once(n, back, false)
	}
	for _, at := range splits {
		c.leave(at)
	}
}

func (c *compiler) counted(n *node, back bool) {
	c.counts = true
	counter, mark := c.register(), c.register()
	count := &counting{min: int32(n.min), max: int32(n.max), mark: mark}
	c.emit(inst{op: opZero, x: counter})
	loop := c.emit(inst{op: opCount, x: counter, lazy: n.lazy, count: count})
	if n.last > n.first {
		c.emit(inst{op: opClear, x: int32(2 * n.first), y: int32(2 * n.last)})
	}
	empty := n.kids[0].width() == 0
	if empty {
		c.emit(inst{op: opMark, x: mark})
	}
	c.node(n.kids[0], back)
	if empty {
		c.emit(inst{op: opEnough, x: counter, y: int32(n.min), count: count})
	}
	c.emit(inst{op: opJump, x: int32(loop)})
	c.code[loop].y = c.here()
}
