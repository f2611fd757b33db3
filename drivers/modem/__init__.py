"""Modems: an analogue or mobile line as a trunk with live calls; Hayes and GSM 27.007 in one dialogue."""
