"""Tests of how files become entries."""
