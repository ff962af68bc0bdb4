"""What the person sets once: importers, language, appearance, folders, remembered columns, rules, data."""
