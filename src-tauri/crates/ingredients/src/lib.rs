//! Reads a pasted ingredient label and judges it.
