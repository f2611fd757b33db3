"""The help desk in the database: people's work, committed before anybody is told, in one transaction with its facts."""
