// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_lowering

package lower

import "strings"

// esbuild makes an async generator a function that calls a generator:
//
//	function f(_0) { return __asyncGenerator(this, arguments, function* (x = 1) { … }); }
//
// Here it becomes that generator itself, with a mark by which the engine's
// generator is found and made an async one (the file lowered_functions.js):
//
//	function*/*__iotjs_async*/ f (x = 1) { … }
//
// So this, arguments, super, new.target and the parameters are its own.

// generators edits the async generators.
func (p *printed) generators(front *prelude) {
	for name, known := range front.names {
		if known != Prefix+"asyncGenerator" {
			continue
		}
		delete(front.names, name)
		p.async = make(map[int]bool)
		for i, w := range p.words {
			if i > 0 && p.text(w) == name && p.text(p.words[i-1]) == "return" {
				p.generator(p.words[i-1].at, w.end)
			}
		}
	}
}

// generator edits one. It returns at start what is called with the bracket at
// open.
func (p *printed) generator(start, open int) {
	const self, function = "(this, ", ", function* "
	parameters := open + strings.Index(p.code[open:], function) + len(function)
	p.async[parameters] = true
	body := p.pairs[parameters] + len(") ")
	end := p.pairs[open]
	brace := strings.LastIndexByte(p.code[:start], '{')
	own := p.pairs[brace-len(") ")]
	p.edits = append(p.edits, p.star(own))
	if strings.HasPrefix(p.code[open+len(self):], "arguments") && p.code[parameters:body] != "() " {
		line := start - len(p.code[:start]) + len(strings.TrimRight(p.code[:start], " "))
		p.edits = append(p.edits, edit{own, brace + 1, ""}, edit{line, parameters, ""})
	} else {
		p.edits = append(p.edits, edit{start, body + 1, ""})
	}
	p.edits = append(p.edits, edit{end - len("}"), end + len(");"), ""})
}

// star puts the star in front of the parameters, or of the name, of what has its
// parameters at open.
func (p *printed) star(open int) edit {
	const function = "function"
	at := p.key(open)
	if p.code[at:open] == function {
		return edit{open, open, GeneratorMark}
	}
	if head, ok := strings.CutSuffix(p.code[:at], function+" "); ok {
		return edit{len(head) + len(function), len(head) + len(function), GeneratorMark}
	}
	return edit{at, at, GeneratorMark}
}

// key is where the word, string or computed name begins that ends at end.
func (p *printed) key(end int) int {
	at := end
	switch c := p.code[end-1]; {
	case c == ']':
		return p.pairs[end-1]
	case c == '"' || c == '\'':
		for at--; at > 0 && (p.code[at-1] != c || at > 1 && p.code[at-2] == '\\'); at-- {
		}
		return at - 1
	}
	for at > 0 && isWord(p.code[at-1]) {
		at--
	}
	if at > 0 && p.code[at-1] == '#' {
		at--
	}
	return at
}
