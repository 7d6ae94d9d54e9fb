"""Slack: a strict server of it on this machine, its Web API and its socket, and the tests that run against it."""
