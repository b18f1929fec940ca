// SPDX-License-Identifier: Apache-2.0

package os

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/modules"
)

// account is a user of the machine.
type account struct {
	uid, gid          int64
	name, home, shell string // shell is "" where there is none
}

// homedir is os.homedir().
func homedir(a modules.Args) goja.Value {
	if dir := variable(a.Env, homeVariable); dir != "" {
		return a.Env.VM.ToValue(dir)
	}
	who, err := currentUser()
	if err != nil {
		throwSystem(a.Env, errno.From("uv_os_homedir", err))
	}
	return a.Env.VM.ToValue(who.home)
}

// userInfo is os.userInfo({ encoding }).
func userInfo(a modules.Args) goja.Value {
	who, err := currentUser()
	if err != nil {
		throwSystem(a.Env, errno.From("uv_os_get_passwd", err))
	}
	text := func(s string) goja.Value { return a.Env.VM.ToValue(s) }
	if wantsBuffers(a) {
		text = func(s string) goja.Value { return a.Env.NewBuffer([]byte(s)) }
	}
	obj := a.Env.VM.CreateObject(nil)
	modules.Must(obj.Set("uid", who.uid))
	modules.Must(obj.Set("gid", who.gid))
	modules.Must(obj.Set("username", text(who.name)))
	modules.Must(obj.Set("homedir", text(who.home)))
	modules.Must(obj.Set("shell", goja.Null()))
	if who.shell != "" {
		modules.Must(obj.Set("shell", text(who.shell)))
	}
	return obj
}

func wantsBuffers(a modules.Args) bool {
	opts, ok := a.Argument(0).(*goja.Object)
	if !ok {
		return false
	}
	enc := opts.Get("encoding")
	return enc != nil && enc.String() == "buffer"
}
