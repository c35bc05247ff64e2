package gap_test

import (
	"reflect"
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
	screen "walkyourtalk/ui/screen/gap"
)

func present(a model.Assessment) screen.State {
	return screen.Present(a, gap.Analyze(a, modeltest.Catalogue()), model.English)
}

func TestWorkedExample(t *testing.T) {
	a := modeltest.WorkedExample()
	a.Walk.Believed = model.Ranking{4, 5, 1, 2}
	s := present(a)
	for _, test := range []struct{ name, got, want string }{
		{"verdict", s.VerdictName, "Not walking the talk"},
		{"headline", s.Headline, "You say Quality comes first. 65\u00a0% of the incentive rides on Cost."},
		{"robustness", s.Robustness, "Holds under all four weight methods. Over 20 points from Cost to Quality change it."},
		{"alignment is whole", s.Alignment, "68"},
		{"misdirected is whole", s.Misdirected, "32"},
		{"missing", s.Missing, ""},
		{"provisional", s.Provisional, ""},
		{"scale", s.Scale, "Score scale: 5 = most important. Weights: Direct (score / sum of scores)."},
		{"mix", s.Mix, "The headline walk is Incentive alone."},
	} {
		if test.got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, test.got, test.want)
		}
	}
	want := [][]model.Constraint{{model.Cost}, {model.Quality}, {model.Risk}, {model.Time}}
	if got := s.Orders[1].Places; !reflect.DeepEqual(got, want) {
		t.Errorf("believed order: %v", got)
	}
	if got := s.Orders[2].Places; !reflect.DeepEqual(got, want) {
		t.Errorf("order of the walk: %v", got)
	}
}

func TestWhatIsMissing(t *testing.T) {
	unpaid := modeltest.WorkedExample()
	unpaid.Walk.Metrics = []model.Metric{model.NewMetric("Audits", model.Risk)}
	unranked := modeltest.WorkedExample()
	unranked.Talk.Ranking = unranked.Talk.Ranking.Without(model.Time)
	none := modeltest.WorkedExample()
	none.Walk.Metrics = nil
	for _, test := range []struct {
		a    model.Assessment
		want string
	}{
		{unranked, "The ranking is not complete"},
		{none, "No metrics yet"},
		{unpaid, "Nothing rides on the metrics yet"},
	} {
		s := present(test.a)
		if s.Missing != test.want || s.MissingWhy == "" {
			t.Errorf("got %q (%q), want %q", s.Missing, s.MissingWhy, test.want)
		}
		if len(s.Tables) != 0 || s.Alignment != "" {
			t.Errorf("%s: there are figures without a gap", test.want)
		}
	}
}

func TestProvisionalSaysByHowMuch(t *testing.T) {
	for _, test := range []struct {
		incentive float64
		want      string
	}{
		{20, "Incentive: 90 of 100. 10 points are missing."},
		{42.5, "Incentive: 112.5 of 100. 12.5 points too many."},
	} {
		a := modeltest.WorkedExample()
		first := a.Walk.Metrics[0]
		first.Incentive = test.incentive
		if got := present(a.WithMetric(0, first)).Provisional; got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestEqualSharesStandTogether(t *testing.T) {
	a := modeltest.WorkedExample()
	a.Walk.Metrics = []model.Metric{
		modeltest.Paid("", "One", model.Cost, 40), modeltest.Paid("", "Two", model.Risk, 40), modeltest.Paid("", "Three", model.Time, 20),
	}
	want := [][]model.Constraint{{model.Cost, model.Risk}, {model.Time}, {model.Quality}}
	if got := present(a).Orders[2].Places; !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestTablesHoldEveryFigure(t *testing.T) {
	var text strings.Builder
	for _, table := range present(modeltest.WorkedExample()).Tables {
		for _, row := range table.Rows {
			if len(row) != len(table.Head) {
				t.Errorf("%s: a row of %d cells under a head of %d", table.Title, len(row), len(table.Head))
			}
		}
		text.WriteString(table.Text())
	}
	for _, want := range []string{
		"Quality\t5\t41.7\t25.0\t-16.7", "Cost\t4\t33.3\t65.0\t+31.7",
		"Rank-order centroid\t52.1\t27.1\t6.3\t14.6\t37.9\tNot walking the talk",
		"Rank reciprocal\t48.0\t24.0\t12.0\t16.0\t41.0\tNot walking the talk",
		"(Kendall’s tau-b)\t0.67", "(Spearman’s rho)\t0.80", "(footrule)\t2", "Quality under Cost", "20 points from Cost to Quality",
	} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("the tables lack %q in:\n%s", want, text.String())
		}
	}
}
