// SPDX-License-Identifier: Apache-2.0

package testrun

import (
	"context"
	"os"

	"github.com/iotjs/iotjs/internal/testreport"
)

// Single returns the work of running one file, for a script that runs tests
// itself.
func (o Options) Single(path string) func(context.Context) (*testreport.File, error) {
	return func(ctx context.Context) (*testreport.File, error) {
		reports, err := os.MkdirTemp("", "iotjs-test-")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(reports)
		file := o.runFile(ctx, path, reports)
		if file == nil {
			return nil, ctx.Err()
		}
		return file, nil
	}
}
