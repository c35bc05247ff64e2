// Package model holds what the program knows about talk and walk: the nouns of
// the product and the rules that make them valid. It computes nothing that
// needs a disk, a window or a clock.
//
//   - A [Constraint] is one of Quality, Cost, Time and Risk, always these four
//     and always in this order.
//   - A [Ranking] gives each constraint a score from 1 to 5, 5 = most important,
//     no two equal, with both 1 and 5 used: one of exactly 72.
//   - Talk is what leaders say comes first: a ranking and three talk channels.
//   - Walk is what the organization rewards and looks at: [Metric] values in
//     three walk channels, each metric split over the constraints.
//   - An [Assessment] is one team's talk and walk at one date, with the voices
//     of its people, its plan and its link to the review before.
//
// An Assessment is a value: methods that change one return a new one and leave
// the old one as it was, so that an undo history can keep whole assessments.
// The numbers are computed in the packages below this one, gap and consensus;
// chart and report turn them into pictures and pages.
package model
