//! The studio's colour, dark enough to be seen.

use proptest::prelude::*;

use crate::colour::contrast_on_white;
use crate::{Accent, NotAColour, SEEN_ON_WHITE};

fn printed(accent: &str) -> String {
    accent.parse::<Accent>().unwrap().printed().to_string()
}

fn channels(colour: &str) -> [u8; 3] {
    let number = u32::from_str_radix(&colour[1..], 16).unwrap();
    let [_, channels @ ..] = number.to_be_bytes();
    channels
}

#[test]
fn a_dark_one_is_printed_as_it_was_chosen() {
    for dark in ["#000000", "#1f4e79", "#7a1f1f", "#004d00"] {
        assert_eq!(printed(dark), dark);
    }
}

#[test]
fn a_light_one_is_printed_darker_in_the_same_hue() {
    assert_eq!(printed("#FFFFFF"), "#949494");
    let [red, green, blue] = channels(&printed("#ffd400"));
    assert!(
        red > green && green > 0 && blue == 0,
        "{red} {green} {blue}"
    );
}

#[test]
fn the_contrast_is_that_of_wcag() {
    assert!((contrast_on_white([0, 0, 0]) - 21.0).abs() < 0.001);
    assert!((contrast_on_white([255, 255, 255]) - 1.0).abs() < 0.001);
    // The grey that passes 4.5 to 1 by a hair.
    assert!((contrast_on_white([0x76, 0x76, 0x76]) - 4.54).abs() < 0.01);
}

#[test]
fn what_names_no_colour_is_refused() {
    for text in [
        "", "red", "1f5f8b", "#1f5", "#1f5f8g", "#1f5f8b0", "#+1f5f8", "#ääa",
    ] {
        assert_eq!(text.parse::<Accent>(), Err(NotAColour), "{text}");
    }
}

proptest! {
    #[test]
    fn every_one_can_be_seen(red: u8, green: u8, blue: u8) {
        let chosen = format!("#{red:02x}{green:02x}{blue:02x}");
        let printed = channels(&printed(&chosen));
        prop_assert!(contrast_on_white(printed) >= f32::from(SEEN_ON_WHITE), "{printed:?}");
    }
}
