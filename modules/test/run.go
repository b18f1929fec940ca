// SPDX-License-Identifier: Apache-2.0

package test

import (
	"math"
	"regexp"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/eventloop"
	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/internal/testreport"
	"github.com/iotjs/iotjs/internal/testrun"
	"github.com/iotjs/iotjs/modules"
)

// find() lists the files of tests below the current folder.
func find(a modules.Args) goja.Value {
	files, err := testrun.Find(nil)
	if err != nil {
		a.Env.ThrowError("ERR_TEST_FAILURE", "%v", err)
	}
	list := make([]any, len(files))
	for i, f := range files {
		list[i] = f
	}
	return a.Env.VM.NewArray(list...)
}

// runFile(path, timeout, filter, only, cb) runs a file and calls cb(err, json),
// with what testreport.Stream makes of it.
func runFile(a modules.Args) goja.Value {
	env := a.Env
	o := testrun.Options{
		Command: append([]string{env.Program.ExecPath}, env.Program.ExecArgv...),
		Timeout: math.MaxInt64, Filter: a.Argument(2).String(), Only: a.Argument(3).ToBoolean(),
	}
	if ms := a.Argument(1).ToFloat(); ms > 0 {
		o.Timeout = time.Duration(ms * float64(time.Millisecond))
	}
	if _, err := regexp.Compile(o.Filter); err != nil {
		env.ThrowArgValue("options.testNamePatterns", a.Argument(2), "is an invalid regular expression")
	}
	cb := env.Func(a.Argument(4), "cb")
	eventloop.Await(env.Loop, o.Single(a.String(0, "path")), func(f *testreport.File, err error) {
		if err != nil {
			env.Call(cb, goja.Undefined(), env.Error(errno.From("spawn", err)))
			return
		}
		env.Call(cb, goja.Undefined(), goja.Null(), env.VM.ToValue(string(testreport.Stream(f))))
	})
	return nil
}
