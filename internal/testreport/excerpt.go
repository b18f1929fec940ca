// SPDX-License-Identifier: Apache-2.0

package testreport

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"unicode/utf16"
)

// excerptWidth is how much of a long line is shown, in characters.
const excerptWidth = 120

// excerpt is the source line of a place with a mark below its column, or "" if
// the file does not have it.
func excerpt(at Place) string {
	line, ok := sourceLine(at)
	if !ok {
		return ""
	}
	before, rest := splitUnits(line, at.Column-1)
	if len(before) > excerptWidth*2/3 {
		before = append([]rune("…"), before[len(before)-excerptWidth*2/3:]...)
	}
	if room := excerptWidth - len(before); len(rest) > room {
		rest = append(rest[:room:room], '…')
	}
	number := fmt.Sprint(at.Line)
	margin := strings.Repeat(" ", len(number))
	return fmt.Sprintf("%s | %s\n%s | %s^", number, printableTabs(string(before)+string(rest)), margin, blanks(before))
}

func sourceLine(at Place) (string, bool) {
	f, err := os.Open(at.File)
	if err != nil || at.Line < 1 || at.Column < 1 {
		return "", false
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if n == at.Line {
			return strings.TrimRight(lines.Text(), "\r"), true
		}
	}
	return "", false
}

// splitUnits splits a line behind n UTF-16 units, in which JavaScript counts.
func splitUnits(line string, n int) (before, rest []rune) {
	runes := []rune(line)
	for i, r := range runes {
		if n <= 0 {
			return runes[:i:i], runes[i:]
		}
		n -= max(1, utf16.RuneLen(r))
	}
	return runes, nil
}

// blanks takes as much room as text: a tab stays one.
func blanks(text []rune) string {
	out := make([]rune, len(text))
	for i, r := range text {
		out[i] = ' '
		if r == '\t' {
			out[i] = r
		}
	}
	return string(out)
}

// printableTabs is printable for a line of source, in which tabs stay.
func printableTabs(text string) string {
	parts := strings.Split(text, "\t")
	for i, part := range parts {
		parts[i] = printable(part)
	}
	return strings.Join(parts, "\t")
}
