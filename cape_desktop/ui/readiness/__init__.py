"""The living checklist of an importer."""
