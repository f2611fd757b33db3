"""The help desk as values: customers, tickets and their clocks, escalation, identity, knowledge, diagnosis. Pure."""
