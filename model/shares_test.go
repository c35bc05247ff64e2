package model_test

import (
	"math"
	"slices"
	"testing"

	"walkyourtalk/model"
)

func TestNormalized(t *testing.T) {
	for _, test := range []struct {
		name string
		s    model.Shares
		want model.Shares
		ok   bool
	}{
		{"points", model.Shares{30, 20, 40, 10}, model.Shares{0.3, 0.2, 0.4, 0.1}, true},
		{"any sum", model.Shares{1, 0, 3, 0}, model.Shares{0.25, 0, 0.75, 0}, true},
		{"nothing", model.Shares{}, model.Shares{}, false},
		{"less than nothing", model.Shares{-1, 0, 0, 0}, model.Shares{}, false},
		{"NaN", model.Shares{math.NaN(), 1, 1, 1}, model.Shares{}, false},
		{"without end", model.Shares{math.MaxFloat64, math.MaxFloat64, 0, 0}, model.Shares{}, false},
	} {
		if got, ok := test.s.Normalized(); ok != test.ok || got != test.want {
			t.Errorf("%s: got %v, %v", test.name, got, ok)
		}
	}
}

func TestLargest(t *testing.T) {
	for s, want := range map[model.Shares][]model.Constraint{
		{0.3, 0.1, 0.3 - 0.9e-12, 0.3 - 1.1e-12}: {model.Quality, model.Time},
		{-3, -1, -2, -4}:                         {model.Cost},
		{}:                                       {model.Quality, model.Cost, model.Time, model.Risk},
	} {
		if got := s.Largest(); !slices.Equal(got, want) {
			t.Errorf("of %v: %v, want %v", s, got, want)
		}
	}
}

func TestSharesThatAddUp(t *testing.T) {
	for s, want := range map[model.Shares]bool{
		{50, 40, 10, 0}:          true,
		{33.33, 33.33, 33.33, 0}: true, // by 0.01
		{33.34, 33.33, 33.34, 0}: true,
		{33.34, 33.34, 33.34, 0}: false,
		{50, 49.98, 0, 0}:        false,
		{}:                       false,
		{math.NaN(), 100, 0, 0}:  false,
	} {
		if got := s.IsWhole(); got != want {
			t.Errorf("%v adds up: %v", s, got)
		}
	}
	if got := (model.Shares{0, 1, -1, 2}).Parts(); got != 2 {
		t.Errorf("%d parts are over 0", got)
	}
}

func TestSharesArithmetic(t *testing.T) {
	s := model.Shares{1, 2, 3, 4}
	if got := s.Scale(2).Plus(model.Shares{1, 0, 0, -8}); got != (model.Shares{3, 4, 6, 0}) || got.Sum() != 13 || got.IsZero() {
		t.Errorf("got %v", got)
	}
	if s != (model.Shares{1, 2, 3, 4}) {
		t.Errorf("the shares changed to %v", s)
	}
}
