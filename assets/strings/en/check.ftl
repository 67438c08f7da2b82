# The product check: what is said of a label.
