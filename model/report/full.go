package report

// Full returns the full report: a summary, the evidence behind it, the metrics,
// and the method with sources, sign-off and the snapshot hash.
func Full(input Input) Document {
	w := newWriter(input)
	return w.document(FullReport, w.summary(), w.evidence(), w.metrics(), w.methodPage())
}
