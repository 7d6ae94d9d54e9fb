"""Who they are to each other: coming aboard, the roster, invitations, who may decide, where somebody lives."""
