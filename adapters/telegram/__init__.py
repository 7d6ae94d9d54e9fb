"""Telegram: messages out with buttons under them, updates in, by long polling or by a webhook."""
