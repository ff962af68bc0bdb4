"""The window: everything that knows Qt, painting what the core worked out."""
