package document

import (
	"encoding/json"
	"math"
	"strconv"

	"walkyourtalk/model"
)

// text reads a text.
func text[T ~string](s *T) decoder {
	return func(tokens *json.Decoder, path string) error {
		value, err := next[string](tokens, path, "is not a text; write it between quotation marks")
		*s = T(value)
		return err
	}
}

// word reads a text that is one of a few words, which validation knows.
func word[T ~string](s *T) decoder {
	return func(tokens *json.Decoder, path string) error {
		if err := text(s)(tokens, path); err != nil {
			return err
		}
		if *s == "" {
			return model.Invalidf(path, "is empty; write its value or leave it out", nil)
		}
		return nil
	}
}

// number reads a number.
func number(n *float64) decoder {
	return func(tokens *json.Decoder, path string) error {
		literal, err := next[json.Number](tokens, path, "is not a number; write one without quotation marks")
		if err != nil {
			return err
		}
		value, err := literal.Float64()
		if err != nil {
			return model.Invalidf(path, "{{.Value}} is too large a number", model.Args{"Value": brief(literal.String())})
		}
		*n = value + 0 // -0 becomes 0
		return nil
	}
}

// whole reads a whole number; 5.0 is one, 4.5 is not.
func whole(n *int) decoder {
	return func(tokens *json.Decoder, path string) error {
		var value float64
		if err := number(&value)(tokens, path); err != nil {
			return err
		}
		literal := strconv.FormatFloat(value, 'f', -1, 64)
		switch {
		case value != math.Trunc(value):
			return model.Invalidf(path, "{{.Value}} is not a whole number", model.Args{"Value": literal})
		case math.Abs(value) > model.MostCounted:
			return model.Invalidf(path, "{{.Value}} is too large a number", model.Args{"Value": brief(literal)})
		}
		*n = int(value)
		return nil
	}
}

// flag reads true or false.
func flag(b *bool) decoder {
	return func(tokens *json.Decoder, path string) error {
		value, err := next[bool](tokens, path, "is neither true nor false; write one of them without quotation marks")
		*b = value
		return err
	}
}

// checked passes over a text or number that was looked at before.
func checked(tokens *json.Decoder, _ string) error {
	_, err := tokens.Token()
	return err
}

// noted notes that a value is there and reads it.
func noted(there *bool, value decoder) decoder {
	return func(tokens *json.Decoder, path string) error {
		*there = true
		return value(tokens, path)
	}
}

// then reads a value and completes it.
func then(value decoder, complete func(path string) error) decoder {
	return func(tokens *json.Decoder, path string) error {
		if err := value(tokens, path); err != nil {
			return err
		}
		return complete(path)
	}
}
