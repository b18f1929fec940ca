// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_lowering

package lower

import "strings"

// fields makes fields called get, set and async, in which the engine sees the
// beginning of an accessor or of a method, computed ones.
func (p *printed) fields() {
	for i, w := range p.words {
		switch p.text(w) {
		case "get", "set", "async":
			if p.endsName(w) && p.inClass(i) {
				p.edits = append(p.edits, edit{w.at, w.end, `["` + p.text(w) + `"]`})
			}
		}
	}
}

// endsName tells whether what stands behind w is what stands behind the name of
// a field.
func (p *printed) endsName(w token) bool {
	rest := p.code[w.end:]
	return strings.HasPrefix(rest, " = ") || strings.HasPrefix(rest, ";")
}

// inClass tells whether word i begins a member of a class: alone on its line,
// or behind static, and the line that opens the bracket around it says class.
func (p *printed) inClass(i int) bool {
	w := p.words[i]
	line := strings.TrimLeft(p.code[strings.LastIndexByte(p.code[:w.at], '\n')+1:w.at], " ")
	if line != "" && line != "static " {
		return false
	}
	for i--; i >= 0 && p.words[i].depth >= w.depth; i-- {
	}
	if i < 0 || p.words[i].depth != w.depth-1 {
		return false
	}
	start := strings.LastIndexByte(p.code[:p.words[i].at], '\n')
	for ; i >= 0 && p.words[i].at > start; i-- {
		if t := p.words[i]; t.depth == w.depth-1 && t.before != '.' && p.text(t) == "class" {
			return true
		}
	}
	return false
}
