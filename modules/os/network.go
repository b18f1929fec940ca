// SPDX-License-Identifier: Apache-2.0

package os

import (
	"net"
	"strconv"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/errno"
	"github.com/iotjs/iotjs/modules"
)

// address is one address of one network interface.
type address struct {
	name, ip, mask, mac string
	bits                int
	v6, internal        bool
	scope               int
}

// networkInterfaces is os.networkInterfaces().
func networkInterfaces(a modules.Args) goja.Value {
	list, err := addresses()
	if err != nil {
		throwSystem(a.Env, errno.From("uv_interface_addresses", err))
	}
	obj := a.Env.VM.NewObject()
	for _, ad := range list {
		items, ok := obj.Get(ad.name).(*goja.Object)
		if !ok {
			items = a.Env.VM.NewArray()
			modules.Must(obj.Set(ad.name, items))
		}
		n := items.Get("length").String()
		modules.Must(items.Set(n, ad.object(a.Env)))
	}
	return obj
}

func (ad address) object(env *modules.Env) *goja.Object {
	family := "IPv4"
	if ad.v6 {
		family = "IPv6"
	}
	obj := env.Object("address", ad.ip, "netmask", ad.mask, "family", family, "mac", ad.mac,
		"internal", ad.internal, "cidr", ad.ip+"/"+strconv.Itoa(ad.bits))
	if ad.v6 {
		modules.Must(obj.Set("scopeid", ad.scope))
	}
	return obj
}

// addresses lists the addresses of the interfaces that run, IPv4 first.
func addresses() ([]address, error) {
	ifaces, err := net.Interfaces()
	if err != nil {
		return nil, err
	}
	var v4, v6 []address
	for i := range ifaces {
		if ifaces[i].Flags&(net.FlagUp|net.FlagRunning) != net.FlagUp|net.FlagRunning {
			continue
		}
		addrs, err := ifaces[i].Addrs()
		if err != nil {
			return nil, err
		}
		for _, ad := range addrs {
			v4, v6 = addAddress(&ifaces[i], ad, v4, v6)
		}
	}
	return append(v4, v6...), nil
}

func addAddress(iface *net.Interface, ad net.Addr, v4, v6 []address) ([]address, []address) {
	ipnet, ok := ad.(*net.IPNet)
	if !ok {
		return v4, v6
	}
	bits, _ := ipnet.Mask.Size()
	out := address{
		name: iface.Name, ip: ipnet.IP.String(), mask: net.IP(ipnet.Mask).String(), bits: bits,
		mac: macText(iface.HardwareAddr), internal: iface.Flags&net.FlagLoopback != 0,
	}
	if ipnet.IP.To4() != nil {
		return append(v4, out), v6
	}
	out.v6 = true
	if ipnet.IP.IsLinkLocalUnicast() {
		out.scope = iface.Index
	}
	return v4, append(v6, out)
}

func macText(hw net.HardwareAddr) string {
	if len(hw) == 0 {
		return strings.TrimSuffix(strings.Repeat("00:", 6), ":")
	}
	return hw.String()
}
