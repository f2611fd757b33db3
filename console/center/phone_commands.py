"""What an operator may ask of the telephone at their own station, through the switch. `agent` is the asker's."""
