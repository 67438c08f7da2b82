# The moisturizer guide and the handout on flaking: on the screen and on paper.
