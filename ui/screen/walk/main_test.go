package walk

import (
	"testing"

	"walkyourtalk/ui/uitest"
)

func TestMain(m *testing.M) { uitest.Main(m) }
