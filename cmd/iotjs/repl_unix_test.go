// SPDX-License-Identifier: Apache-2.0

//go:build unix

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	ctrlA, ctrlC, ctrlD, ctrlR, ctrlU = "\x01", "\x03", "\x04", "\x12", "\x15"
	keyUp                             = "\x1b[A"
)

func TestREPLGreetsAndEvaluates(t *testing.T) {
	t.Parallel()
	s := openScreen(t, 80, nil)
	greeting := s.before()
	if !strings.Contains(greeting, "Documentation: ") {
		t.Errorf("greeted with %q", greeting)
	}
	s.send("6 * 7\r")
	s.expect("\n42\r\n")
	s.send("[1,\r2]\r")
	s.expect("... ")
	s.expect("[ 1, 2 ]\r\n")
	s.send("typing" + ctrlA + "1;\r") // an edit in front of what is there
	s.expect("typing is not defined")
	s.send("process.on('exit', () => console.log('b' + 'ye')); 0\r.exit\r")
	s.expect("bye")
	s.ends(0)
}

func TestREPLLeaves(t *testing.T) {
	t.Parallel()
	s := openScreen(t, 80, nil)
	s.send("half" + ctrlC)
	s.expect("> ")
	s.send(ctrlC)
	s.expect("press Ctrl+C again")
	s.send(ctrlC)
	s.ends(0)
	s = openScreen(t, 80, nil)
	s.send(ctrlD)
	s.ends(0)
	s = openScreen(t, 80, nil)
	s.send("process.exit(3)\r")
	s.ends(3)
}

func TestREPLIsInterrupted(t *testing.T) {
	t.Parallel()
	for _, term := range []string{"xterm", "dumb"} {
		s := openScreen(t, 80, []string{"TERM=" + term})
		s.send("console.log('be' + 'gins'); while (true) {}\r")
		s.expect("begins")
		s.send(ctrlC)
		s.expect("interrupted")
		s.send("'go' + 'es on'\r")
		s.expect("goes on")
	}
	s := openScreen(t, 80, nil)
	s.send("setTimeout(() => console.log('wai' + 'ts'), 1), await new Promise(() => {})\r")
	s.expect("waits")
	s.send(ctrlC)
	s.expect("interrupted")
	s.send("'go' + 'es on'\r")
	s.expect("goes on")
}

func TestREPLCompletes(t *testing.T) {
	t.Parallel()
	s := openScreen(t, 80, nil)
	if err := os.WriteFile(filepath.Join(s.cmd.Dir, "blinker.js"), []byte("exports.on = 'blink' + 'ing'"), 0o600); err != nil {
		t.Fatal(err)
	}
	steps := []struct{ keys, want string }{
		{"let thing = { name: 'th' + 'is', get other() { throw 1 } }\r", "undefined"},
		{"thing.na\t", "name"}, {"\r", "'this'"},
		{"thing.\t", ""}, {"\t", "thing.name "}, {ctrlC, "> "},
		{"require('./bl\t", "./blinker.js"}, {"').on\r", "'blinking'"},
		{"require('string_d\t", "string_decoder"}, {"').name\r", "undefined"},
		{"structuredC\t", "structuredClone"}, {".name\r", "'structuredClone'"},
		{".ed\t", ".editor"}, {ctrlC, "> "},
		{".l\t", ""}, {"\t", ".load  .ls"},
	}
	for _, step := range steps {
		s.send(step.keys)
		s.expect(step.want)
	}
}

func TestREPLKeepsItsHistory(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "history")
	env := []string{"IOTJS_REPL_HISTORY=" + file, "IOTJS_REPL_HISTORY_SIZE=3"}
	s := openScreen(t, 80, env)
	for _, line := range []string{"'lo' + 'st'", "function two() {\r return 'la' + 'ter' }", "two()", "two()", " 'sec' + 'ret'"} {
		s.send(line + "\r")
		s.expect("> ")
	}
	s.send("'th' + 'ird'\r")
	s.expect("third")
	s.send(ctrlD)
	s.ends(0)
	kept, err := os.ReadFile(file)
	if want := "function two() {\r return 'la' + 'ter' }\ntwo()\n'th' + 'ird'\n"; err != nil || string(kept) != want {
		t.Fatalf("%q, %v, want %q", kept, err, want)
	}
	s = openScreen(t, 80, env)
	s.send(keyUp + keyUp + keyUp + "; two()\r")
	s.expect("later")
	s.send(ctrlR + "ird'\r")
	s.expect("\n'third'")
}

