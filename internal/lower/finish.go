// SPDX-License-Identifier: Apache-2.0

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

// finish makes import() a call, takes back renamings, and reads the map.
func finish(src, code string, mapText []byte) (*Result, error) {
	var raw rawMap
	if err := json.Unmarshal(mapText, &raw); err != nil {
		return nil, &Error{Text: err.Error()}
	}
	segments := sourcemap.Decode(raw.Mappings)
	r := &Result{}
	words := make([]token, 0, len(code)/6)
	edits := r.imports(code, &words)
	edits = append(edits, renamings(src, code, words, segments, raw.Names)...)
	front := readPrelude(code, segments)
	edits = append(edits, front.calls(code, words)...)
	slices.SortFunc(edits, func(a, b edit) int { return a.at - b.at })
	shift(code, segments, edits)
	for i := range segments {
		segments[i].Line -= front.lines
	}
	r.Code = apply(code, merge(front.cuts, edits))
	r.Map = sourcemap.New(sourcemap.Encode(segments))
	return r, nil
}

// merge puts two lists into one, in order.
func merge(a, b []edit) []edit {
	if len(a) == 0 {
		return b
	}
	all := slices.Concat(a, b)
	slices.SortFunc(all, func(a, b edit) int { return a.at - b.at })
	return all
}

// imports finds the uses of import(), and what only modules have. It collects
// all words.
func (r *Result) imports(code string, words *[]token) (edits []edit) {
	type pending struct{ depth, at int }
	var open []pending
	candidate := -1 // where the word import stands that ends just before
	s := scanner{code: code}
	s.call = func(t token) {
		*words = append(*words, t)
		word := code[t.at:t.end]
		candidate = -1
		switch {
		case word == "import" && t.before != '.' && strings.HasPrefix(code[t.end:], "("):
			candidate = t.at
		case (word == "import" || word == "export") && t.depth == 0 && t.before != '.', word == Meta:
			r.ESM = true
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
			if !strings.HasPrefix(code[at:], ") {") { // else it is a method called import
				edits = append(edits, edit{from, from + len("import"), Import})
			}
		}
	}
	s.run()
	return edits
}

func apply(code string, edits []edit) string {
	if len(edits) == 0 {
		return code
	}
	var b strings.Builder
	b.Grow(len(code) + 8*len(edits))
	from := 0
	for _, e := range edits {
		b.WriteString(code[from:e.at])
		b.WriteString(e.text)
		from = e.end
	}
	b.WriteString(code[from:])
	return b.String()
}
