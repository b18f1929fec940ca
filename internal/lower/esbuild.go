// SPDX-License-Identifier: Apache-2.0

//go:build !iotjs_no_lowering

package lower

import (
	"strings"
	"unicode/utf8"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/iotjs/iotjs/internal/inits"
)

// Version names esbuild as it is linked: its output is kept in caches.
const Version = "esbuild 0.28.2"

// Available tells whether this build can lower at all.
const Available = true

// Transform lowers src. The error is an *Error.
func Transform(src string, o Options) (*Result, error) {
	if strings.HasPrefix(src, "#!") {
		src = "//" + src[2:] // esbuild keeps the line
	}
	inits.Lowering.Run()
	o.brands = comparedBrands(src)
	r := api.Transform(src, o.esbuild())
	if len(r.Errors) > 0 {
		return nil, refusal(o.File, &r.Errors[0])
	}
	return finish(src, string(r.Code), r.Map)
}

// esbuild is what the options are there. A target of its own would lower
// what the engine takes; so the target is the latest, less what it does not.
// Without a format, export default stays the statement that it is.
func (o Options) esbuild() api.TransformOptions {
	return api.TransformOptions{
		Target:         api.ESNext,
		LogLevel:       api.LogLevelSilent,
		LogLimit:       1,
		Charset:        api.CharsetUTF8,
		LegalComments:  api.LegalCommentsInline,
		TreeShaking:    api.TreeShakingFalse,
		Sourcemap:      api.SourceMapExternal,
		SourcesContent: api.SourcesContentExclude,
		Sourcefile:     o.File,
		Loader:         o.loader(),
		Define:         map[string]string{"import.meta": Meta},
		TsconfigRaw:    o.TSConfig,
		Supported: map[string]bool{
			"async-generator":            false,
			"class-private-brand-check":  !o.brands,
			"decorators":                 false,
			"for-await":                  false,
			"import-attributes":          true,
			"regexp-match-indices":       true,
			"regexp-set-notation":        true,
			"top-level-await":            o.Kind == Module,
			"using":                      false,
			"function-name-configurable": true,
		},
	}
}

func (o Options) loader() api.Loader {
	switch o.Syntax {
	case JSX:
		return api.LoaderJSX
	case TS:
		return api.LoaderTS
	case TSX:
		return api.LoaderTSX
	}
	return api.LoaderJS
}

func refusal(file string, m *api.Message) *Error {
	e := &Error{File: file, Text: m.Text, TopAwait: strings.HasPrefix(m.Text, "Top-level await")}
	if at := m.Location; at != nil {
		e.Line = at.Line
		e.Column = 1 + utf8.RuneCountInString(at.LineText[:min(at.Column, len(at.LineText))])
	}
	return e
}
