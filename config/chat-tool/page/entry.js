// An independent package must have an entry of its own; this one needs nothing done.
