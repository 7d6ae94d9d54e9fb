"""What is booked becomes another time or nothing: moved, offered, asked for, cancelled, one lesson or many."""