func TestREPLTakesAPasteAsOneBlock(t *testing.T) {
	t.Parallel()
	s := openScreen(t, 80, nil)
	s.send("\x1b[200~if (false) {\r  'a' + 'b'\r}\relse 'pas' + 'ted'\r\x1b[201~")
	s.expect("'ted'")
	if strings.Contains(s.rest(), "undefined") {
		t.Errorf("a part was run: %q", s.rest())
	}
	s.send("\r")
	s.expect("'pasted'")
	s.send(keyUp + "\r")
	s.expect("'pasted'")
}

func TestREPLWritesAboveTheLine(t *testing.T) {
	t.Parallel()
	s := openScreen(t, 80, nil)
	s.send("globalThis.go = () => console.log('from ' + 'outside'); setTimeout(() => go(), 300); 0\r")
	s.expect("\n0\r\n")
	s.send("'half' +")
	s.expect("from outside\r\n")
	s.expect("> 'half' +")
	s.send(" ' typed'\r")
	s.expect("'half typed'")
	s.send("setTimeout(() => { throw new Error('fr' + 'om a timer') }, 1); 0\r")
	s.expect("Uncaught Error: from a timer")
	s.expect("> ")
	s.send("'still ' + 'here'\r")
	s.expect("'still here'")
}

func TestREPLInANarrowWindow(t *testing.T) {
	t.Parallel()
	s := openScreen(t, 40, nil)
	s.send("'日本語日本語日本語日本語日本語日本語日本語' + '!'" + ctrlA)
	s.expect("\x1b[1A") // the line goes over two rows
	s.send("'<' +\r")
	s.expect("'<日本語日本語日本語日本語日本語日本語日本語!'")
}

func TestREPLBesideAScript(t *testing.T) {
	t.Parallel()
	dir := folder(t, map[string]string{"serve.js": "globalThis.n = 0; setInterval(() => { n++ }, 1); globalThis.where = 'in the ' + 'script'"})
	s := openScreen(t, 80, nil, "-i", filepath.Join(dir, "serve.js"))
	s.send("where\r")
	s.expect("'in the script'")
	s.send("n > 0 && 'it ' + 'runs'\r")
	s.expect("'it runs'")
}

func TestREPLInterruptsCallbacks(t *testing.T) {
	t.Parallel()
	s := openScreen(t, 80, nil)
	for _, code := range []string{
		"setTimeout(() => { console.log('be' + 'gins'); while (true) {} }, 1); 0\r",
		"Promise.resolve().then(() => { console.log('be' + 'gins'); while (true) {} }); 0\r",
		"await null; console.log('be' + 'gins'); while (true) {}\r",
		"process.nextTick(() => { console.log('be' + 'gins'); while (true) {} }); 0\r",
	} {
		s.send(code)
		s.expect("begins")
		s.send("nonsense" + ctrlC + "'go' + 'es on'\r") // what was typed in front of it is given up
		s.expect("interrupted by `SIGINT`")
		s.expect("\n'goes on'")
	}
	s.send("after = false; setInterval(() => { if (after) { after = false; console.log('timers ' + 'run') } }, 1); " +
		"setTimeout(() => { console.log('be' + 'gins'); after = true; while (true) {} }, 1); 0\r")
	s.expect("begins")
	s.cmd.Process.Signal(os.Interrupt)
	s.expect("interrupted by `SIGINT`")
	s.expect("timers run")
}

func TestREPLInterruptsTheScriptBesideIt(t *testing.T) {
	t.Parallel()
	dir := folder(t, map[string]string{"stuck.js": "console.log('be' + 'gins'); while (true) {}"})
	s := startScreen(t, 80, nil, "-i", filepath.Join(dir, "stuck.js"))
	s.expect("begins")
	s.send(ctrlC)
	s.expect("interrupted by `SIGINT`")
	s.send("'go' + 'es on'\r")
	s.expect("'goes on'")
}
