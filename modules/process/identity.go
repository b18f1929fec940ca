// SPDX-License-Identifier: Apache-2.0

package process

import (
	"runtime"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/modules"
)

// defineIdentity adds the users and groups, which Windows has not.
func (p *Process) defineIdentity() {
	if runtime.GOOS == "windows" {
		return
	}
	for _, g := range [...]struct {
		name string
		get  func() int
	}{{"getuid", getuid}, {"geteuid", geteuid}, {"getgid", getgid}, {"getegid", getegid}} {
		p.define(modules.Method{Name: g.name, Func: func(modules.Args) goja.Value { return p.env.VM.ToValue(g.get()) }})
	}
	for _, s := range [...]struct {
		name string
		set  func(int) error
		find func(string) (int, bool)
		kind string
	}{
		{"setuid", setuid, userID, "User"}, {"seteuid", seteuid, userID, "User"},
		{"setgid", setgid, groupID, "Group"}, {"setegid", setegid, groupID, "Group"},
	} {
		p.define(modules.Method{Name: s.name, Len: 1, Func: func(a modules.Args) goja.Value {
			a.Env.Fail(errno.From(s.name, s.set(p.id(a.Argument(0), "id", s.kind, s.find))))
			return nil
		}})
	}
	p.define(
		modules.Method{Name: "getgroups", Func: p.getgroups},
		modules.Method{Name: "setgroups", Len: 1, Func: p.setgroups},
		modules.Method{Name: "initgroups", Len: 2, Func: p.initgroups},
	)
}

// id reads a number or a name.
func (p *Process) id(v goja.Value, arg, kind string, find func(string) (int, bool)) int {
	if goja.IsNumber(v) {
		return int(p.env.Int(v, arg, 0, 1<<32-1))
	}
	if !goja.IsString(v) {
		p.env.ThrowArgType(arg, "one of type number or string", v)
	}
	n, ok := find(v.String())
	if !ok {
		p.env.ThrowError("ERR_UNKNOWN_CREDENTIAL", "%s identifier does not exist: %s", kind, v.String())
	}
	return n
}

func (p *Process) getgroups(modules.Args) goja.Value {
	list, err := getgroups()
	p.env.Fail(errno.From("getgroups", err))
	items := make([]any, len(list))
	for i, g := range list {
		items[i] = g
	}
	return p.env.VM.NewArray(items...)
}

// setgroups(groups)
func (p *Process) setgroups(a modules.Args) goja.Value {
	arr, ok := a.Argument(0).(*goja.Object)
	if !ok || arr.ClassName() != "Array" {
		a.Env.ThrowArgType("groups", "an instance of Array", a.Argument(0))
	}
	var list []int
	a.Env.ForOf(arr, func(v goja.Value) bool {
		list = append(list, p.id(v, "groups", "Group", groupID))
		return true
	})
	a.Env.Fail(errno.From("setgroups", setgroups(list)))
	return nil
}

// initgroups(user, extraGroup) sets the groups that user is in, and extraGroup.
func (p *Process) initgroups(a modules.Args) goja.Value {
	extra := p.id(a.Argument(1), "extraGroup", "Group", groupID)
	list, ok := groupsOf(a.Argument(0).String())
	if !ok {
		a.Env.ThrowError("ERR_UNKNOWN_CREDENTIAL", "User identifier does not exist: %s", a.Argument(0).String())
	}
	a.Env.Fail(errno.From("initgroups", setgroups(append(list, extra))))
	return nil
}
