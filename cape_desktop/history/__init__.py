"""What was prepared, declared, answered and paid, in one SQLite file of the platform's data folder."""
