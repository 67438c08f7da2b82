//! What makes two pictures hard to compare.

use crate::align::Alignment;

/// What is compared of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looks {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// How light it is on the whole, from 0 to 255.
    pub light: u8,
}

/// How two pictures differ too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// In their light.
    Light,
    /// In their pixels: one shows much that the other cannot.
    Pixels,
    /// In their shape: one is upright, the other is not, or is cut.
    Shape,
    /// In how large the head is on them.
    Distance,
}

/// By how much light pictures differ at least before it is said: some 0.7 stops at the middle.
const LIGHT: u8 = 40;
/// How many times more pixels across the same width.
const PIXELS: f64 = 2.0;
/// How much longer one side is by the other.
const SHAPE: f64 = 1.2;
/// How many times larger the head is.
const DISTANCE: f64 = 1.35;

/// Returns in what two pictures differ too much to be compared without a thought.
#[must_use]
pub fn differences(first: Looks, second: Looks, aligned: Option<Alignment>) -> Vec<Difference> {
    let over = |one: f64, other: f64, most: f64| one.max(other) / one.min(other) > most;
    let shape = |looks: Looks| f64::from(looks.width) / f64::from(looks.height);
    let pixels = |looks: Looks| (f64::from(looks.width) * f64::from(looks.height)).sqrt();
    let mut found = Vec::new();
    if first.light.abs_diff(second.light) > LIGHT {
        found.push(Difference::Light);
    }
    if over(pixels(first), pixels(second), PIXELS) {
        found.push(Difference::Pixels);
    }
    if over(shape(first), shape(second), SHAPE) {
        found.push(Difference::Shape);
    }
    if aligned.is_some_and(|aligned| over(aligned.scale(), 1.0, DISTANCE)) {
        found.push(Difference::Distance);
    }
    found
}
