"""When the tutor can be booked: hours, days off, limits, days elsewhere, and why a time is free or not."""
