"""What CBP answered and paid: results, refunds, deposits."""
