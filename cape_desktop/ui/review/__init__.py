"""Looking back: two runs compared, a year for the accountant."""
