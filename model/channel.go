package model

// WeightMethod turns a ranking into talk weights.
type WeightMethod string

// The four weight methods; the formulas are in package gap.
const (
	Direct         WeightMethod = "direct"
	ROC            WeightMethod = "roc"
	RankSum        WeightMethod = "rank_sum"
	RankReciprocal WeightMethod = "rank_reciprocal"
)

// WeightMethods returns the four methods, the default first.
func WeightMethods() [4]WeightMethod {
	return [4]WeightMethod{Direct, ROC, RankSum, RankReciprocal}
}

// Name returns the method's English name.
func (m WeightMethod) Name() string {
	switch m {
	case ROC:
		return "Rank-order centroid"
	case RankSum:
		return "Rank sum"
	case RankReciprocal:
		return "Rank reciprocal"
	}
	return "Direct"
}

// TalkChannel is a way in which leaders say what comes first.
type TalkChannel int

// The three talk channels.
const (
	Coaching TalkChannel = iota
	Conversations
	Leadership
)

// TalkChannelCount is the number of talk channels.
const TalkChannelCount = 3

// TalkChannels returns the three talk channels in their fixed order.
func TalkChannels() [TalkChannelCount]TalkChannel {
	return [TalkChannelCount]TalkChannel{Coaching, Conversations, Leadership}
}

// Key returns the channel's name in documents.
func (c TalkChannel) Key() string {
	return [TalkChannelCount]string{"coaching", "conversations", "leadership"}[c]
}

// Name returns the channel's English name.
func (c TalkChannel) Name() string {
	return [TalkChannelCount]string{"Coaching", "Conversations", "Leadership message"}[c]
}

// Question returns what the channel asks a leader, in English.
func (c TalkChannel) Question() string {
	return [TalkChannelCount]string{
		"What do you coach representatives on?",
		"What is talked about in team and all-hands meetings?",
		"What do your CEO, COO or VP evangelize?",
	}[c]
}

// WalkChannel is a way in which a metric is rewarded or looked at.
type WalkChannel int

// The three walk channels.
const (
	Incentive WalkChannel = iota
	Attention
	Pressure
)

// WalkChannelCount is the number of walk channels.
const WalkChannelCount = 3

// WalkChannels returns the three walk channels in their fixed order.
func WalkChannels() [WalkChannelCount]WalkChannel {
	return [WalkChannelCount]WalkChannel{Incentive, Attention, Pressure}
}

// Key returns the channel's name in documents.
func (c WalkChannel) Key() string {
	return [WalkChannelCount]string{"incentive", "attention", "pressure"}[c]
}

// Name returns the channel's English name.
func (c WalkChannel) Name() string {
	return [WalkChannelCount]string{"Incentive", "Attention", "Pressure"}[c]
}

// Most returns the channel's largest value: 100 (% of variable pay) for
// incentive, 5 for attention and pressure.
func (c WalkChannel) Most() float64 {
	if c == Incentive {
		return 100
	}
	return 5
}

// ChannelWeights mixes the walk channels into the headline walk: any numbers
// of at least 0, which need not add up to 100. All zero stands for the default:
// incentive 100 where its channel is present, else attention and pressure 50
// each.
type ChannelWeights [WalkChannelCount]float64

// IsDefault reports whether no weights were given.
func (w ChannelWeights) IsDefault() bool { return w == ChannelWeights{} }
