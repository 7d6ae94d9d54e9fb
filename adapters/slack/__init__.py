"""Slack: messages out as blocks with buttons, and what people write, press and fill in, by socket or by HTTP."""
