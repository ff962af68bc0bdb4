"""The seven pages of the wizard, one module each; no page knows another."""
