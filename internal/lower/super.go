// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_lowering

package lower

import "strings"

// superName is a function, in the method that an async generator was, that reads
// a property of super: esbuild leaves super in the generator inside, where the
// language does not have it.
const superName = Prefix + "super"

// supers has async generators read super by that function. Assignments to
// properties of super stay, and are refused by the engine.
func (p *printed) supers(front *prelude) {
	if !strings.Contains(p.code, "super") {
		return
	}
	for i, w := range p.words {
		if i == 0 || front.names[p.text(w)] != Prefix+"asyncGenerator" || p.text(p.words[i-1]) != "return" {
			continue
		}
		if n := len(p.edits); p.supersIn(p.words[i+1:], w.depth) {
			p.edits = append(p.edits, edit{})
			copy(p.edits[n+1:], p.edits[n:])
			at := p.words[i-1].at
			p.edits[n] = edit{at, at, "const " + superName + " = (key) => super[key]; "}
		}
	}
}

// supersIn edits the uses of super up to the end of a generator: the words that
// are inside of more than depth brackets. Functions and classes inside have a super
// of their own.
func (p *printed) supersIn(words []token, depth int) (found bool) {
	inner, entered, functions := -1, false, 0
	for _, w := range words {
		if w.depth <= depth {
			return found
		}
		if inner >= 0 && w.depth > inner {
			entered = true
			continue
		}
		if entered {
			inner, entered = -1, false
		}
		switch word := p.text(w); {
		case word == "class":
			inner = w.depth
		case word == "function":
			if functions++; functions > 1 {
				inner = w.depth
			}
		case word == "super" && strings.HasPrefix(p.code[w.end:], "."):
			p.edits = append(p.edits, p.superEdit(w))
			found = true
		case word == "super" && strings.HasPrefix(p.code[w.end:], "["):
			p.edits = append(p.edits, p.computedSuper(w)...)
			found = true
		}
	}
	return found
}

// superEdit is the edit of super.name or super.name(.
func (p *printed) superEdit(w token) edit {
	name := wordAt(p.code, w.end+1)
	text, end := p.superCall(w.end + 1 + len(name))
	return edit{w.at, end, superName + `("` + name + `")` + text}
}

// computedSuper are the edits of super[key] or super[key](.
func (p *printed) computedSuper(w token) []edit {
	s := scanner{code: p.code, at: w.end, call: func(token) {}}
	for s.step(); s.depth > 0 && s.at < len(s.code); {
		s.step()
	}
	text, end := p.superCall(s.at)
	return []edit{{w.at, w.end + 1, superName + "("}, {s.at - 1, end, ")" + text}}
}

// superCall is what takes the place of the bracket of a call at a point of the
// code, if there is one: this is handed on. It returns where that ends, too.
func (p *printed) superCall(at int) (text string, end int) {
	for _, call := range [...]string{"(", "?.("} {
		if !strings.HasPrefix(p.code[at:], call) {
			continue
		}
		end = at + len(call)
		text = strings.TrimSuffix(strings.TrimSuffix(call, "("), ".") + ".call(this"
		if !strings.HasPrefix(p.code[end:], ")") {
			text += ", "
		}
		return text, end
	}
	return "", at
}
