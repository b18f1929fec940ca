// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"strings"
)

// group is why a test does not pass.
type group int

const (
	passed  group = iota
	lacking       // a feature that the command does not have
	refused       // the parser refuses what is right
	allowed       // the parser takes what is wrong
	wrong         // another result
	late          // no end in time, or a crash
	notRun
)

// groups names the groups in the table and above the lists.
var groups = [...]string{
	passed:  "passed",
	lacking: "feature lacking",
	refused: "syntax refused",
	allowed: "error not found",
	wrong:   "wrong result",
	late:    "no end",
	notRun:  "not run",
}

// result is what came of a test.
type result struct {
	test   *test
	group  group
	detail string
}

// hooks are functions of the host that the command cannot give.
var hooks = [...]struct{ text, why string }{
	{"$262.createRealm", "a second realm"},
	{"$262.agent", "agents"},
	{"$262.evalScript", "a second script"},
	{"$262.gc", "collection on demand"},
	{"$262.IsHTMLDDA", "document.all"},
	{"$262.AbstractModuleSource", "source phase imports"},
}

// impossible tells why t cannot be run at all.
func impossible(t *test) string {
	for _, h := range hooks {
		if strings.Contains(t.src, h.text) {
			return h.why
		}
	}
	for _, name := range t.includes {
		if name == "atomicsHelper.js" {
			return "agents"
		}
	}
	if t.has("CanBlockIsTrue") || t.has("CanBlockIsFalse") {
		return "agents"
	}
	return ""
}

// judge tells whether e is the end that t is to have.
func (s *suite) judge(t *test, e ending) (group, string) {
	switch {
	case e.late:
		return late, "stopped after " + s.limit.String()
	case e.code != 0 && e.kind == "":
		return late, fmt.Sprintf("exit code %d", e.code)
	case t.negative != nil:
		return s.judgeNegative(t, e)
	case e.kind == "" && (!t.has("async") || strings.Contains(e.output, "Test262:AsyncTestComplete")):
		return passed, ""
	}
	return s.reason(t, e), detail(t, e)
}

// judgeNegative is judge for a test that is to end with an error. One that is to
// be found before anything runs is told from another by $DONOTEVALUATE, which
// throws a string.
func (s *suite) judgeNegative(t *test, e ending) (group, string) {
	if e.kind == t.negative.kind {
		return passed, ""
	}
	why := "no " + t.negative.kind
	if e.kind != "" && e.kind != "String" {
		why += ", but " + e.kind + ": " + e.message
	}
	switch {
	case t.negative.phase == "runtime" && e.kind == "SyntaxError":
		return s.reason(t, e), why
	case t.negative.phase == "runtime":
		return wrong, why
	}
	return allowed, why
}

// reason is the group of a failure of a test that is to end well.
func (s *suite) reason(t *test, e ending) group {
	for _, f := range t.features {
		if s.lacking[f] {
			return lacking
		}
	}
	if e.kind == "SyntaxError" {
		return refused
	}
	return wrong
}

// detail is what to say of a failure: the feature that is lacking, if there is
// one, is said by the list.
func detail(t *test, e ending) string {
	switch {
	case e.kind != "":
		return e.kind + ": " + e.message
	case t.has("async"):
		return asyncDetail(e.output)
	}
	return ""
}

func asyncDetail(output string) string {
	_, text, ok := strings.Cut(output, "Test262:AsyncTestFailure:")
	if !ok {
		return "$DONE was not called"
	}
	text, _, _ = strings.Cut(text, "\n")
	return strings.TrimSpace(text)
}
