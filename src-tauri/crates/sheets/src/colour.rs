//! Colours on white paper, and the studio's own.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The least contrast with white of what is to be seen on paper, to 1: what WCAG 2.2 asks of
/// graphics (1.4.11). A printer that has only black turns a colour into dots that are as dark.
pub const SEEN_ON_WHITE: u8 = 3;

/// The colour that a studio's pages have beside black, as it was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Accent([u8; 3]);

/// A text that names no colour: it is not of the form `#1f5f8b`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a color is written as # and six digits from 0 to f, such as #1f5f8b")]
pub struct NotAColour;

impl Accent {
    /// Returns the colour as it is printed: as chosen, or as much darker as it takes to be
    /// seen.
    #[must_use]
    pub fn printed(self) -> Self {
        let luminance = luminance(self.0);
        let most = 1.05 / f32::from(SEEN_ON_WHITE) - 0.05;
        if luminance <= most {
            return self;
        }
        // All three by the same share of light: the hue stays. Rounded down, it is dark enough.
        let share = most / luminance;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and 255"
        )]
        let darker = |one: u8| (from_light(light(one) * share) * 255.0).floor() as u8;
        Self(self.0.map(darker))
    }
}

impl FromStr for Accent {
    type Err = NotAColour;

    fn from_str(text: &str) -> Result<Self, NotAColour> {
        let digits = text.trim().strip_prefix('#').ok_or(NotAColour)?;
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(NotAColour);
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| NotAColour)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl fmt::Display for Accent {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(to, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl TryFrom<String> for Accent {
    type Error = NotAColour;

    fn try_from(text: String) -> Result<Self, NotAColour> {
        text.parse()
    }
}

impl From<Accent> for String {
    fn from(accent: Accent) -> Self {
        accent.to_string()
    }
}

/// Returns the contrast of a colour with white, from 1 to 21, as WCAG defines it.
pub(crate) fn contrast_on_white(colour: [u8; 3]) -> f32 {
    1.05 / (luminance(colour) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f32 {
    let [red, green, blue] = colour.map(light);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The light of a channel of sRGB, from 0 to 1.
fn light(channel: u8) -> f32 {
    let channel = f32::from(channel) / 255.0;
    if channel <= 0.040_45 {
        channel / 12.92
    } else {
        ((channel + 0.055) / 1.055).powf(2.4)
    }
}

/// The channel of sRGB that has this light.
fn from_light(light: f32) -> f32 {
    if light <= 0.003_130_8 {
        light * 12.92
    } else {
        1.055 * light.powf(1.0 / 2.4) - 0.055
    }
}
