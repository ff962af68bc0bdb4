"""Files become entries: the only place that knows pandas and calamine."""
