// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"net/url"
	"runtime"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

const pathTypes = "of type string or an instance of Buffer or URL"

// pathOf reads a path: a string, a Buffer or a file: URL, without NUL.
func (m *api) pathOf(v goja.Value, name string) string {
	path, ok := m.asPath(v)
	if !ok {
		m.env.ThrowArgType(name, pathTypes, v)
	}
	if strings.IndexByte(path, 0) >= 0 {
		if _, bytes := m.env.Bytes(v); !bytes {
			v = m.env.VM.ToValue(path)
		}
		m.env.ThrowArgValue(name, v, "must be a string, Uint8Array, or URL without null bytes")
	}
	return path
}

func (m *api) asPath(v goja.Value) (string, bool) {
	if goja.IsString(v) {
		return v.String(), true
	}
	obj, ok := v.(*goja.Object)
	if !ok {
		return "", false
	}
	if b, ok := m.env.Uint8Array(obj); ok {
		return string(b), true
	}
	if isURL(obj) {
		return m.fileURL(obj), true
	}
	return "", false
}

// isURL is Node's test: what has the properties of a URL and not those of the
// objects that url.parse returns.
func isURL(obj *goja.Object) bool {
	has := func(name string) bool { return property(obj, name).ToBoolean() }
	return has("href") && has("protocol") &&
		goja.IsUndefined(property(obj, "auth")) && goja.IsUndefined(property(obj, "path"))
}

// fileURL is the path that a file: URL means.
func (m *api) fileURL(obj *goja.Object) string {
	if property(obj, "protocol").String() != "file:" {
		m.env.ThrowType("ERR_INVALID_URL_SCHEME", "The URL must be of scheme file")
	}
	host, path := property(obj, "hostname"), property(obj, "pathname").String()
	windows := runtime.GOOS == "windows"
	encoded := strings.ToLower(path)
	switch {
	case windows && (strings.Contains(encoded, "%2f") || strings.Contains(encoded, "%5c")):
		m.env.ThrowType("ERR_INVALID_FILE_URL_PATH", `File URL path must not include encoded \ or / characters`)
	case strings.Contains(encoded, "%2f"):
		m.env.ThrowType("ERR_INVALID_FILE_URL_PATH", "File URL path must not include encoded / characters")
	}
	decoded, err := url.PathUnescape(path)
	if err != nil {
		m.env.Throw(m.env.NewError(modules.URIError, "", "URI malformed"))
	}
	if windows {
		return m.windowsPath(host.String(), decoded)
	}
	if host.ToBoolean() {
		m.env.ThrowType("ERR_INVALID_FILE_URL_HOST",
			`File URL host must be "localhost" or empty on %s`, runtime.GOOS)
	}
	return decoded
}

// windowsPath turns /C:/x into C:\x, and a host into a UNC path.
func (m *api) windowsPath(host, path string) string {
	path = strings.ReplaceAll(path, "/", `\`)
	if host != "" && host != "undefined" {
		return `\\` + host + path
	}
	if len(path) < 3 || path[2] != ':' || !isLetter(path[1]) {
		m.env.ThrowType("ERR_INVALID_FILE_URL_PATH", "File URL path must be absolute")
	}
	return path[1:]
}

func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }
