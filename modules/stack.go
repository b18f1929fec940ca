// SPDX-License-Identifier: Apache-2.0

package modules

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/dop251/goja"
)

// gojaFrame is one line of a stack text as the engine writes it:
// "\tat name (file:line:col(pc))", "\tat file:line:col(pc)" or
// "\tat name (native)".
var gojaFrame = regexp.MustCompile(`^\tat (.*?)(\(\d+\))?(\))?$`)

// NormalizeStack turns a stack text of the engine's own form into the form of
// Node.js ("    at name (file:line:col)"). A text in any other form is
// returned as it is. The engine writes its own form for the errors that it
// throws itself; those made by a constructor have Node's form from the start.
func NormalizeStack(stack string) string {
	if !strings.Contains(stack, "\n\tat ") {
		return strings.TrimSuffix(stack, "\n")
	}
	lines := strings.Split(strings.TrimSuffix(stack, "\n"), "\n")
	out := lines[:0]
	for _, line := range lines {
		m := gojaFrame.FindStringSubmatch(line)
		switch {
		case m == nil:
			out = append(out, line)
		case strings.Contains(line, DoorSource):
		case strings.HasSuffix(line, "(native)") || line == "\tat native":
			out = append(out, nativeLine(line))
		default:
			out = append(out, "    at "+m[1]+m[3])
		}
	}
	return strings.Join(out, "\n")
}

func nativeLine(line string) string {
	name := strings.TrimSuffix(strings.TrimPrefix(line, "\tat "), " (native)")
	return "    at " + name + " (<anonymous>)"
}

// FormatFrames writes frames in Node's form, at most limit of them, leaving
// out the door. Each line begins with a newline.
func FormatFrames(frames []goja.StackFrame, limit int) string {
	var b strings.Builder
	n := 0
	for i := range frames {
		f := &frames[i]
		if n == limit {
			break
		}
		if Hidden(f) {
			continue
		}
		b.WriteString("\n    at ")
		b.WriteString(FrameText(f))
		n++
	}
	return b.String()
}

// Hidden tells whether a frame is the runtime's own entry into JavaScript.
func Hidden(f *goja.StackFrame) bool {
	return f.SrcName() == DoorSource || (f.SrcName() == "<native>" && f.FuncName() == "")
}

// FrameText is one frame in Node's form, without "at".
func FrameText(f *goja.StackFrame) string {
	name := f.FuncName()
	where := "<anonymous>"
	if pos := f.Position(); pos.Line > 0 {
		where = f.SrcName() + ":" + strconv.Itoa(pos.Line) + ":" + strconv.Itoa(pos.Column)
	}
	if name == "" || name == "<anonymous>" {
		if where == "<anonymous>" {
			return where
		}
		return where
	}
	return name + " (" + where + ")"
}
