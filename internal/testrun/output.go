// SPDX-License-Identifier: Apache-2.0

package testrun

import (
	"fmt"
	"strings"
)

// kept is how much of a file's output is remembered from each end of it.
const kept = 8 << 10

// output remembers the beginning and the end of what a file writes. It is not
// safe for two goroutines: os/exec uses one for both streams when they are the
// same writer.
type output struct {
	head, tail []byte
	left       int // bytes between head and tail that are forgotten
}

// Write never fails.
func (o *output) Write(p []byte) (int, error) {
	n := len(p)
	if room := kept - len(o.head); room > 0 {
		room = min(room, len(p))
		o.head = append(o.head, p[:room]...)
		p = p[room:]
	}
	o.tail = append(o.tail, p...)
	if extra := len(o.tail) - kept; extra > kept {
		o.left += extra
		o.tail = append(o.tail[:0], o.tail[extra:]...)
	}
	return n, nil
}

// String is what was written, with a remark where something is missing.
func (o *output) String() string {
	tail, left := o.tail, o.left
	if extra := len(tail) - kept; extra > 0 {
		tail, left = tail[extra:], left+extra
	}
	if left == 0 {
		return strings.ToValidUTF8(string(o.head)+string(tail), "\ufffd")
	}
	return strings.ToValidUTF8(fmt.Sprintf("%s\n… %d bytes are left out here …\n%s", o.head, left, tail), "\ufffd")
}
