"""What a switch tells of a call only when the call is over (SMDR)."""
