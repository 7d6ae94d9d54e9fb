"""What has happened to a lesson, and taking back what somebody did."""
