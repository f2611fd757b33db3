"""The journal and everything kept beside it. The only room that speaks SQL; it knows no Qt and no driver."""
