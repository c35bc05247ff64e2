package main

import (
	"flag"
	"io"

	"walkyourtalk/assets"
	"walkyourtalk/storage/file"
)

func sampleCommand() command {
	return command{
		name:     "sample",
		synopsis: []string{"-o FILE.wyt.json"},
		does:     "writes the sample assessment",
		prepare: func(options *flag.FlagSet) action {
			to := options.String("o", "", "`FILE` to write, ending in .wyt.json")
			return func(_ shell, operands []string) error { return sample(operands, *to) }
		},
	}
}

func sample(operands []string, to string) error {
	if err := exactly("sample", operands); err != nil {
		return err
	}
	if err := documentName(to); err != nil {
		return err
	}
	return file.Replace(to, func(w io.Writer) error {
		_, err := w.Write(assets.Sample)
		return err
	})
}
