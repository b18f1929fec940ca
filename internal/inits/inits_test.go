// SPDX-License-Identifier: Apache-2.0

//go:build gc && !go1.27 && !iotjs_no_lowering

package inits_test

import (
	"flag"
	"testing"

	"github.com/evanw/esbuild/pkg/api"
	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"github.com/iotjs/iotjs/internal/inits"
	_ "github.com/iotjs/iotjs/internal/inits/putoff"
)

// TestRun is one test, as what is initialised stays so: what was put off is
// there once it is asked for, and works.
func TestRun(t *testing.T) {
	if inits.Lowering.Waiting() == 0 && repeated() {
		t.Skip("an earlier run of this process has initialised all")
	}
	for _, tt := range []struct {
		name  string
		group *inits.Group
		least int // packages of which something is put off
		use   func() string
		want  string
	}{
		{"lowering", inits.Lowering, 10, transform, "let b = 1;\n"},
		{"collation", inits.Collation, 1, compare, "-1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if n := tt.group.Waiting(); n < tt.least {
				t.Errorf("%d packages put off, want at least %d", n, tt.least)
			}
			tt.group.Run()
			tt.group.Run()
			if n := tt.group.Waiting(); n != 0 {
				t.Errorf("%d packages put off after Run", n)
			}
			if got := tt.use(); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// repeated tells whether the tests run more than once in this process.
func repeated() bool {
	f := flag.Lookup("test.count")
	return f != nil && f.Value.String() != "1"
}

func transform() string {
	r := api.Transform("let b: number = 1", api.TransformOptions{Loader: api.LoaderTS})
	return string(r.Code)
}

func compare() string {
	if collate.New(language.Und).CompareString("ä", "z") < 0 {
		return "-1"
	}
	return "1"
}
