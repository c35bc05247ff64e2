package workspace

import (
	"slices"

	"walkyourtalk/model"
)

func talkChannels() table {
	return table{
		name:    "talk_channel",
		columns: []string{"channel", "quality", "cost", "time", "risk"},
		rows: func(a model.Assessment) [][]any {
			var rows [][]any
			for _, c := range model.TalkChannels() {
				if s := a.Talk.Channels[c]; !s.IsZero() {
					rows = append(rows, []any{c.Key(), s[0], s[1], s[2], s[3]})
				}
			}
			return rows
		},
		take: func(scan scanner) error {
			var key string
			var s model.Shares
			a, err := scan(&key, &s[0], &s[1], &s[2], &s[3])
			if err != nil {
				return err
			}
			channels := model.TalkChannels()
			return put(channels[:], a.Talk.Channels[:], key, s)
		},
	}
}

func channelWeights() table {
	channels := model.WalkChannels()
	return keyed("channel_weight", "channel", "weight", channels[:],
		func(a *model.Assessment) []float64 { return a.Walk.ChannelWeights[:] })
}

// keyed describes a table with a row for each key that has a value.
func keyed[K interface{ Key() string }, V comparable](name, key, value string, keys []K, values func(*model.Assessment) []V) table {
	return table{
		name:    name,
		columns: []string{key, value},
		rows: func(a model.Assessment) [][]any {
			var rows [][]any
			for i, v := range values(&a) {
				if v != *new(V) {
					rows = append(rows, []any{keys[i].Key(), v})
				}
			}
			return rows
		},
		take: func(scan scanner) error {
			var key string
			var v V
			a, err := scan(&key, &v)
			if err != nil {
				return err
			}
			return put(keys, values(a), key, v)
		},
	}
}

// put sets the value that stands where the key stands.
func put[K interface{ Key() string }, V any](keys []K, values []V, key string, value V) error {
	i := slices.IndexFunc(keys, func(k K) bool { return k.Key() == key })
	if i < 0 {
		return errStray
	}
	values[i] = value
	return nil
}
