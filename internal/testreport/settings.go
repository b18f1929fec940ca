// SPDX-License-Identifier: Apache-2.0

package testreport

import (
	"encoding/json"
	"os"
)

// Variable is the environment variable in which the command hands Settings to
// the files that it runs.
const Variable = "IOTJS_TEST"

// Settings are what a file of tests is told.
type Settings struct {
	Runner int    `json:"runner"` // the process that wants the report
	Report string `json:"report"` // the file that takes it
	Filter string `json:"filter"` // run the tests whose path matches, if not ""
	Only   bool   `json:"only"`   // run the tests with the option only
	Bail   int    `json:"bail"`   // begin no test after this many failures, if not 0
}

// Encode is the value for Variable.
func (s Settings) Encode() string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err) // there is nothing in it that has no JSON
	}
	return string(b)
}

// ReadSettings reads Variable. ok is false for a process that the command did
// not start itself: a program started by a test does not write into its report.
func ReadSettings() (s Settings, ok bool) {
	err := json.Unmarshal([]byte(os.Getenv(Variable)), &s)
	if err != nil || s.Runner != os.Getppid() {
		return Settings{}, false
	}
	return s, true
}
