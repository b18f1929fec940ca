// SPDX-License-Identifier: Apache-2.0

package runtime

import (
	"errors"
	"strings"

	"github.com/iotjs/iotjs/internal/lower"
	"github.com/iotjs/iotjs/modules"
)

// typedOrLowered is compileTyped for all of the language: what the engine refuses
// is lowered.
func (c *compiler) typedOrLowered(name, src string, scoped bool) (t *input, more bool, err error) {
	t, more, err = compileTyped(name, src, scoped)
	var refused *syntaxFault
	if more || !lower.Available || !errors.As(err, &refused) {
		return t, more, err
	}
	if literal, ok := asLiteral(src); ok {
		if t, _, err := c.typedLowered(name, literal, scoped, refused); err == nil {
			return t, false, nil
		}
	}
	return c.typedLowered(name, src, scoped, refused)
}

func (c *compiler) typedLowered(name, src string, scoped bool, refused *syntaxFault) (*input, bool, error) {
	made, err := c.transform(name, src, lower.Module)
	if err != nil {
		return nil, refused.unknown() && endsEarly(err), betterFault(name, src, refused, err)
	}
	if made.result.ESM {
		return nil, false, refused
	}
	t, _, err := compileTyped(name, made.result.Code, scoped)
	origin := &modules.Origin{Text: src, Map: made.result.Map}
	if err != nil {
		return nil, false, faultAtOrigin(name, refused, origin, made.result.Code, err)
	}
	if c.env != nil {
		c.env.SetOrigin(t.file, origin)
		c.supply(made)
	}
	return t, false, nil
}

// endsEarly tells whether a source is wrong only because it ends.
func endsEarly(err error) bool {
	var e *lower.Error
	if !errors.As(err, &e) {
		return false
	}
	return loweredText(e.Text) == "Unexpected end of input" || strings.HasPrefix(e.Text, "Unterminated template")
}
