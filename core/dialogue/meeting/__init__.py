"""The lesson itself, from the reminder that is answered to its result."""
