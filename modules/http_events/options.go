// SPDX-License-Identifier: Apache-2.0

package httpevents

import (
	"encoding/base64"
	"math"
	"strconv"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// settings are the options of request that stay for all of a connection.
type settings struct {
	auth            string // the value of Authorization
	credentials     credentials
	keepAlive       bool
	repeatAllowed   bool
	redirection     int64
	caching         bool
	bufferSize      int64
	connectTimeout  int64
	responseTimeout int64
}

// stays tells whether the connection outlives a response: it is kept for other
// requests, or the server may send responses without one.
func (s *settings) stays() bool { return s.keepAlive || s.pushed() }

// pushed tells whether more responses than one belong to a request.
func (s *settings) pushed() bool { return !s.repeatAllowed }

const (
	maxRedirection = 15
	maxMilli       = math.MaxInt32
	maxBuffer      = 1 << 30
)

// readSettings reads the options that message does not.
func (r reader) settings() settings {
	s := settings{repeatAllowed: true, redirection: 3, caching: true, bufferSize: 64 << 10, connectTimeout: 30000, responseTimeout: 30000}
	r.flag("keep_alive", &s.keepAlive)
	r.flag("repeat_allowed", &s.repeatAllowed)
	r.flag("caching", &s.caching)
	r.integer("redirection", 0, maxRedirection, &s.redirection)
	r.integer("buffer_size", 1, maxBuffer, &s.bufferSize)
	r.integer("connect_timeout", 0, maxMilli, &s.connectTimeout)
	r.integer("response_timeout", 0, maxMilli, &s.responseTimeout)
	var user, password string
	hasUser, hasPassword := r.text("user", &user), r.text("password", &password)
	if hasUser || hasPassword {
		s.auth = basic(user, password)
	}
	s.credentials = r.credentials()
	return s
}

// basic is the value of Authorization (RFC 7617).
func basic(user, password string) string {
	return "Basic " + base64.StdEncoding.EncodeToString([]byte(user+":"+password))
}

// reader reads the properties of the object that a function was called with.
// Whatever is wrong is a TypeError that names the property.
type reader struct {
	env *modules.Env
	obj *goja.Object
	at  string // "options."
}

func read(a modules.Args) reader {
	obj, ok := a.Argument(0).(*goja.Object)
	if !ok {
		a.Env.ThrowArgType("options", "of type object", a.Argument(0))
	}
	return reader{a.Env, obj, "options."}
}

// get returns nil for what is undefined.
func (r reader) get(name string) goja.Value {
	if v := r.obj.Get(name); v != nil && !goja.IsUndefined(v) {
		return v
	}
	return nil
}

func (r reader) text(name string, into *string) bool {
	v := r.get(name)
	if v == nil {
		return false
	}
	if !goja.IsString(v) {
		r.env.ThrowArgType(r.at+name, "of type string", v)
	}
	*into = v.String()
	return true
}

func (r reader) flag(name string, into *bool) {
	v := r.get(name)
	if v == nil {
		return
	}
	if modules.TypeOf(v) != "boolean" {
		r.env.ThrowArgType(r.at+name, "of type boolean", v)
	}
	*into = v.ToBoolean()
}

func (r reader) integer(name string, min, max int64, into *int64) {
	v := r.get(name)
	if v == nil {
		return
	}
	if !goja.IsNumber(v) {
		r.env.ThrowArgType(r.at+name, "of type number", v)
	}
	f := v.ToFloat()
	if f != math.Trunc(f) || !(f >= float64(min) && f <= float64(max)) {
		r.env.ThrowArgValue(r.at+name, v, "must be an integer >= "+decimal(min)+" && <= "+decimal(max))
	}
	*into = v.ToInteger()
}

// bytes copies a string, in UTF-8, or the bytes of a Buffer.
func (r reader) bytes(name string, into *[]byte) bool {
	v := r.get(name)
	if v == nil {
		return false
	}
	if goja.IsString(v) {
		*into = []byte(v.String())
		return true
	}
	b, ok := r.env.Bytes(v)
	if !ok {
		r.env.ThrowArgType(r.at+name, "of type string or an instance of Buffer, TypedArray, or DataView", v)
	}
	*into = append([]byte(nil), b...)
	return true
}

// need throws for a property that has to be there.
func (r reader) need(there bool, name, expected string) {
	if !there {
		r.env.ThrowArgType(r.at+name, expected, r.obj.Get(name))
	}
}

func decimal(n int64) string { return strconv.FormatInt(n, 10) }
