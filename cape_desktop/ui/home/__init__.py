"""The first page: money and state at a glance, what to do next, the declarations."""
