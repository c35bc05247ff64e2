package document

import (
	"bytes"
	"encoding/json"
	"strconv"

	"walkyourtalk/model"
)

// A decoder reads the next JSON value into the place that it was made for. Its
// errors name the value's path. Package encoding/json gives no paths and takes
// fields that stand twice, hence decoders over its tokens.
type decoder func(tokens *json.Decoder, path string) error

// fields holds the decoder of each field that an object may have.
type fields map[string]decoder

// decode reads a text that is valid JSON.
func decode(text []byte, value decoder) error {
	tokens := json.NewDecoder(bytes.NewReader(text))
	tokens.UseNumber()
	return value(tokens, "")
}

// object reads an object of the given fields, each at most once.
func object(known fields) decoder {
	return func(tokens *json.Decoder, path string) error {
		if err := open(tokens, '{', path, "is not an object; write its fields between { and }"); err != nil {
			return err
		}
		seen := map[string]bool{}
		for tokens.More() {
			name, err := next[string](tokens, path, "has a field without a name")
			if err != nil {
				return err
			}
			field := fieldPath(path, name)
			value, isKnown := known[name]
			switch {
			case !isKnown:
				return model.Invalidf(field, "is not a field of the document; remove it or correct its name", nil)
			case seen[name]:
				return model.Invalidf(field, "stands twice; keep one of them", nil)
			}
			seen[name] = true
			if err := value(tokens, field); err != nil {
				return err
			}
		}
		_, err := tokens.Token()
		return err
	}
}

// keyed reads an object with a field for each key, into the values that stand
// in the keys' order.
func keyed[K interface{ Key() string }, V any](keys []K, values []V, value func(*V) decoder) decoder {
	known := fields{}
	for i, key := range keys {
		known[key.Key()] = value(&values[i])
	}
	return object(known)
}

// list reads a list, each item into a new T.
func list[T any](items *[]T, item func(*T) decoder) decoder {
	return func(tokens *json.Decoder, path string) error {
		if err := open(tokens, '[', path, "is not a list; write it between [ and ]"); err != nil {
			return err
		}
		for tokens.More() {
			var one T
			if err := item(&one)(tokens, path+"["+strconv.Itoa(len(*items))+"]"); err != nil {
				return err
			}
			*items = append(*items, one)
		}
		_, err := tokens.Token()
		return err
	}
}

func open(tokens *json.Decoder, bracket json.Delim, path, otherwise string) error {
	found, err := next[json.Delim](tokens, path, otherwise)
	if err == nil && found != bracket {
		return model.Invalidf(path, otherwise, nil)
	}
	return err
}

// next returns the next token, or an error that says otherwise where it is not
// a T.
func next[T json.Token](tokens *json.Decoder, path, otherwise string) (T, error) {
	token, err := tokens.Token()
	if err != nil {
		return *new(T), err
	}
	value, ok := token.(T)
	if !ok {
		return value, model.Invalidf(path, otherwise, nil)
	}
	return value, nil
}
