"""Declarations become files: the upload, its inspector, and the papers around it."""
