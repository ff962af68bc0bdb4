"""The papers around a declaration: seen, saved, printed."""
