"""A past declaration, whole and offline."""
