"""Pictures of every page and dialog."""
