"""The one-way road from files to a saved declaration, without a window."""
