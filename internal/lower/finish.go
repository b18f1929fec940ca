// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_lowering

package lower

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/iotjs/iotjs/internal/sourcemap"
)

// edit replaces a part of the code.
type edit struct {
	at, end int
	text    string
}

// rawMap is what of esbuild's map matters: there is one source.
type rawMap struct {
	Mappings string   `json:"mappings"`
	Names    []string `json:"names"`
}

// printed is code as esbuild printed it.
type printed struct {
	src, code string
	segments  []sourcemap.Segment
	names     []string
	first     int // where the code begins that comes from the source
	words     []token
	pairs     map[int]int  // of ( and ), [ and ]: where the other one is
	jsx       []token      // import statements that are not in the source
	stars     []star       // the yield* that esbuild has changed
	plain     []int        // where those are that are in no async generator
	async     map[int]bool // the brackets with the parameters of async generators
	edits     []edit
}

// finish makes import() a call, takes back renamings, and reads the map.
func finish(src, code string, mapText []byte) (*Result, error) {
	var raw rawMap
	if err := json.Unmarshal(mapText, &raw); err != nil {
		return nil, &Error{Text: err.Error()}
	}
	p := &printed{src: src, code: code, names: raw.Names, segments: sourcemap.Decode(raw.Mappings), first: len(code)}
	if len(p.segments) > 0 {
		p.first = max(0, newLines(code).offset(p.segments[0].Line, p.segments[0].Column))
	}
	esm := p.imports()
	p.fields()
	p.renamings()
	front := p.readPrelude()
	p.generators(front)
	p.delegations(front)
	p.calls(front)
	if !esm {
		p.requires()
	}
	slices.SortStableFunc(p.edits, before)
	p.shift()
	for i := range p.segments {
		p.segments[i].Line -= front.lines
	}
	p.edits = append(p.edits, front.cuts...)
	slices.SortStableFunc(p.edits, before)
	return &Result{Code: p.apply(), Map: sourcemap.New(sourcemap.Encode(p.segments)), ESM: esm}, nil
}

func before(a, b edit) int { return a.at - b.at }

func (p *printed) text(t token) string { return p.code[t.at:t.end] }

// imports finds the uses of import(), and whether there is what only modules
// have. It collects all words.
func (p *printed) imports() (esm bool) {
	type pending struct{ depth, at int }
	var open []pending
	candidate := -1 // where the word import stands that ends just before
	p.words = make([]token, 0, len(p.code)/6)
	s := scanner{code: p.code}
	if strings.Contains(p.code, "function*") || strings.Contains(p.code, yieldStar) {
		p.pairs = make(map[int]int)
		s.pairs = p.pairs
	}
	s.call = func(t token) {
		p.words = append(p.words, t)
		word := p.text(t)
		candidate = -1
		switch {
		case word == "import" && t.before != '.' && strings.HasPrefix(p.code[t.end:], "("):
			candidate = t.at
		case strings.HasPrefix(word, yieldStar):
			p.stars = append(p.stars, star{t, slices.Clone(s.open)})
		case word == "import" && t.depth == 0 && p.isGenerated(t):
			p.jsx = append(p.jsx, t)
		case (word == "import" || word == "export") && t.depth == 0 && t.before != '.', word == Meta:
			esm = true
		}
	}
	s.bracket = func(at int, opens bool, depth int) {
		switch {
		case opens && candidate >= 0:
			open = append(open, pending{depth, candidate})
			candidate = -1
		case !opens && len(open) > 0 && open[len(open)-1].depth == depth:
			from := open[len(open)-1].at
			open = open[:len(open)-1]
			if !strings.HasPrefix(p.code[at:], ") {") { // else it is a method called import
				p.edits = append(p.edits, edit{from, from + len("import"), Import})
			}
		}
	}
	s.run()
	return esm
}

// isGenerated tells whether an import statement is one that esbuild made for
// JSX: its source is no such statement.
func (p *printed) isGenerated(t token) bool {
	line := p.line(t)
	if !strings.HasSuffix(line, `/jsx-runtime";`) && !strings.HasSuffix(line, `/jsx-dev-runtime";`) {
		return false
	}
	number := strings.Count(p.code[:t.at], "\n")
	for _, s := range p.segments {
		if s.Line == number && s.Column == 0 {
			src := newLines(p.src)
			return wordAt(p.src, max(0, src.offset(s.SourceLine, s.SourceColumn))) != "import"
		}
	}
	return true
}

// line is the rest of the line from t on.
func (p *printed) line(t token) string {
	line, _, _ := strings.Cut(p.code[t.at:], "\n")
	return line
}

// requires has a script require what JSX is made of.
func (p *printed) requires() {
	for _, t := range p.jsx {
		line := p.line(t)
		names, from, _ := strings.Cut(strings.TrimPrefix(line, "import "), " from ")
		text := "const " + strings.ReplaceAll(names, " as ", ": ") + " = require(" + strings.TrimSuffix(from, ";") + ");"
		p.edits = append(p.edits, edit{t.at, t.at + len(line), text})
	}
}

// apply makes the edits, which are in order.
func (p *printed) apply() string {
	if len(p.edits) == 0 {
		return p.code
	}
	var b strings.Builder
	b.Grow(len(p.code) + 8*len(p.edits))
	from := 0
	for _, e := range p.edits {
		b.WriteString(p.code[from:e.at])
		b.WriteString(e.text)
		from = e.end
	}
	b.WriteString(p.code[from:])
	return b.String()
}
