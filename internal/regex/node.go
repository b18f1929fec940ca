// SPDX-License-Identifier: Apache-2.0

package regex

// kind is what a node is.
type kind uint8

const (
	kEmpty  kind = iota
	kSet         // one code point of set
	kSeq         // kids, one after the other
	kAlt         // one of kids
	kGroup       // kids[0], remembered as group
	kRepeat      // kids[0], from min to max times
	kLook        // kids[0] is ahead or behind, or not
	kBegin       // ^
	kEnd         // $
	kWord        // \b, \B
	kBack        // what one of groups has remembered
)

// node is a part of a pattern. Flags that hold where it stands are resolved.
type node struct {
	kind     kind
	set      spans // of kSet: as it is to be compared with the text; kWord: the characters of words
	kids     []*node
	min, max int   // of kRepeat
	lazy     bool  // of kRepeat
	first    int   // of kRepeat: the groups inside are those from first
	last     int   // up to, but not, last
	groups   []int // of kBack; of kGroup, one
	name     string
	negated  bool // of kLook, kWord
	behind   bool // of kLook
	multi    bool // of kBegin, kEnd: the flag m
	fold     bool // of kBack: the flag i
}

const infinite = 1<<31 - 1

// pattern is a parsed pattern.
type pattern struct {
	root  *node
	count int    // of groups, the whole match being one
	names []Name // in the order of their first groups
}

// Name is a name of groups: of more than one if they are alternatives.
type Name struct {
	Name   string // in UTF-8
	Groups []int
}

// width is how many units n matches at least.
func (n *node) width() int {
	switch n.kind {
	case kSet:
		return 1
	case kSeq:
		sum := 0
		for _, k := range n.kids {
			sum = min(sum+k.width(), infinite)
		}
		return sum
	case kAlt:
		least := infinite
		for _, k := range n.kids {
			least = min(least, k.width())
		}
		return least
	case kGroup:
		return n.kids[0].width()
	case kRepeat:
		if w := n.kids[0].width(); w > 0 && n.min > 0 {
			return min(infinite/w, n.min) * w
		}
	}
	return 0
}
