"""What messages on any wire need: a line that may be down, a pace, and words cut to what one message holds."""
