"""Telegram: a strict server of the Bot API on this machine, and the tests that run against it."""
