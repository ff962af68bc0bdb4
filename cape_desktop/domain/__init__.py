"""The customs facts: pure functions over frozen values, standard library only, `today` always an argument."""
