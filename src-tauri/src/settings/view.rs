//! The studio's colour in words.

use sheets::{Accent, SEEN_ON_WHITE};
use strings::Words;

use super::wire::AccentView;

/// What the pages without a colour are printed in.
const BLACK: &str = "#000000";

/// How a colour is printed that was typed as `accent`.
#[must_use]
pub fn accent(words: &Words, accent: &str) -> AccentView {
    let black = |words, is_colour| AccentView {
        printed: BLACK.to_owned(),
        words,
        is_colour,
    };
    if accent.trim().is_empty() {
        return black(words.accent_black(), true);
    }
    let Ok(chosen) = accent.parse::<Accent>() else {
        return black(words.accent_unreadable(), false);
    };
    let printed = chosen.printed();
    AccentView {
        printed: printed.to_string(),
        words: if printed == chosen {
            words.accent_printed()
        } else {
            words.accent_darker(printed.to_string(), SEEN_ON_WHITE)
        },
        is_colour: true,
    }
}
