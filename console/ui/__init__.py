"""The PySide6 front end: the only place that knows Qt."""
