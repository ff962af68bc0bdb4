"""Quick tests of what the installers are made from; `make windows-test` and `make linux-test` prove the installers."""
