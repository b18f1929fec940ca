// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"strings"
	"weak"

	"github.com/dop251/goja"
	"github.com/dop251/goja/file"

	"github.com/iotjs/iotjs/internal/sourcemap"
)

// Origin is the source that code was made of before the engine got it. Scripts
// see the positions of the source.
type Origin struct {
	Text string         // as its author wrote it
	Map  *sourcemap.Map // nil if all is where it was
}

// origins are the origins of code, as long as the engine has it.
type origins struct {
	list  map[weak.Pointer[file.File]]*Origin
	sweep int // how long the list gets before it is looked through
}

const firstSweep = 256

// SetOrigin says where the code in f comes from. What stands in front of the
// code (WrapperOpen) is not part of it.
func (e *Env) SetOrigin(f *file.File, o *Origin) {
	all := &e.origins
	if all.list == nil {
		all.list, all.sweep = make(map[weak.Pointer[file.File]]*Origin), firstSweep
	}
	all.list[weak.Make(f)] = o
	if len(all.list) < all.sweep {
		return
	}
	for p := range all.list {
		if p.Value() == nil {
			delete(all.list, p)
		}
	}
	all.sweep = max(firstSweep, 2*len(all.list))
}

// originOf is the origin of the code in f, or nil.
func (e *Env) originOf(f *file.File) *Origin {
	if len(e.origins.list) == 0 {
		return nil
	}
	return e.origins.list[weak.Make(f)]
}

// Text is the source that a frame belongs to as its author wrote it. ok is false
// for a native.
func (e *Env) Text(f *goja.StackFrame) (text string, ok bool) {
	src := e.Source(f)
	if src == nil {
		return "", false
	}
	if o := e.originOf(src); o != nil {
		return o.Text, true
	}
	code := src.Source()
	return code[WrapperLength(code):], true
}

// Place leads from a place in code, which count from 1 and are without what was
// put in front, to the place in the source. A place inside of a piece that is
// the same in both keeps its distance from where that begins.
func (o *Origin) Place(code string, line, column int) (srcLine, srcColumn int) {
	if o.Map == nil {
		return line, column
	}
	s, ok := o.Map.Find(line-1, column-1)
	if !ok {
		return 1, 1
	}
	srcLine, srcColumn = s.SourceLine+1, s.SourceColumn+1
	if s.Line != line-1 {
		return srcLine, srcColumn
	}
	passed := slice(lineOf(code, line), s.Column, column-1)
	if passed != "" && slice(lineOf(o.Text, srcLine), s.SourceColumn, s.SourceColumn+units(passed)) == passed {
		srcColumn += units(passed)
	}
	return srcLine, srcColumn
}

// lineOf is a line of a text, which counts from 1.
func lineOf(text string, line int) string {
	for range line - 1 {
		_, text, _ = strings.Cut(text, "\n")
	}
	text, _, _ = strings.Cut(text, "\n")
	return text
}

// slice is the part of s between two columns in UTF-16 units, from 0.
func slice(s string, from, to int) string {
	start, end, n := len(s), len(s), 0
	for i, c := range s {
		if n >= from {
			start = min(start, i)
		}
		if n >= to {
			end = i
			break
		}
		n += units(string(c))
	}
	return s[start:end]
}
