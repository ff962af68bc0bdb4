"""Where the packaged program begins."""

import sys

from cape_desktop.__main__ import main

sys.exit(main())
