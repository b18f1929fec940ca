// SPDX-License-Identifier: Apache-2.0

package tty

import "strings"

// The depths of colour, in bits.
const (
	noColors   = 1
	colors16   = 4
	colors256  = 8
	colorsFull = 24
)

// Depth is how many bits of colour a terminal shows, by what the environment
// says of it.
// get looks a variable up.
func Depth(get func(string) (string, bool)) int {
	if v, ok := get("FORCE_COLOR"); ok {
		return forced(v)
	}
	text := func(name string) string {
		v, _ := get(name)
		return v
	}
	_, disabled := get("NODE_DISABLE_COLORS")
	_, refused := get("NO_COLOR")
	if disabled || refused || text("TERM") == "dumb" {
		return noColors
	}
	if systemDepth != 0 {
		return systemDepth
	}
	if text("TMUX") != "" {
		return colors256
	}
	if d := serviceDepth(get); d != 0 {
		return d
	}
	return terminalDepth(text)
}

func forced(v string) int {
	switch v {
	case "", "1", "true":
		return colors16
	case "2":
		return colors256
	case "3":
		return colorsFull
	}
	return noColors
}

// serviceDepth is the depth of the logs of a build service, or 0.
func serviceDepth(get func(string) (string, bool)) int {
	if v, _ := get("CI"); v != "" {
		for _, name := range [...]string{
			"APPVEYOR", "BUILDKITE", "CIRCLECI", "DRONE", "GITHUB_ACTIONS", "GITLAB_CI", "TRAVIS",
		} {
			if _, ok := get(name); ok {
				return colors256
			}
		}
		if v, _ := get("CI_NAME"); v == "codeship" {
			return colors256
		}
		return noColors
	}
	v, ok := get("TEAMCITY_VERSION")
	switch {
	case !ok:
		return 0
	case modernTeamCity(v):
		return colors16
	}
	return noColors
}

// modernTeamCity tells whether the version is 9.1 or later.
func modernTeamCity(v string) bool {
	major, rest, ok := strings.Cut(v, ".")
	if !ok || major == "" || strings.Trim(major, "0123456789") != "" {
		return false
	}
	if major != "9" {
		return len(major) >= 2
	}
	minor, _, ok := strings.Cut(rest, ".")
	minor = strings.TrimLeft(minor, "0")
	return ok && minor != "" && strings.Trim(minor, "0123456789") == ""
}

// terminalDepth is the depth of the terminal program.
func terminalDepth(text func(string) string) int {
	switch text("TERM_PROGRAM") {
	case "iTerm.app":
		if v := text("TERM_PROGRAM_VERSION"); len(v) < 2 || v[1] != '.' || v[0] < '0' || v[0] > '2' {
			if v != "" {
				return colorsFull
			}
		}
		return colors256
	case "HyperTerm", "MacTerm":
		return colorsFull
	case "Apple_Terminal":
		return colors256
	}
	if c := text("COLORTERM"); c == "truecolor" || c == "24bit" {
		return colorsFull
	}
	if term := text("TERM"); term != "" {
		if d := namedDepth(term); d != 0 {
			return d
		}
	}
	if text("COLORTERM") != "" {
		return colors16
	}
	return noColors
}

func namedDepth(term string) int {
	if strings.HasPrefix(term, "xterm-256") {
		return colors256
	}
	term = strings.ToLower(term)
	switch term {
	case "mosh", "rxvt-unicode-24bit", "terminator":
		return colorsFull
	case "eterm", "cons25", "console", "cygwin", "dtterm", "gnome", "hurd", "jfbterm", "konsole", "kterm", "mlterm", "putty", "st":
		return colors16
	}
	for _, part := range [...]string{"ansi", "color", "linux"} {
		if strings.Contains(term, part) {
			return colors16
		}
	}
	for _, prefix := range [...]string{"rxvt", "screen", "xterm", "vt100"} {
		if strings.HasPrefix(term, prefix) {
			return colors16
		}
	}
	if isConsoleSize(term) {
		return colors16
	}
	return 0
}

// isConsoleSize tells whether term begins as "con80x25" does.
func isConsoleSize(term string) bool {
	rest, ok := strings.CutPrefix(term, "con")
	rest = strings.TrimLeft(rest, "0123456789")
	return ok && len(rest) > 1 && rest[0] == 'x' && rest[1] >= '0' && rest[1] <= '9'
}
