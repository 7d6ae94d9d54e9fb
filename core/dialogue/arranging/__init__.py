"""Finding a time and booking it, once or every week, and the lists of what is booked."""
