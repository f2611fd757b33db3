"""The supervisor's window: the floor, its calls, agents and queues, and a hand on them."""
