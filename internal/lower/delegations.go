// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_lowering

package lower

import "strings"

// yieldStar is esbuild's function that the value of a yield* in an async generator
// goes through. esbuild calls it in all generators: in the others the call is taken
// back.
const yieldStar = "__yieldStar"

// star is the name of that function where it is called.
type star struct {
	token
	open []int // the brackets around it
}

// delegations edits the yield* that are in no async generator.
func (p *printed) delegations(front *prelude) {
	for _, s := range p.stars {
		if front.names[p.text(s.token)] == Prefix+"yieldStar" && s.at >= p.first && !p.async[p.generatorOf(s)] {
			p.edits = append(p.edits, edit{s.at, s.end, ""})
			p.plain = append(p.plain, s.at)
		}
	}
}

// generatorOf is the bracket with the parameters of the generator that s is in: the
// innermost, as no other function can have a yield.
func (p *printed) generatorOf(s star) int {
	for i := len(s.open) - 1; i >= 0; i-- {
		at := s.open[i]
		if p.code[at] != '{' || !strings.HasSuffix(p.code[:at], ") ") {
			continue
		}
		parameters := p.pairs[at-len(") ")]
		if p.starred(parameters) {
			return parameters
		}
	}
	return -1
}

// starred tells whether a star stands before the name, if there is one, of what has
// its parameters at open.
func (p *printed) starred(open int) bool {
	head := strings.TrimRight(p.code[:open], " ")
	return strings.HasSuffix(head, "*") || strings.HasSuffix(strings.TrimRight(p.code[:p.key(len(head))], " "), "*")
}
