package document

import (
	"bytes"
	"encoding/json"
	"io"
)

// member is a field as it is written; a nil value is left out.
type member struct {
	name  string
	value any
}

// members is an object as it is written: in this order, without the members
// that are left out.
type members []member

// leaf returns a member that is left out where it has its default.
func leaf[T comparable](name string, value, standard T) member {
	if value == standard {
		return member{name: name}
	}
	return member{name, value}
}

// branch returns a member that is left out where all of its own are.
func branch(name string, value members) member {
	for _, m := range value {
		if m.value != nil {
			return member{name, value}
		}
	}
	return member{name: name}
}

// branches returns a list of objects that is left out where it is empty.
func branches[T any](name string, items []T, object func(T) members) member {
	if len(items) == 0 {
		return member{name: name}
	}
	list := make([]members, len(items))
	for i, item := range items {
		list[i] = object(item)
	}
	return member{name, list}
}

// leaves returns a list of texts that is left out where it is empty.
func leaves(name string, items []string) member {
	if len(items) == 0 {
		return member{name: name}
	}
	return member{name, items}
}

// keyedMembers returns a member for each key, from the values that stand in the
// keys' order, without zeros.
func keyedMembers[K interface{ Key() string }, V comparable](keys []K, values []V) members {
	object := make(members, len(keys))
	for i, key := range keys {
		object[i] = leaf(key.Key(), values[i], *new(V))
	}
	return object
}

// MarshalJSON writes the object on one line.
func (m members) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	for _, member := range m {
		if member.value == nil {
			continue
		}
		name, err := encode(member.name)
		if err != nil {
			return nil, err
		}
		value, err := encode(member.value)
		if err != nil {
			return nil, err
		}
		if b.Len() > 0 {
			b.WriteByte(',')
		}
		b.Write(name)
		b.WriteByte(':')
		b.Write(value)
	}
	return append(append([]byte{'{'}, b.Bytes()...), '}'), nil
}

// encode returns a value as JSON on one line, with <, > and & as they are.
func encode(value any) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(value)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// writeIndented writes JSON by lines, indented by two spaces.
func writeIndented(w io.Writer, data []byte) error {
	var indented bytes.Buffer
	if err := json.Indent(&indented, append(data, '\n'), "", "  "); err != nil {
		return err
	}
	_, err := indented.WriteTo(w)
	return err
}
