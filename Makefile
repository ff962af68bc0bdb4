# Every target is a chore of packaging/dev.py. Words for the tool behind it: make test ARGS="tests/domain -k refund"
PYTHON ?= $(shell python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo python3 || echo python3.11)
CHORES := run test test-core check bench shots mutation fuzz atspi acceptance translations lock \
          windows windows-test linux linux-test macos clean

.DEFAULT_GOAL := help
.PHONY: help $(CHORES)

help $(CHORES):
	@$(PYTHON) packaging/dev.py $@ $(ARGS)
