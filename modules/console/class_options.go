// SPDX-License-Identifier: Apache-2.0

package console

import (
	"os"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/tty"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/util"
)

// fromOptions makes the console that the options of new Console describe:
// { stdout, stderr, ignoreErrors, colorMode, inspectOptions, groupIndentation }.
func fromOptions(env *modules.Env, o *goja.Object) *console {
	out := writable(env, o.Get("stdout"), "stdout")
	err := out
	if v := o.Get("stderr"); given(v) && v.ToBoolean() {
		err = writable(env, v, "stderr")
	}
	mode := colorMode(env, o.Get("colorMode"))
	inspect := inspectOptions(env, o)
	c := newConsole(env, streamSink(env, out, mode), streamSink(env, err, mode))
	c.out.given, c.err.given = inspect, inspect
	if v := o.Get("ignoreErrors"); given(v) && !v.ToBoolean() {
		c.out.strict, c.err.strict = true, true
	}
	if v := o.Get("groupIndentation"); given(v) {
		c.step = int(env.Int(v, "groupIndentation", 0, 1000))
	}
	return c
}

func given(v goja.Value) bool { return v != nil && !goja.IsUndefined(v) }

func writable(env *modules.Env, v goja.Value, name string) *goja.Object {
	o, ok := v.(*goja.Object)
	if !ok || !isCallable(o.Get("write")) {
		env.ThrowType("ERR_CONSOLE_WRITABLE_STREAM", "Console expects a writable stream instance for %s", name)
	}
	return o
}

// colorMode is "auto", "always" or "never".
func colorMode(env *modules.Env, v goja.Value) string {
	if !given(v) {
		return "auto"
	}
	switch v.Export() {
	case true:
		return "always"
	case false:
		return "never"
	case "auto":
		return "auto"
	}
	env.ThrowType("ERR_INVALID_ARG_VALUE",
		"The argument 'colorMode' must be one of: 'auto', true, false. Received %s", util.Of(env).Inspect(v))
	return ""
}

func inspectOptions(env *modules.Env, o *goja.Object) *goja.Object {
	v := o.Get("inspectOptions")
	if !given(v) {
		return nil
	}
	opts, ok := v.(*goja.Object)
	if !ok {
		env.ThrowArgType("options.inspectOptions", "of type object", v)
	}
	if given(opts.Get("colors")) && given(o.Get("colorMode")) {
		env.ThrowType("ERR_INCOMPATIBLE_OPTION_PAIR",
			`Option "options.inspectOptions.color" cannot be used in combination with option "colorMode"`)
	}
	return opts
}

func streamSink(env *modules.Env, stream *goja.Object, mode string) *sink {
	s := &sink{env: env, stream: stream}
	s.colors = func() bool {
		if mode != "auto" {
			return mode == "always"
		}
		return streamColors(stream)
	}
	return s
}

// streamColors tells whether a stream of the script shows colours.
func streamColors(stream *goja.Object) bool {
	v := stream.Get("isTTY")
	if v == nil || !v.ToBoolean() {
		return false
	}
	if depth, ok := goja.AssertFunction(stream.Get("getColorDepth")); ok {
		n, err := depth(stream)
		if err != nil {
			panic(err)
		}
		return n.ToInteger() > 2
	}
	return tty.Colors(os.Stdout, os.Getenv)
}
