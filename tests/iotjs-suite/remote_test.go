// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"slices"
	"testing"
)

func TestUnreached(t *testing.T) {
	t.Parallel()
	got := unreached([]string{"here.test", "gone.test"}, func(host string) error {
		if host == "gone.test" {
			return errors.New("no such host")
		}
		return nil
	})
	if !slices.Equal(got, []string{"gone.test"}) {
		t.Errorf("%q", got)
	}
}

func TestAsks(t *testing.T) {
	t.Parallel()
	for src, want := range map[string]string{
		"get({ host: 'gone.test' })":     "gone.test",
		"/* see 'gone.test' */ get('x')": "",
		"get({ host: 'here.test' })":     "",
	} {
		if got := asks(src, []string{"gone.test"}); got != want {
			t.Errorf("%s: %q", src, got)
		}
	}
	if j := (&job{remote: "gone.test"}); j.runs() {
		t.Error("a test runs without its server")
	}
}
