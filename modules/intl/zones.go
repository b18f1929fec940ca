// SPDX-License-Identifier: Apache-2.0

package intl

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// zones are the time zones that a runtime has asked for, by name.
type zones map[string]*time.Location

// bindZones gives the formatter of dates the zone data of the system:
//
//	binding.localZone()     the name of the system's zone
//	binding.zone(name)      the name as the data spells it, or undefined
//	binding.at(name, ms)    [offset in seconds, abbreviation]
//	binding.zoneNames()     those that the system lists
//	binding.timeOf(date, method)  the time of a Date; anything else throws
func bindZones(env *modules.Env, binding *goja.Object) {
	z := zones{}
	env.Define(binding,
		modules.Method{Name: "localZone", Func: func(modules.Args) goja.Value { return env.VM.ToValue(z.local()) }},
		modules.Method{Name: "zone", Len: 1, Func: z.zone},
		modules.Method{Name: "at", Len: 2, Func: z.at},
		modules.Method{Name: "zoneNames", Func: zoneNames},
		modules.Method{Name: "timeOf", Len: 2, Func: timeOf},
	)
}

func (z zones) zone(a modules.Args) goja.Value {
	name := z.canonical(a.Argument(0).String())
	if name == "" {
		return nil
	}
	return a.Env.VM.ToValue(name)
}

func (z zones) at(a modules.Args) goja.Value {
	where := z.load(a.Argument(0).String())
	if where == nil {
		where = time.Local
	}
	abbreviation, offset := time.UnixMilli(a.Argument(1).ToInteger()).In(where).Zone()
	return a.Env.VM.NewArray(offset, abbreviation)
}

// load finds a zone by its exact name.
func (z zones) load(name string) *time.Location {
	if l := z[name]; l != nil {
		return l
	}
	if name == "" || name == "Local" {
		return nil
	}
	l, err := time.LoadLocation(name)
	if err != nil {
		return nil
	}
	z[name] = l
	return l
}

// canonical is name as the zone data spells it; "" if there is no such zone.
// Names are not case-sensitive, but those of files are.
func (z zones) canonical(name string) string {
	switch strings.ToUpper(name) {
	case "UTC", "GMT", "ETC/UTC", "ETC/GMT", "ETC/UCT", "UCT", "ZULU", "ETC/ZULU", "UNIVERSAL", "ETC/UNIVERSAL", "ETC/GREENWICH", "GREENWICH":
		return "UTC"
	}
	for _, spelled := range [...]string{name, strings.ToUpper(name), capitals(name)} {
		if z.load(spelled) != nil {
			return spelled
		}
	}
	return ""
}

// capitals writes a name as most zones are written: America/Port_of_Spain,
// Etc/GMT+5.
func capitals(name string) string {
	b := []byte(strings.ToLower(name))
	start := 0
	for i := 0; i <= len(b); i++ {
		if i < len(b) && b[i] != '/' && b[i] != '_' && b[i] != '-' {
			continue
		}
		if word := string(b[start:i]); word != "of" && word != "es" && word != "au" && word != "" && b[start] >= 'a' && b[start] <= 'z' {
			b[start] -= 'a' - 'A'
		}
		start = i + 1
	}
	return strings.Replace(string(b), "Etc/Gmt", "Etc/GMT", 1)
}

// local is the name of the system's zone. Go knows its rules only, so the name is
// looked for where the system has it.
func (z zones) local() string {
	if name, ok := os.LookupEnv("TZ"); ok {
		return z.orUTC(zoneOfPath(strings.TrimPrefix(name, ":")))
	}
	if target, err := filepath.EvalSymlinks("/etc/localtime"); err == nil {
		if name := z.canonical(zoneOfPath(target)); name != "" {
			return name
		}
	}
	text, err := os.ReadFile("/etc/timezone")
	if err != nil {
		text = nil
	}
	return z.orUTC(strings.TrimSpace(string(text)))
}

func (z zones) orUTC(name string) string {
	if name = z.canonical(name); name != "" {
		return name
	}
	return "UTC"
}

// zoneOfPath is the name of a zone in the path of its file.
func zoneOfPath(path string) string {
	_, name, found := strings.Cut(filepath.ToSlash(path), "/zoneinfo/")
	if !found {
		return path
	}
	return name
}

// zoneNames are the zones of the system's table of places, and UTC.
func zoneNames(a modules.Args) goja.Value {
	text, err := os.ReadFile("/usr/share/zoneinfo/zone.tab")
	if err != nil {
		text = nil // without zone data there is UTC
	}
	names := []string{"UTC"}
	for line := range strings.Lines(string(text)) {
		if fields := strings.Fields(line); len(fields) > 2 && line[0] != '#' {
			names = append(names, fields[2])
		}
	}
	slices.Sort(names)
	list := a.Env.VM.NewArray()
	for i, name := range slices.Compact(names) {
		modules.Must(list.Set(strconv.Itoa(i), name))
	}
	return list
}

// timeOf is the time of a Date in milliseconds.
func timeOf(a modules.Args) goja.Value {
	obj, ok := a.Argument(0).(*goja.Object)
	if !ok || obj.ClassName() != "Date" {
		a.Env.ThrowType("", "Method Date.prototype.%s called on incompatible receiver %s", a.Argument(1).String(), a.Argument(0).String())
	}
	proto := a.Env.Builtin("Date").Get("prototype").(*goja.Object)
	get, _ := goja.AssertFunction(proto.Get("getTime"))
	return a.Env.Invoke(get, obj)
}
