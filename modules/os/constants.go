// SPDX-License-Identifier: Apache-2.0

package os

import (
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// named is one constant.
type named struct {
	name  string
	value int
}

// Constants makes os.constants.
func Constants(env *modules.Env) *goja.Object {
	obj := env.VM.CreateObject(nil)
	modules.Must(obj.Set("UV_UDP_REUSEADDR", 4))
	for _, group := range [...]struct {
		name string
		list []named
	}{
		{"dlopen", dlopenFlags()},
		{"errno", errnoNumbers()},
		{"signals", signalNumbers()},
		{"priority", priorities()},
	} {
		modules.Must(obj.Set(group.name, table(env, group.list)))
	}
	return obj
}

func table(env *modules.Env, list []named) *goja.Object {
	obj := env.VM.CreateObject(nil)
	for _, n := range list {
		modules.Must(obj.Set(n.name, n.value))
	}
	return obj
}

func priorities() []named {
	return []named{
		{"PRIORITY_LOW", lowest}, {"PRIORITY_BELOW_NORMAL", 10}, {"PRIORITY_NORMAL", 0},
		{"PRIORITY_ABOVE_NORMAL", -7}, {"PRIORITY_HIGH", -14}, {"PRIORITY_HIGHEST", highest},
	}
}

// errnoNames are the names of os.constants.errno, in order, behind their E.
const errnoNames = "2BIG ACCES ADDRINUSE ADDRNOTAVAIL AFNOSUPPORT AGAIN ALREADY BADF BADMSG BUSY CANCELED CHILD " +
	"CONNABORTED CONNREFUSED CONNRESET DEADLK DESTADDRREQ DOM DQUOT EXIST FAULT FBIG HOSTUNREACH IDRM ILSEQ " +
	"INPROGRESS INTR INVAL IO ISCONN ISDIR LOOP MFILE MLINK MSGSIZE MULTIHOP NAMETOOLONG NETDOWN NETRESET " +
	"NETUNREACH NFILE NOBUFS NODATA NODEV NOENT NOEXEC NOLCK NOLINK NOMEM NOMSG NOPROTOOPT NOSPC NOSR NOSTR NOSYS " +
	"NOTCONN NOTDIR NOTEMPTY NOTSOCK NOTSUP NOTTY NXIO OPNOTSUPP OVERFLOW PERM PIPE PROTO PROTONOSUPPORT PROTOTYPE " +
	"RANGE ROFS SPIPE SRCH STALE TIME TIMEDOUT TXTBSY WOULDBLOCK XDEV"

func errnoNumbers() []named {
	numbers := systemErrors()
	var out []named
	for _, name := range strings.Fields(errnoNames) {
		if n, ok := numbers["E"+name]; ok {
			out = append(out, named{"E" + name, n})
		}
	}
	return out
}

// signalNames are the names of os.constants.signals, in order, behind SIG.
const signalNames = "HUP INT QUIT ILL TRAP ABRT IOT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM CHLD STKFLT CONT STOP " +
	"TSTP BREAK TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO POLL LOST PWR INFO SYS UNUSED"

func signalNumbers() []named {
	var out []named
	for _, name := range strings.Fields(signalNames) {
		if n := signalNumber("SIG" + name); n > 0 {
			out = append(out, named{"SIG" + name, n})
		}
	}
	return out
}
