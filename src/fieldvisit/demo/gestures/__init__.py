"""What hands do with the window, one module per area; each gesture is given a step's `args` and returns what it read.

`verbs.GESTURES` maps every `do` of the scenario to its gesture. A gesture uses named widgets through `Driver.hands` and
names of the script; it returns texts as they stood on the screen, and never learns what should stand there.
"""
