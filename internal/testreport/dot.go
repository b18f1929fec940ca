// SPDX-License-Identifier: Apache-2.0

package testreport

// dotsPerLine is where the reporter dot begins a new line.
const dotsPerLine = 60

// dot is the reporter that writes one character a test, then the failures as
// spec does.
type dot struct {
	printer
	column int
}

func (d *dot) Begin()       {}
func (d *dot) File(*File)   {}
func (d *dot) Open(t *Test) {}

func (d *dot) Close(t *Test) {
	switch {
	case t.Suite && !t.Broken():
		return
	case t.Skip != nil:
		d.put(gray, "s")
	case t.Passed || t.Todo != nil:
		d.put(green, ".")
	default:
		d.put(red, "X")
	}
}

func (d *dot) FileEnd(f *File) {
	switch {
	case f.Problem != "" || len(f.Tree.Failures) > 0:
		d.put(red, "X")
	case f.Plain:
		d.put(green, ".")
	}
}

func (d *dot) put(color, mark string) {
	d.printf("%s", d.paint(color, mark))
	if d.column++; d.column == dotsPerLine {
		d.printf("\n")
		d.column = 0
	}
}

func (d *dot) End(sum *Summary) {
	if d.column > 0 {
		d.printf("\n")
	}
	s := &spec{printer: d.printer}
	s.End(sum)
}
