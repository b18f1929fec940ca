// SPDX-License-Identifier: Apache-2.0

package eventloop

// before reports whether the first timer of a expires before that of b.
func (a *timerList) before(b *timerList) bool {
	x, y := a.first, b.first
	if x.deadline != y.deadline {
		return x.deadline < y.deadline
	}
	return x.seq < y.seq
}

// push adds a list, which must have a timer, to the heap.
func (q *timerQueue) push(list *timerList) {
	list.index = len(q.heap)
	q.heap = append(q.heap, list)
	q.up(list.index)
}

// pop removes a list from the heap. The list itself is not looked at: its
// timers may be gone.
func (q *timerQueue) pop(list *timerList) {
	i, last := list.index, len(q.heap)-1
	moved := q.heap[last]
	q.heap[last] = nil
	q.heap = q.heap[:last]
	if i == last {
		return
	}
	q.place(moved, i)
	q.fix(moved)
}

// fix restores the order after the key of one list has changed.
func (q *timerQueue) fix(list *timerList) {
	q.down(list.index)
	q.up(list.index)
}

func (q *timerQueue) place(list *timerList, i int) {
	q.heap[i] = list
	list.index = i
}

// up moves the list at i towards the root while it is due before its parent.
func (q *timerQueue) up(i int) {
	list := q.heap[i]
	for i > 0 {
		parent := (i - 1) / 2
		if !list.before(q.heap[parent]) {
			break
		}
		q.place(q.heap[parent], i)
		i = parent
	}
	q.place(list, i)
}

// down moves the list at i away from the root while a child is due before it.
func (q *timerQueue) down(i int) {
	list := q.heap[i]
	for {
		child := q.earlierChild(i)
		if child < 0 || !q.heap[child].before(list) {
			break
		}
		q.place(q.heap[child], i)
		i = child
	}
	q.place(list, i)
}

// earlierChild is the index of the child of i that is due first, or -1.
func (q *timerQueue) earlierChild(i int) int {
	child := 2*i + 1
	if child >= len(q.heap) {
		return -1
	}
	if other := child + 1; other < len(q.heap) && q.heap[other].before(q.heap[child]) {
		return other
	}
	return child
}
