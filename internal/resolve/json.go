// SPDX-License-Identifier: Apache-2.0

package resolve

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
)

// value is a JSON value: nil, bool, string, json.Number, []value or *object.
type value any

// object is a JSON object that keeps the order of its keys, which decides
// between conditions.
type object struct {
	keys   []string
	values map[string]value
}

func (o *object) get(key string) value { return o.values[key] }

func (o *object) text(key string) string {
	s, _ := o.values[key].(string)
	return s
}

func (o *object) set(key string, v value) {
	if _, ok := o.values[key]; !ok {
		o.keys = append(o.keys, key)
	}
	o.values[key] = v
}

// parse reads one JSON text, with or without a byte order mark.
func parse(text []byte) (value, error) {
	dec := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))))
	dec.UseNumber()
	v, err := parseValue(dec)
	if err != nil {
		return nil, err
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, errors.New("more than one value")
	}
	return v, nil
}

func parseValue(dec *json.Decoder) (value, error) {
	tok, err := dec.Token()
	if err != nil {
		return nil, err
	}
	switch tok {
	case json.Delim('{'):
		return parseObject(dec)
	case json.Delim('['):
		return parseArray(dec)
	}
	return tok, nil
}

func parseObject(dec *json.Decoder) (value, error) {
	o := &object{values: make(map[string]value)}
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return nil, err
		}
		v, err := parseValue(dec)
		if err != nil {
			return nil, err
		}
		o.set(key.(string), v)
	}
	_, err := dec.Token()
	return o, err
}

func parseArray(dec *json.Decoder) (value, error) {
	list := []value{}
	for dec.More() {
		v, err := parseValue(dec)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	_, err := dec.Token()
	return list, err
}
