// SPDX-License-Identifier: Apache-2.0

package testreport

import (
	"fmt"
	"strings"
)

// junit is the XML that build servers read: a test suite a file, its tests in
// one list with the names of their suites in front.
type junit struct {
	printer
	title                            string
	cases                            []string
	tests, failures, errors, skipped int
}

func (j *junit) Begin() {
	j.printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n")
}

func (j *junit) File(f *File) { j.title = j.path(f.Path) }

func (j *junit) Open(*Test) {}

func (j *junit) Close(t *Test) {
	if t.Suite && !t.Broken() {
		return
	}
	inner := ""
	switch {
	case t.Skip != nil:
		j.skipped++
		inner = fmt.Sprintf("      <skipped message=\"%s\"/>\n", xmlEscape(*t.Skip))
	case t.Todo != nil:
		j.skipped++
		inner = fmt.Sprintf("      <skipped message=\"%s\"/>\n", xmlEscape("TODO "+*t.Todo))
	case !t.Passed && t.Failure != nil:
		j.failures++
		inner = j.failure("failure", t.Failure, t.Place)
	}
	j.add(t.Path(), t.MS/1000, inner)
}

// add appends a test case with what is inside of it.
func (j *junit) add(name string, seconds float64, inner string) {
	j.tests++
	head := fmt.Sprintf("    <testcase name=\"%s\" classname=\"%s\" time=\"%.6f\"", xmlEscape(name), xmlEscape(j.title), seconds)
	if inner == "" {
		j.cases = append(j.cases, head+"/>\n")
		return
	}
	j.cases = append(j.cases, head+">\n"+inner+"    </testcase>\n")
}

func (j *junit) failure(tag string, f *Failure, at Place) string {
	kind := f.Name
	if kind == "" {
		kind = f.Kind
	}
	plain := printer{Options: Options{Dir: j.Dir}}
	return fmt.Sprintf("      <%s type=\"%s\" message=\"%s\">%s</%s>\n",
		tag, xmlEscape(kind), xmlEscape(f.Message), xmlText(plain.details(f, at)), tag)
}

func (j *junit) FileEnd(f *File) {
	for _, fail := range f.Tree.Failures {
		j.errors++
		j.add("outside of a test", 0, j.failure("error", fail, Place{}))
	}
	switch {
	case f.Problem != "":
		j.errors++
		j.add(j.title, f.Took.Seconds(), j.failure("error", problem(f), Place{}))
	case f.Plain:
		j.add(j.title, f.Took.Seconds(), "")
	}
	output := ""
	if f.Failed() && f.Output != "" {
		output = "    <system-out>" + xmlText(f.Output) + "</system-out>\n"
	}
	j.flush(f.Took.Seconds(), output)
}

func (j *junit) flush(seconds float64, output string) {
	j.printf("  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\" time=\"%.6f\">\n%s%s  </testsuite>\n",
		xmlEscape(j.title), j.tests, j.failures, j.errors, j.skipped, seconds, strings.Join(j.cases, ""), output)
	*j = junit{printer: j.printer}
}

func (j *junit) End(sum *Summary) {
	if sum.Stopped != "" {
		j.printf("  <!-- %s -->\n", strings.ReplaceAll(sum.Stopped, "--", "- -"))
	}
	j.printf("</testsuites>\n")
}

// xmlText is xmlEscape for the inside of an element, where lines stay lines.
func xmlText(text string) string {
	return strings.NewReplacer("&#10;", "\n", "&#9;", "\t").Replace(xmlEscape(text))
}

// xmlEscape makes text fit for an element or an attribute. Characters that XML
// cannot have, escaped or not, become U+FFFD.
func xmlEscape(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"':
			b.WriteString("&quot;")
		case r == '\n' || r == '\t' || r == '\r':
			fmt.Fprintf(&b, "&#%d;", r)
		case r < ' ' || r == 0xfffe || r == 0xffff || r >= 0x7f && r < 0xa0:
			b.WriteRune('\ufffd')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
