// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"strings"

	"github.com/dop251/goja"
)

// NormalizeStack turns a stack text of the engine's own form into the form of
// Node.js ("    at name (file:line:col)"). A text in any other form is
// returned as it is. Errors have Node's form from the start; the engine's form
// is that of a text it wrote before they were taught to (stacktrace.go of the
// runtime).
func NormalizeStack(stack string) string {
	if !strings.Contains(stack, "\n\tat ") {
		return strings.TrimSuffix(stack, "\n")
	}
	lines := strings.Split(strings.TrimSuffix(stack, "\n"), "\n")
	out := lines[:0]
	for _, line := range lines {
		frame, ok := strings.CutPrefix(line, "\tat ")
		switch {
		case !ok:
			out = append(out, line)
		case strings.Contains(line, DoorSource), strings.HasPrefix(frame, doorName):
		default:
			out = append(out, "    at "+normalizeFrame(frame))
		}
	}
	return strings.Join(out, "\n")
}

// normalizeFrame rewrites "name (file:line:col(pc))", "file:line:col(pc)" and
// "name (native)".
func normalizeFrame(frame string) string {
	if frame == "native" {
		return "<anonymous>"
	}
	if name, ok := strings.CutSuffix(frame, " (native)"); ok {
		return name + " (<anonymous>)"
	}
	body, closed := strings.CutSuffix(frame, "))")
	if !closed {
		body = strings.TrimSuffix(frame, ")")
	}
	open := strings.LastIndexByte(body, '(')
	if open < 0 || body == frame {
		return frame
	}
	if closed {
		return body[:open] + ")"
	}
	return body[:open]
}

// FormatFrames writes frames in Node's form, at most limit of them, leaving
// out the door. Each line begins with a newline.
func (e *Env) FormatFrames(frames []goja.StackFrame, limit int) string {
	var b strings.Builder
	n := 0
	for i := range frames {
		if n == limit || typedBelow(&frames[i]) {
			break
		}
		if Hidden(&frames[i]) {
			continue
		}
		b.WriteString("\n    at ")
		b.WriteString(e.FrameText(&frames[i]))
		n++
	}
	return b.String()
}

// TypedName is the name of the native that runs what was typed in a session.
// Stack texts end above it.
const TypedName = "__iotjs_typed__"

// HiddenName is the name of natives that stack texts leave out.
const HiddenName = doorName

func typedBelow(f *goja.StackFrame) bool {
	return f.SrcName() == "<native>" && f.FuncName() == TypedName
}

// Hidden tells whether a frame is the runtime's own entry into JavaScript.
func Hidden(f *goja.StackFrame) bool {
	switch f.SrcName() {
	case DoorSource:
		return true
	case "<native>":
		return f.FuncName() == doorName
	}
	return false
}
