"""What people set for themselves, and a tutor for everybody: preferences, rules, feeds."""
