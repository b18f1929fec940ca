// SPDX-License-Identifier: Apache-2.0

package esm

import "strings"

// piece is a token, and how many brackets are open around it.
type piece struct {
	text  string
	at    int
	depth int
}

func (p piece) end() int { return p.at + len(p.text) }

// around is how many brackets are open in front of p.
func (p piece) around() int {
	if strings.Contains("([{", p.text) {
		return p.depth - 1
	}
	return p.depth
}

// Function is the text of the function, method or class in src that is around the
// token at an offset, or begins behind it: "" if there is none. like is what
// became of it, which says what it is. whole tells of an expression whether it is
// one; of several beginnings that are, the longest is taken, as the language does.
func Function(src string, at int, like string, whole func(string) bool) string {
	var f functions
	Tokens(src, func(text string, from, depth int) bool {
		f = append(f, piece{text, from, depth})
		return true
	})
	i := 0
	for i < len(f) && f[i].at < at {
		i++
	}
	from, to := i, 0
	switch word := first(like); {
	case word == "class":
		from, to = f.class(i)
	case word == "function" || strings.HasPrefix(like, "async function"):
		from, to = f.function(i)
	case isArrow(like):
		to = f.arrow(src, i, whole)
	default:
		from, to = f.method(i)
	}
	if to <= 0 || from >= len(f) {
		return ""
	}
	return src[f[from].at:to]
}

// functions are the tokens of a source.
type functions []piece

func first(code string) (word string) {
	Tokens(code, func(text string, _, _ int) bool {
		word = text
		return false
	})
	return word
}

// isArrow tells whether => comes before the body of a function begins.
func isArrow(code string) (arrow bool) {
	Tokens(code, func(text string, at, depth int) bool {
		arrow = depth == 0 && strings.HasPrefix(code[at:], "=>")
		return !arrow && !(text == "{" && depth == 1)
	})
	return arrow
}

// class goes from the word class at i, or behind it, to the end of the body.
func (f functions) class(i int) (from, to int) {
	for ; i < len(f) && f[i].text != "class"; i++ {
		if !f.leads(i) {
			return 0, 0
		}
	}
	for j := i + 1; j < len(f); j++ {
		switch {
		case f[j].text == "class" || f[j].text == "function": // what it extends
			return 0, 0
		case f[j].text == "{" && f[j].depth == f[i].depth+1:
			return i, f.closed(j)
		}
	}
	return 0, 0
}

// function goes from the words in front of one at i to the end of its body.
func (f functions) function(i int) (from, to int) {
	for ; i < len(f); i++ {
		async := f[i].text == "async" && i+1 < len(f) && f[i+1].text == "function"
		if async || f[i].text == "function" {
			return i, f.body(i)
		}
		if !f.leads(i) {
			break
		}
	}
	return 0, 0
}

// leads tells whether a word stands in front of a declaration.
func (f functions) leads(i int) bool { return f[i].text == "export" || f[i].text == "default" }

// method goes from the words in front of the name at i to the end of the body.
func (f functions) method(i int) (from, to int) {
	if i < len(f) && f[i].text == "static" {
		i++
	}
	if to = f.body(i); to <= 0 {
		return 0, 0
	}
	for i > 0 && (f[i-1].text == "*" || f[i-1].text == "async" || f[i-1].text == "get" || f[i-1].text == "set") {
		i--
	}
	return i, to
}

// body is the end of the body of what has its parameters behind i.
func (f functions) body(i int) int {
	if i >= len(f) {
		return 0
	}
	around := f[i].around()
	for j := i; j < len(f); j++ {
		if f[j].text != "(" || f[j].depth != around+1 {
			continue
		}
		if j = f.closer(j); j+1 < len(f) && f[j+1].text == "{" {
			return f.closed(j + 1)
		}
		return 0
	}
	return 0
}

// closer is where the bracket at i is closed.
func (f functions) closer(i int) int {
	for j := i + 1; j < len(f); j++ {
		if f[j].depth < f[i].depth {
			return j
		}
	}
	return len(f)
}

// closed is the offset behind what closes the bracket at i.
func (f functions) closed(i int) int {
	if j := f.closer(i); j < len(f) {
		return f[j].at + 1
	}
	return 0
}

// arrow is the end of an arrow function that begins at i.
func (f functions) arrow(src string, i int, whole func(string) bool) int {
	if i >= len(f) {
		return 0
	}
	around, start := f[i].around(), f[i].at
	for ; i < len(f) && !(f[i].depth == around && strings.HasPrefix(src[f[i].at:], "=>")); i++ {
		if f[i].depth < around {
			return 0
		}
	}
	for i++; i < len(f) && f[i].text == ">"; i++ {
	}
	if i < len(f) && f[i].text == "{" {
		return f.closed(i)
	}
	var ends []int
	for ; i < len(f); i++ {
		if f[i].depth < around || f[i].depth == around && (f[i].text == "," || f[i].text == ";") {
			break
		}
		if i+1 == len(f) || f[i].depth == around {
			ends = append(ends, f[i].end())
		}
	}
	for k := len(ends) - 1; k >= 0; k-- {
		if whole(src[start:ends[k]]) {
			return ends[k]
		}
	}
	return 0
}
