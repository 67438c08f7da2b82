//! Plans on paper: one printed page, as PDF, SVG or PNG.
