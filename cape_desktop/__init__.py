"""CAPE Desktop prepares CBP CAPE declarations offline: from an entry list to the upload file and its history."""

__version__ = "0.1.0"
