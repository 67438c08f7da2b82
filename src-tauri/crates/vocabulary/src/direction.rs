//! Signs that turn the direction of a text.

/// Returns true for what turns the direction of the letters after it, whatever they are. Nobody
/// sees it, and what follows can be read as something else.
#[must_use]
pub const fn turns_text(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
