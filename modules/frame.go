// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"strings"
	"unicode/utf16"

	"github.com/dop251/goja"
)

// WrapperOpen and WrapperClose surround the source of a module: everything
// before the closing brace of WrapperOpen's first line is left out of the
// positions that scripts see. A module's source is compiled as
//
//	WrapperOpen + parameters + ") {" + source + WrapperClose
const (
	WrapperOpen  = "(function (exports, require, module, "
	WrapperClose = "\n})"
)

// ModuleOpen stands before the source of an ES module, up to WrapperClose.
const ModuleOpen = "(async function () { 'use strict'; "

// Unseen stands around text that was put into a source that somebody typed,
// and is left out of the positions, too.
const Unseen = "/*\x00*/"

// frameCacheSize bounds the cache of frame texts: it is emptied when full.
const frameCacheSize = 2048

// Place is where a frame is.
type Place struct {
	File         string // "" for a native
	Line, Column int    // from 1; columns count UTF-16 units
}

// FramePlace is where f is, as the script's author counts: the text that a
// module is wrapped in does not shift the columns of its first line.
func (e *Env) FramePlace(f *goja.StackFrame) Place {
	src := e.Source(f)
	if src == nil {
		return Place{}
	}
	pos := f.Position()
	p := Place{File: pos.Filename, Line: pos.Line, Column: pos.Column}
	if p.File == "" {
		p.File = "<anonymous>"
	}
	head, rest := splitLine(src.Source(), p.Line, p.Column)
	if strings.HasPrefix(rest, "(") {
		head = head[:len(head)-wordLength(head)] // V8 counts from the name of what is called
	}
	if p.Line == 1 {
		head = head[min(len(head), WrapperLength(src.Source())):]
	}
	p.Column = 1 + units(seen(head))
	if o := e.originOf(src); o != nil {
		code := src.Source()
		p.Line, p.Column = o.Place(code[WrapperLength(code):], p.Line, p.Column)
	}
	return p
}

// seen is head without what stands between two of Unseen.
func seen(head string) string {
	if !strings.Contains(head, Unseen) {
		return head
	}
	out := ""
	for i, part := range strings.Split(head, Unseen) {
		if i%2 == 0 {
			out += part
		}
	}
	return out
}

// splitLine splits a line of src at a column, which counts bytes from 1.
func splitLine(src string, line, column int) (head, rest string) {
	for range line - 1 {
		src = src[strings.IndexByte(src, '\n')+1:]
	}
	at := min(column-1, len(src))
	return src[:at], src[at:]
}

// units is the length of s in JavaScript.
func units(s string) int {
	n := 0
	for _, c := range s {
		n += utf16.RuneLen(c)
	}
	return n
}

// wordLength is the length of the name at the end of s.
func wordLength(s string) int {
	n := 0
	for n < len(s) && isWord(s[len(s)-1-n]) {
		n++
	}
	return n
}

func isWord(c byte) bool {
	return c == '_' || c == '$' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// WrapperLength is how many bytes in front of a module's own source are the
// runtime's, on the first line of what was compiled.
func WrapperLength(src string) int {
	if strings.HasPrefix(src, ModuleOpen) {
		return len(ModuleOpen)
	}
	if !strings.HasPrefix(src, WrapperOpen) {
		return 0
	}
	return strings.Index(src, ") {") + len(") {")
}

// FrameText is one frame in Node's form, without "at", as far as it is known of
// a call that may be over.
func (e *Env) FrameText(f *goja.StackFrame) string {
	name, where := FrameName(f), e.PlaceText(f)
	if name == "" {
		return where
	}
	return name + " (" + where + ")"
}

// FrameName is the name of the function of a frame, or "".
func FrameName(f *goja.StackFrame) string {
	switch name := f.FuncName(); name {
	case "<anonymous>", "<native>":
		return ""
	default:
		return name
	}
}
