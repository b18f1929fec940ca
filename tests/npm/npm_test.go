// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"testing"
)

func TestTable(t *testing.T) {
	t.Parallel()
	versions, err := readVersions("packages/package-lock.json")
	if err != nil {
		t.Fatal(err)
	}
	versions["express"], versions["node-red"], versions["ws"] = "5.0.0", "4.0.0", "8.0.0"
	results := []result{{name: "express-esm.mjs"}, {name: "node-red.js", err: errors.New("x")}, {name: "ws.js"}}
	const want = `| file | package | version | |
|---|---|---|---|
| express-esm.mjs | express | 5.0.0 | passed |
| node-red.js | node-red | 4.0.0 | **failed** |
| ws.js | ws | 8.0.0 | passed |
`
	if got, failed := table(results, versions); got != want || !failed {
		t.Errorf("failed %v, got\n%s", failed, got)
	}
	if _, failed := table(results[:1], versions); failed {
		t.Error("what passed counts as failed")
	}
}

func TestVersionsArePinned(t *testing.T) {
	t.Parallel()
	versions, err := readVersions("packages/package-lock.json")
	if err != nil || len(versions) == 0 {
		t.Fatalf("%d packages, %v", len(versions), err)
	}
	for name, v := range versions {
		if v == "" {
			t.Errorf("%s has no version", name)
		}
	}
}
