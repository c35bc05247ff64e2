package document

import (
	"encoding/json"
	"errors"
	"strconv"

	"walkyourtalk/model"
)

// checkHead returns nil for valid JSON whose format and version this package
// reads. It comes before everything else, since a later version may hold
// fields of which this one knows nothing.
func checkHead(text []byte) error {
	var head map[string]json.RawMessage
	if err := json.Unmarshal(text, &head); err != nil {
		return notJSON(text, err)
	}
	if err := checkRunes(text); err != nil {
		return err
	}
	if err := checkFormat(head["format"]); err != nil {
		return err
	}
	return checkVersion(head["version"])
}

func checkFormat(value json.RawMessage) error {
	var format string
	switch {
	case value == nil:
		return &model.Error{Code: model.CodeFormat, Field: "format", Text: `is missing; an assessment document has the format "{{.Format}}"`, Args: model.Args{"Format": Format}}
	case json.Unmarshal(value, &format) != nil, format != Format:
		return &model.Error{
			Code: model.CodeFormat, Field: "format", Text: `{{.Value}} is not an assessment document's, which is "{{.Format}}"; choose another file`,
			Args: model.Args{"Value": brief(string(value)), "Format": Format},
		}
	}
	return nil
}

func checkVersion(value json.RawMessage) error {
	version, err := strconv.ParseFloat(string(value), 64)
	switch {
	case value == nil:
		return model.Invalidf("version", "is missing; write {{.Version}}", model.Args{"Version": Version})
	case err == nil && version > Version, errors.Is(err, strconv.ErrRange):
		return &model.Error{
			Code: model.CodeNewer, Field: "version", Text: "{{.Value}} is later than {{.Version}}, the latest that this program reads; install the latest Walk Your Talk to read it",
			Args: model.Args{"Value": brief(string(value)), "Version": Version},
		}
	case err != nil || version != Version:
		return model.Invalidf("version", "{{.Value}} is no version of the document; write {{.Version}}", model.Args{"Value": brief(string(value)), "Version": Version})
	}
	return nil
}
