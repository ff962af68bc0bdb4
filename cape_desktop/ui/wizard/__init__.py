"""The way from the checklist to the saved CSV, one page a step."""
