"""The guide and the facts about the program."""
