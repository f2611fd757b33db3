"""What tests of several rooms share.

Waiting for a condition, processes, databases, and the list of what was tested.
"""
