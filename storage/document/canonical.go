package document

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/gowebpki/jcs"

	"walkyourtalk/model"
)

// Canonical returns the canonical form of the document as this package writes
// it (RFC 8785, JSON Canonicalization Scheme): no white space, fields ordered
// by UTF-16 code units, numbers as ECMAScript writes them.
func Canonical(a model.Assessment) ([]byte, error) {
	data, err := marshal(a)
	if err != nil {
		return nil, err
	}
	return jcs.Transform(data)
}

// Hash returns the snapshot hash: the SHA-256 of the canonical form in
// lower-case hex digits. Assessments that say the same have the same hash.
func Hash(a model.Assessment) (string, error) {
	canonical, err := Canonical(a)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(canonical)
	return hex.EncodeToString(sum[:]), nil
}
