// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_lowering

package lower

import (
	"slices"
	"strings"
)

// esbuild puts the functions that lowered code calls in front of it, where they
// would be global variables of a script. Those that the runtime has (the file
// lowered.js of its sources) are left out, and called by names that no script
// has by accident.

// helper is the name of esbuild's function in the runtime, or "".
func helper(name string) string {
	switch name {
	case "__asyncGenerator", "__await", "__callDispose", "__forAwait",
		"__knownSymbol", "__typeError", "__using", "__yieldStar":
		return Prefix + strings.TrimPrefix(name, "__")
	}
	return ""
}

// prelude is what esbuild put in front.
type prelude struct {
	cuts  []edit            // the statements that are left out
	names map[string]string // from esbuild's names to those of the runtime
	lines int               // how many lines the cuts have
}

// readPrelude finds the functions in front of the code that comes from the
// source.
func (p *printed) readPrelude() *prelude {
	front := &prelude{}
	for at := 0; at < p.first; {
		next := nextStatement(p.code, at, p.first)
		front.take(p.code, at, next)
		at = next
	}
	return front
}

// nextStatement is where the line after at is that begins a statement: what is
// inside of one is indented, or closes it.
func nextStatement(code string, at, end int) int {
	for {
		i := strings.IndexByte(code[at:], '\n')
		if i < 0 || at+i+1 >= end {
			return end
		}
		at += i + 1
		if code[at] != ' ' && code[at] != '}' {
			return at
		}
	}
}

// take leaves out the statement code[from:to], if the runtime has its function.
func (p *prelude) take(code string, from, to int) {
	rest, ok := strings.CutPrefix(code[from:to], "var ")
	name := wordAt(rest, 0)
	if !ok || !strings.HasPrefix(name, "__") {
		return
	}
	known := helper(strings.TrimRight(name, "0123456789"))
	if known == "" {
		return
	}
	if p.names == nil {
		p.names = make(map[string]string)
	}
	p.names[name] = known
	p.cuts = append(p.cuts, edit{from, to, ""})
	p.lines += strings.Count(code[from:to], "\n")
}

// calls edits the words that are such names.
func (p *printed) calls(front *prelude) {
	i := 0
	for _, w := range p.words {
		for i < len(front.cuts) && front.cuts[i].end <= w.at {
			i++
		}
		if i < len(front.cuts) && front.cuts[i].at <= w.at {
			continue
		}
		if name := front.names[p.text(w)]; name != "" && !slices.Contains(p.plain, w.at) {
			p.edits = append(p.edits, edit{w.at, w.end, name})
		}
	}
}
