"""The operator's station: one window, keyboard first."""
