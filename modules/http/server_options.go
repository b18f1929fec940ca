// SPDX-License-Identifier: Apache-2.0

package http

import (
	"math"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// serverOptions are the settings of a server. Times are in milliseconds, 0 is
// none.
type serverOptions struct {
	incoming, response *goja.Object // classes of the script, or nil

	timeout          int64
	keepAliveTimeout int64
	headersTimeout   int64
	requestTimeout   int64
	checkInterval    int64

	maxHeadSize int // 0 is http.maxHeaderSize
	maxHeaders  int // 0 is the default
	maxRequests int64

	requireHost, joined, rejectBody, insecure, halfOpen bool

	unique map[string]bool
	mark   int // highWaterMark, 0 is the default
}

// read reads the options of createServer or throws.
func (o *serverOptions) read(c *Core, opts *goja.Object) {
	o.incoming = class(c, opts, "IncomingMessage")
	o.response = class(c, opts, "ServerResponse")
	o.timeout = defaultTimeout
	o.requestTimeout = integer(c, opts, "requestTimeout", 300000)
	o.headersTimeout = integer(c, opts, "headersTimeout", min(60000, positive(o.requestTimeout)))
	if o.requestTimeout > 0 && o.headersTimeout > o.requestTimeout {
		c.env.ThrowOutOfRange("headersTimeout", "<= requestTimeout", opts.Get("headersTimeout"))
	}
	o.keepAliveTimeout = integer(c, opts, "keepAliveTimeout", 5000)
	o.checkInterval = integer(c, opts, "connectionsCheckingInterval", 30000)
	o.maxHeadSize = int(integer(c, opts, "maxHeaderSize", 0))
	o.requireHost = boolean(c, opts, "requireHostHeader", true)
	o.joined = boolean(c, opts, "joinDuplicateHeaders", false)
	o.rejectBody = boolean(c, opts, "rejectNonStandardBodyWrites", false)
	o.insecure = boolean(c, opts, "insecureHTTPParser", false)
	o.unique = uniqueHeaders(c, opts.Get("uniqueHeaders"))
	o.mark = int(integer(c, opts, "highWaterMark", 0))
	if c.env.Compat {
		o.requireHost, o.keepAliveTimeout = false, 0
	}
}

// defaultTimeout is IoT.js's: Node.js has none.
const defaultTimeout = 120000

// positive is ms, or as good as forever for 0.
func positive(ms int64) int64 {
	if ms == 0 {
		return math.MaxInt64
	}
	return ms
}

func class(c *Core, opts *goja.Object, name string) *goja.Object {
	v := opts.Get(name)
	if !modules.Truthy(v) {
		return nil
	}
	if !modules.Callable(v) {
		c.env.ThrowArgType("options."+name, "of type function", v)
	}
	return v.(*goja.Object)
}

// integer reads an option that is a whole number from 0 on.
func integer(c *Core, opts *goja.Object, name string, missing int64) int64 {
	v := opts.Get(name)
	if v == nil || goja.IsUndefined(v) {
		return missing
	}
	return c.env.Int(v, name, 0, 1<<53-1)
}

func boolean(c *Core, opts *goja.Object, name string, missing bool) bool {
	v := opts.Get(name)
	if v == nil || goja.IsUndefined(v) {
		return missing
	}
	if modules.TypeOf(v) != "boolean" {
		c.env.ThrowArgType("options."+name, "of type boolean", v)
	}
	return v.ToBoolean()
}

// uniqueHeaders reads the names of fields that are sent as one line.
func uniqueHeaders(c *Core, v goja.Value) map[string]bool {
	items, ok := c.list(v)
	if !ok {
		return nil
	}
	set := make(map[string]bool, len(items))
	for _, item := range items {
		set[strings.ToLower(item.String())] = true
	}
	return set
}

// netOptions are the options for the class below.
func (o *serverOptions) netOptions(c *Core, opts *goja.Object) *goja.Object {
	below := c.env.Object("allowHalfOpen", true, "noDelay", true)
	for _, name := range [...]string{"noDelay", "keepAlive", "keepAliveInitialDelay", "highWaterMark", "pauseOnConnect"} {
		if v := opts.Get(name); v != nil && !goja.IsUndefined(v) {
			modules.Must(below.Set(name, v))
		}
	}
	return below
}

// headSize is the limit of a head.
func (s *Server) headSize() int {
	if s.maxHeadSize > 0 {
		return s.maxHeadSize
	}
	return s.core.maxHead
}

// milliseconds reads a time that a script set; what is none is 0.
func milliseconds(v goja.Value) int64 {
	if v == nil || !v.ToBoolean() {
		return 0
	}
	return max(v.ToInteger(), 0)
}

// serverProp defines an accessor of a setting.
func (c *Core) serverProp(name string, get func(*Server) goja.Value, set func(*Server, goja.Value)) {
	c.env.Getter(c.Server.Proto, name, func(a modules.Args) goja.Value {
		if s := c.findServer(a.This); s != nil {
			return get(s)
		}
		return nil
	}, func(a modules.Args) goja.Value {
		if s := c.findServer(a.This); s != nil {
			set(s, a.Argument(0))
		}
		return nil
	})
}

func (c *Core) defineServerProps() {
	for name, at := range map[string]func(*Server) *int64{
		"timeout":                     func(s *Server) *int64 { return &s.timeout },
		"keepAliveTimeout":            func(s *Server) *int64 { return &s.keepAliveTimeout },
		"headersTimeout":              func(s *Server) *int64 { return &s.headersTimeout },
		"requestTimeout":              func(s *Server) *int64 { return &s.requestTimeout },
		"connectionsCheckingInterval": func(s *Server) *int64 { return &s.checkInterval },
		"maxRequestsPerSocket":        func(s *Server) *int64 { return &s.maxRequests },
	} {
		c.serverProp(name, func(s *Server) goja.Value { return c.env.VM.ToValue(*at(s)) },
			func(s *Server, v goja.Value) { *at(s) = milliseconds(v) })
	}
	for name, at := range map[string]func(*Server) *bool{
		"requireHostHeader":           func(s *Server) *bool { return &s.requireHost },
		"joinDuplicateHeaders":        func(s *Server) *bool { return &s.joined },
		"rejectNonStandardBodyWrites": func(s *Server) *bool { return &s.rejectBody },
		"insecureHTTPParser":          func(s *Server) *bool { return &s.insecure },
		"httpAllowHalfOpen":           func(s *Server) *bool { return &s.halfOpen },
	} {
		c.serverProp(name, func(s *Server) goja.Value { return c.boolean(*at(s)) },
			func(s *Server, v goja.Value) { *at(s) = v.ToBoolean() })
	}
	c.serverProp("maxHeadersCount", func(s *Server) goja.Value {
		if s.maxHeaders == 0 {
			return c.null
		}
		return c.int(s.maxHeaders)
	}, func(s *Server, v goja.Value) { s.maxHeaders = int(milliseconds(v)) })
	c.serverProp("maxHeaderSize", func(s *Server) goja.Value {
		if s.maxHeadSize == 0 {
			return goja.Undefined()
		}
		return c.int(s.maxHeadSize)
	}, func(s *Server, v goja.Value) { s.maxHeadSize = int(milliseconds(v)) })
}
