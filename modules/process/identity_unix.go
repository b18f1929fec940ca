// SPDX-License-Identifier: Apache-2.0

//go:build unix

package process

import (
	"os/user"
	"strconv"
	"syscall"
)

func getuid() int                  { return syscall.Getuid() }
func geteuid() int                 { return syscall.Geteuid() }
func getgid() int                  { return syscall.Getgid() }
func getegid() int                 { return syscall.Getegid() }
func getgroups() ([]int, error)    { return syscall.Getgroups() }
func setgroups(groups []int) error { return syscall.Setgroups(groups) }
func setuid(id int) error          { return syscall.Setuid(id) }
func setgid(id int) error          { return syscall.Setgid(id) }
func seteuid(id int) error         { return syscall.Setreuid(-1, id) }
func setegid(id int) error         { return syscall.Setregid(-1, id) }

// userID finds the number of a user.
func userID(name string) (int, bool) {
	u, err := user.Lookup(name)
	if err != nil {
		return 0, false
	}
	return number(u.Uid)
}

// groupID finds the number of a group.
func groupID(name string) (int, bool) {
	g, err := user.LookupGroup(name)
	if err != nil {
		return 0, false
	}
	return number(g.Gid)
}

func number(s string) (int, bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// groupsOf are the groups that a user, given by name or number, is in.
func groupsOf(name string) (list []int, ok bool) {
	u, err := user.Lookup(name)
	if err != nil {
		if u, err = user.LookupId(name); err != nil {
			return nil, false
		}
	}
	ids, err := u.GroupIds()
	if err != nil {
		return nil, false
	}
	for _, id := range ids {
		if n, ok := number(id); ok {
			list = append(list, n)
		}
	}
	return list, true
}
