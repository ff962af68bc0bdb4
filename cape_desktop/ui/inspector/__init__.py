"""Any upload file, byte by byte: what is wrong with it and what ACE would do."""
