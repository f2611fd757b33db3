"""The desk's own pieces of screen: guided diagnosis, the knowledge, what it lacks. The station puts them together."""
