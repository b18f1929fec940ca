// SPDX-License-Identifier: Apache-2.0

package conform

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Exception is an entry of expect.json: a file that is skipped, or that is
// known to fail and must go on failing until its entry is removed.
type Exception struct {
	Skip   bool   `json:"skip"`
	Fails  bool   `json:"fails"`
	Reason string `json:"reason"`
}

// errPasses is the result of a file that is listed as failing and does not.
var errPasses = errors.New("passes now: remove its entry from expect.json")

// Exceptions reads expect.json in dir: an object from the path of a file below
// dir to its entry. Each must have a reason, and its file must be there.
func Exceptions(dir string) (map[string]Exception, error) {
	src, err := os.ReadFile(filepath.Join(dir, "expect.json"))
	if err != nil {
		return nil, err
	}
	list := map[string]Exception{}
	if err := json.Unmarshal(src, &list); err != nil {
		return nil, fmt.Errorf("expect.json: %w", err)
	}
	for name, e := range list {
		if e.Reason == "" {
			return nil, fmt.Errorf("expect.json: %s has no reason", name)
		}
		if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(name))); err != nil {
			return nil, fmt.Errorf("expect.json: %w", err)
		}
	}
	return list, nil
}

// Check runs f unless it is skipped. It returns why it was skipped, and what
// was wrong. A failure that is known counts as skipped.
func (f *File) Check(command string, known Exception) (skipped string, err error) {
	if known.Skip {
		return known.Reason, nil
	}
	err = f.Run(command)
	switch {
	case known.Fails && err == nil:
		return "", errPasses
	case known.Fails:
		return "fails: " + known.Reason, nil
	}
	return "", err
}
