// SPDX-License-Identifier: Apache-2.0

package url

import (
	"path/filepath"
	"runtime"
	"strings"

	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/weburl"
	"github.com/iotjs/iotjs/modules"
)

const onWindows = runtime.GOOS == "windows"

// isURL tells whether obj looks like a URL and not like a result of url.parse.
func isURL(obj *goja.Object) bool {
	missing := func(name string) bool {
		v := obj.Get(name)
		return v == nil || goja.IsUndefined(v)
	}
	return text(obj, "href") != "" && text(obj, "protocol") != "" && missing("auth") && missing("path")
}

// FilePath reads a path or a file URL, as the functions of fs and
// module.createRequire take it: strings as they are. It throws for a URL that
// names no file of this machine. ok is false for anything else.
func FilePath(env *modules.Env, v goja.Value) (path string, ok bool) {
	if goja.IsString(v) {
		return v.String(), true
	}
	obj, isObj := v.(*goja.Object)
	if !isObj || !isURL(obj) {
		return "", false
	}
	return pathOf(env, text(obj, "protocol"), text(obj, "hostname"), text(obj, "pathname")), true
}

// fileURLToPath is url.fileURLToPath(url).
func fileURLToPath(a modules.Args) goja.Value {
	env, v := a.Env, a.Argument(0)
	if goja.IsString(v) {
		u, err := weburl.Parse(v.String(), nil)
		if err != nil {
			of(env).throwInvalid(v.String(), nil)
		}
		return env.VM.ToValue(pathOf(env, u.Protocol(), u.Hostname(), u.Pathname()))
	}
	path, ok := FilePath(env, v)
	if !ok {
		env.ThrowArgType("path", "of type string or an instance of URL", v)
	}
	return env.VM.ToValue(path)
}

// pathOf is the path that a file URL of the given parts names.
func pathOf(env *modules.Env, protocol, hostname, pathname string) string {
	if protocol != "file:" {
		env.ThrowType("ERR_INVALID_URL_SCHEME", "The URL must be of scheme file")
	}
	if hostname != "" && !onWindows {
		env.ThrowType("ERR_INVALID_FILE_URL_HOST", `File URL host must be "localhost" or empty on %s`, runtime.GOOS)
	}
	lower := strings.ToLower(pathname)
	if strings.Contains(lower, "%2f") || onWindows && strings.Contains(lower, "%5c") {
		slash := "/"
		if onWindows {
			slash = `\ or /`
		}
		env.ThrowType("ERR_INVALID_FILE_URL_PATH", "File URL path must not include encoded %s characters", slash)
	}
	path := decode(env, pathname)
	if onWindows {
		return windowsPath(env, hostname, path)
	}
	return path
}

// windowsPath turns /C:/x into C:\x, and a host into the server of a UNC path.
func windowsPath(env *modules.Env, hostname, path string) string {
	path = strings.ReplaceAll(path, "/", `\`)
	if hostname != "" {
		return `\\` + unicodeHost(hostname) + path
	}
	if len(path) < 3 || path[2] != ':' || !isAlnum(path[1]) {
		env.ThrowType("ERR_INVALID_FILE_URL_PATH", "File URL path must be absolute")
	}
	return path[1:]
}

// decode is decodeURIComponent.
func decode(env *modules.Env, s string) string {
	fn, _ := goja.AssertFunction(env.Builtin("decodeURIComponent"))
	return env.Invoke(fn, goja.Undefined(), env.VM.ToValue(s)).String()
}

// pathToFileURL is url.pathToFileURL(path).
func (c *classes) pathToFileURL(a modules.Args) goja.Value {
	given := a.String(0, "path")
	path, err := filepath.Abs(given)
	if err != nil {
		path = given
	}
	if endsInSlash(given) && !endsInSlash(path) {
		path += string(filepath.Separator)
	}
	u, err := weburl.Parse("file://"+fileHref(path), nil)
	if err != nil {
		c.throwInvalid("file://"+fileHref(path), nil)
	}
	return c.wrap(&record{URL: u})
}

func endsInSlash(path string) bool {
	return strings.HasSuffix(path, "/") || onWindows && strings.HasSuffix(path, `\`)
}

// fileHref escapes path so that each of its characters stands for itself.
func fileHref(path string) string {
	if onWindows {
		if unc, ok := strings.CutPrefix(path, `\\`); ok {
			host, rest, _ := strings.Cut(unc, `\`)
			return host + "/" + escapePath(strings.ReplaceAll(rest, `\`, "/"))
		}
		path = "/" + strings.ReplaceAll(path, `\`, "/")
	}
	return escapePath(path)
}

func escapePath(path string) string {
	const hex = "0123456789ABCDEF"
	var out strings.Builder
	for i := range len(path) {
		c := path[i]
		if isAlnum(c) || strings.IndexByte("!$&'()*+,-./:;=@_", c) >= 0 {
			out.WriteByte(c)
			continue
		}
		out.Write([]byte{'%', hex[c>>4], hex[c&15]})
	}
	return out.String()
}
