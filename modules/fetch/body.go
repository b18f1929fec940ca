// SPDX-License-Identifier: Apache-2.0

package fetch

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/internal/codec"
	"github.com/iotjs/iotjs/internal/formdata"
	"github.com/iotjs/iotjs/internal/mimetype"
	"github.com/iotjs/iotjs/internal/weburl"
	"github.com/iotjs/iotjs/modules"
	"github.com/iotjs/iotjs/modules/buffer"
)

// mediaType(field) reads a Content-Type: {text, essence, boundary}, or
// undefined. boundary is ” if there is none.
func mediaType(a modules.Args) goja.Value {
	t, ok := mimetype.Extract(a.Argument(0).String())
	if !ok {
		return nil
	}
	boundary, _ := t.Param("boundary")
	return a.Env.Object("text", t.String(), "essence", t.Essence(), "boundary", boundary)
}

// parseForm(bytes, boundary) reads multipart/form-data: a list with five
// entries for each field, its name, its bytes, whether it is a file, the name
// of the file and its type. It is undefined if the body is malformed.
func parseForm(a modules.Args) goja.Value {
	parts, err := formdata.Parse(a.Bytes(0, "bytes"), a.String(1, "boundary"))
	if err != nil {
		return nil
	}
	env, items := a.Env, make([]any, 0, 5*len(parts))
	for _, p := range parts {
		data := append([]byte(nil), p.Body...)
		items = append(items, utf8(env, p.Name), env.NewBuffer(data), p.File, utf8(env, p.Filename), utf8(env, p.Type))
	}
	return env.VM.NewArray(items...)
}

func utf8(env *modules.Env, s string) goja.Value { return buffer.Decode(env, []byte(s), codec.UTF8) }

// dataURL(text) is what a data: URL without its fragment stands for: a list of
// its media type and its bytes, or undefined if it is none.
func dataURL(a modules.Args) goja.Value {
	kind, body, ok := splitData(a.String(0, "text"))
	if !ok {
		return nil
	}
	return a.Env.VM.NewArray(kind, a.Env.NewBuffer(body))
}

// splitData is the data: URL processor of the Fetch Standard.
func splitData(text string) (kind string, body []byte, ok bool) {
	kind, data, ok := cutData(text)
	if !ok {
		return "", nil, false
	}
	body = []byte(weburl.Decode(data))
	if rest, is := base64Mark(kind); is {
		var verdict codec.Verdict
		kind = rest
		if body, verdict = codec.Forgiving(latin1(body)); verdict != codec.Good {
			return "", nil, false
		}
	}
	if len(kind) > 0 && kind[0] == ';' {
		kind = "text/plain" + kind
	}
	t, valid := mimetype.Parse(kind)
	if !valid {
		return "text/plain;charset=US-ASCII", body, true
	}
	return t.String(), body, true
}
