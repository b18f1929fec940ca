// SPDX-License-Identifier: Apache-2.0

package util

import (
	"slices"
	"strings"

	"github.com/dop251/goja"
)

// dropCommon replaces the lines of a stack that its cause has as well.
func (p *printer) dropCommon(lines []string, o *goja.Object) []string {
	cause, ok := o.Get("cause").(*goja.Object)
	if !ok || KindOf(cause) != KindError {
		return lines
	}
	stack := p.realm.stackOf(cause)
	at := strings.Index(stack, "\n    at")
	if at < 0 {
		return lines
	}
	n, offset := overlap(lines, strings.Split(stack[at+1:], "\n"))
	if n <= 3 {
		return lines
	}
	skipped := n - 2
	note := p.style("    ... "+itoa(skipped)+" lines matching cause stack trace ...", styleUndefined)
	return slices.Replace(lines, offset+1, offset+1+skipped, note)
}

// overlap finds the first run of more than three lines of a that b ends with
// or contains.
func overlap(a, b []string) (n, offset int) {
	for i := 0; i < len(a)-3; i++ {
		pos := slices.Index(b, a[i])
		if pos < 0 {
			continue
		}
		rest := len(b) - pos
		if rest <= 3 {
			continue
		}
		n := 1
		for n < min(rest, len(a)-i) && a[i+n] == b[pos+n] {
			n++
		}
		if n > 3 {
			return n, i
		}
	}
	return 0, 0
}

// paintFrames greys the call sites inside the runtime and underlines the
// names of packages.
func (p *printer) paintFrames(lines []string) {
	for i, line := range lines {
		if isCoreFrame(line) {
			lines[i] = p.style(line, styleUndefined)
			continue
		}
		lines[i] = p.underlinePackages(line)
	}
}

// isCoreFrame tells whether a call site is in a built-in module.
func isCoreFrame(line string) bool {
	return strings.Contains(line, "(node:") || strings.Contains(line, "(iotjs:") ||
		strings.HasPrefix(line, "    at node:") || strings.HasPrefix(line, "    at iotjs:")
}

func (p *printer) underlinePackages(line string) string {
	const dir = "/node_modules/"
	var b strings.Builder
	for {
		at := strings.Index(line, dir)
		if at < 0 {
			b.WriteString(line)
			return b.String()
		}
		b.WriteString(line[:at+len(dir)])
		line = line[at+len(dir):]
		end := packageEnd(line)
		b.WriteString(p.style(line[:end], styleModule))
		line = line[end:]
	}
}

// packageEnd is the length of the name of a package at the start of a path.
func packageEnd(path string) int {
	slash := strings.IndexByte(path, '/')
	if strings.HasPrefix(path, "@") && slash >= 0 {
		if next := strings.IndexByte(path[slash+1:], '/'); next >= 0 {
			slash += 1 + next
		}
	}
	return max(slash, 0)
}
