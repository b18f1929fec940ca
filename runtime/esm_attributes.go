// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"encoding/base64"
	"path/filepath"
	"strings"

	"github.com/iotjs/iotjs/internal/esm"
	"github.com/iotjs/iotjs/modules"
)

// checkAttributes makes sure that what is asked of the module at href can be
// true, and returns its type: "" or "json".
func (ms *esModules) checkAttributes(href string, list []esm.Attribute) string {
	env, kind := ms.env, ""
	for _, a := range list {
		if a.Key != "type" {
			env.ThrowType("ERR_IMPORT_ATTRIBUTE_UNSUPPORTED", "Import attribute %q with value %q is not supported", a.Key, a.Value)
		}
		kind = a.Value
	}
	isJSON := jsonURL(href)
	switch {
	case kind == "" && isJSON:
		env.ThrowType("ERR_IMPORT_ASSERTION_TYPE_MISSING", "Module %q needs an import attribute of type \"json\"", href)
	case kind == "" || kind == "json" && isJSON:
	case kind == "json":
		env.ThrowType("ERR_IMPORT_ASSERTION_TYPE_FAILED", "Module %q is not of type \"json\"", href)
	default:
		env.ThrowType("ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED", "Import attribute type %q is unsupported", kind)
	}
	return kind
}

// jsonURL tells whether JSON is at a URL.
func jsonURL(href string) bool {
	if strings.HasPrefix(href, "data:") {
		mime, _, _ := dataOf(href)
		return mime == "application/json"
	}
	return strings.HasPrefix(href, "file:") && filepath.Ext(filePathOf(href)) == ".json"
}

func base64Text(s string) (string, bool) {
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \t\r\n\f=", r) {
			return -1
		}
		return r
	}, s)
	b, err := base64.RawStdEncoding.DecodeString(s)
	return string(b), err == nil
}

// unknown is the error of a file of a kind that cannot be imported.
func (ms *esModules) unknown(file string) {
	ext := filepath.Ext(file)
	panic(ms.env.NewError(modules.TypeError, "ERR_UNKNOWN_FILE_EXTENSION", "Unknown file extension \""+ext+"\" for "+file))
}
