//! Laying one picture over another by two or three spots that are on both.

use serde::Serialize;

/// A spot on a picture, as parts of its width: `y` too, so that both have one scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// How the second picture is turned, scaled and moved to lie over the first, both drawn equally
/// wide: `x' = a x - b y + x0`, `y' = b x + a y + y0`, in parts of the width.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
pub struct Alignment {
    /// The scale times the cosine of the angle.
    pub a: f64,
    /// The scale times its sine.
    pub b: f64,
    /// How far to the right.
    pub x: f64,
    /// How far down.
    pub y: f64,
}

/// The least distance between spots, in parts of the width: closer ones say little of an angle.
const LEAST: f64 = 0.03;

impl Alignment {
    /// Nothing is moved.
    pub const NONE: Self = Self {
        a: 1.0,
        b: 0.0,
        x: 0.0,
        y: 0.0,
    };

    /// How many times larger the second picture becomes.
    #[must_use]
    pub fn scale(self) -> f64 {
        self.a.hypot(self.b)
    }

    /// Where a spot of the second picture lies on the first.
    #[must_use]
    pub fn of(self, spot: Spot) -> Spot {
        Spot {
            x: self.a * spot.x - self.b * spot.y + self.x,
            y: self.b * spot.x + self.a * spot.y + self.y,
        }
    }
}

/// Finds the similarity that brings the spots of the second picture closest to those of the
/// first, by the least squares of their distances. None for fewer than two spots, for as many
/// as the other does not have, and for spots that lie too close together.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "there are three at most")]
pub fn align(first: &[Spot], second: &[Spot]) -> Option<Alignment> {
    if first.len() < 2 || first.len() != second.len() {
        return None;
    }
    let count = first.len() as f64;
    let middle = |spots: &[Spot]| Spot {
        x: spots.iter().map(|spot| spot.x).sum::<f64>() / count,
        y: spots.iter().map(|spot| spot.y).sum::<f64>() / count,
    };
    let (to, from) = (middle(first), middle(second));
    let (mut a, mut b, mut spread, mut spread_to) = (0.0, 0.0, 0.0, 0.0);
    for (there, here) in first.iter().zip(second) {
        let (tx, ty) = (there.x - to.x, there.y - to.y);
        let (x, y) = (here.x - from.x, here.y - from.y);
        a += x * tx + y * ty;
        b += x * ty - y * tx;
        spread += x * x + y * y;
        spread_to += tx * tx + ty * ty;
    }
    let least = count * (LEAST / 2.0).powi(2);
    if spread < least || spread_to < least {
        return None;
    }
    let (a, b) = (a / spread, b / spread);
    Some(Alignment {
        a,
        b,
        x: to.x - a * from.x + b * from.y,
        y: to.y - b * from.x - a * from.y,
    })
}
