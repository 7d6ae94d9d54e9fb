"""Files that people keep: their calendar, and what else can be printed or imported."""
