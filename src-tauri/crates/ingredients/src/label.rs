//! Cuts a pasted label at its separators. It knows signs and digits, but no words and no
//! names, but for a word that a hyphen breaks over two lines.

use std::ops::Range;

/// A part of a label between two separators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Segment {
    /// Its span in the label, white space included.
    pub span: Range<usize>,
    /// Whether the separator before it was a line break, which may also stand
    /// inside a name.
    pub after_line_break: bool,
}

/// Cuts `label` at commas, semicolons, bullets, and, where lines and not commas part
/// the ingredients, at line breaks. Commas inside numbers and names (`1,2-Hexanediol`,
/// `0,5 %`) do not cut.
pub(crate) fn cut(label: &str) -> Vec<Segment> {
    let by_line = lines_part_names(label);
    let mut segments = Vec::new();
    let mut start = 0;
    let mut after_line_break = false;
    let mut add = |span: Range<usize>, after_line_break| {
        if label[span.clone()].contains(char::is_alphanumeric) {
            segments.push(Segment {
                span,
                after_line_break,
            });
        }
    };
    for (at, c) in marks(label) {
        let line_break = is_line_break(c);
        if line_break && (!by_line || is_within_word(label, at))
            || c == ',' && is_inside_name(label, start, at)
        {
            continue;
        }
        add(start..at, after_line_break);
        start = at + c.len_utf8();
        after_line_break = line_break;
    }
    add(start..label.len(), after_line_break);
    segments
}

/// Yields the separators and line breaks. Most of a label is neither, so that its bytes
/// are looked at first.
fn marks(label: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let bytes = label.as_bytes();
    let mut next = 0;
    std::iter::from_fn(move || {
        while let Some(&byte) = bytes.get(next) {
            let at = next;
            next += 1;
            match byte {
                b',' | b';' | b'|' | b'\n' | b'\r' => return Some((at, char::from(byte))),
                FIRST_OF_SEVERAL.. => {
                    let c = label[at..].chars().next()?;
                    next = at + c.len_utf8();
                    if is_separator(c) || is_line_break(c) {
                        return Some((at, c));
                    }
                }
                _ => {}
            }
        }
        None
    })
}

/// The first byte of every character of more than one byte is at least this.
const FIRST_OF_SEVERAL: u8 = 0xc2;

const LINE_BREAKS: [char; 4] = ['\n', '\r', '\u{2028}', '\u{2029}'];

fn is_line_break(c: char) -> bool {
    LINE_BREAKS.contains(&c)
}

fn is_separator(c: char) -> bool {
    if c.is_ascii() {
        return matches!(c, ',' | ';' | '|');
    }
    matches!(
        c,
        '，' | '；'
            | '、'
            | '､'
            | '،'
            | '؛'
            | '。'
            | '•'
            | '·'
            | '∙'
            | '⋅'
            | '‧'
            | '・'
            | '●'
            | '○'
            | '◦'
            | '▪'
            | '■'
            | '□'
            | '◆'
            | '►'
            | '➤'
            | '✓'
            | '¦'
            | '¤'
    )
}

/// Lines part the names where there are several and hardly any separators.
fn lines_part_names(label: &str) -> bool {
    if !LINE_BREAKS
        .iter()
        .any(|line_break| label.contains(*line_break))
    {
        return false;
    }
    let (mut lines, mut separators, mut start) = (0_usize, 0_usize, 0);
    for (at, c) in marks(label) {
        if is_line_break(c) {
            lines += usize::from(!label[start..at].trim_start().is_empty());
            start = at + c.len_utf8();
        } else {
            separators += 1;
        }
    }
    lines += usize::from(!label[start..].trim_start().is_empty());
    lines >= 2 && separators * 3 < lines
}

/// Whether the line break at `at` is within a word that a hyphen breaks.
fn is_within_word(label: &str, at: usize) -> bool {
    let before = label[..at].trim_end();
    before
        .char_indices()
        .next_back()
        .is_some_and(|(hyphen, _)| crate::lexicon::broken_word(&label[hyphen..]).is_some())
}

/// Whether the comma at `at` belongs to a number or a name: between the locants of a
/// chemical name (`1,2-`, also written `1, 2-`), or in a decimal number.
fn is_inside_name(label: &str, segment_start: usize, at: usize) -> bool {
    let rest = &label[at + 1..];
    let after = rest.trim_start();
    if !after.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let before = label[segment_start..at].trim_end();
    let digits_before = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let digits_after = after
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(after.len());
    if digits_before == 0 {
        return false;
    }
    let tail = &after[digits_after..];
    let stem = &before[..before.len() - digits_before];
    if after.len() == rest.len() && is_amount(tail.trim_start()) {
        return true;
    }
    if digits_before > 2 || digits_after > 2 {
        return false;
    }
    let opens_name = stem.ends_with(',') || !stem.contains(char::is_alphanumeric);
    let within_name = stem.ends_with(|c: char| c == '-' || c.is_whitespace())
        && digits_before == 1
        && digits_after == 1;
    let before_hyphen = tail.starts_with(['-', '\u{2010}', '\u{2011}', '\u{2013}', '\'']);
    let before_more = tail.starts_with(',') || tail.trim_start().starts_with(char::is_alphabetic);
    opens_name && (before_hyphen || before_more) || within_name && before_hyphen
}

/// Whether what stands behind a number says what it is of.
fn is_amount(tail: &str) -> bool {
    tail.starts_with('%')
        || ["g", "mg", "ml", "kg", "units", "IU", "I.E."]
            .iter()
            .any(|unit| {
                tail.strip_prefix(unit)
                    .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(label: &str) -> Vec<&str> {
        cut(label)
            .into_iter()
            .map(|segment| label[segment.span].trim())
            .collect()
    }

    #[test]
    fn commas_semicolons_bullets_and_dots_cut() {
        assert_eq!(
            parts("Aqua, Glycerin; Parfum"),
            ["Aqua", "Glycerin", "Parfum"]
        );
        assert_eq!(
            parts("• Aqua • Glycerin · Parfum"),
            ["Aqua", "Glycerin", "Parfum"]
        );
        assert_eq!(
            parts("水、グリセリン、エタノール"),
            ["水", "グリセリン", "エタノール"]
        );
    }

    #[test]
    fn commas_inside_names_and_numbers_do_not() {
        for name in [
            "1,2-Hexanediol",
            "1, 2-Hexanediol",
            "1,2 Hexanediol",
            "2,4-Dichlorobenzyl Alcohol",
            "Glycerin 2,5 %",
            "Clobetasol 0,2 g",
            "Polymyxin B 5,000 units",
            "Diethylhexyl 2,6-Naphthalate",
            "Diethylhexyl\n2,6-Naphthalate",
            "Diethylhexyl\u{a0}2,6-Naphthalate",
        ] {
            assert_eq!(
                parts(&format!("Aqua, {name}, Parfum")),
                ["Aqua", name, "Parfum"]
            );
        }
        assert_eq!(
            parts("PEG-40,1,2-Hexanediol,CI 77491,77492"),
            ["PEG-40", "1,2-Hexanediol", "CI 77491", "77492"]
        );
    }

    #[test]
    fn lines_cut_only_where_commas_do_not() {
        assert_eq!(
            parts("Aqua\nGlycerin\r\nAlcohol Denat."),
            ["Aqua", "Glycerin", "Alcohol Denat."]
        );
        assert_eq!(parts("Aqua\rGlycerin\u{2028}Parfum").len(), 3);
        assert_eq!(
            parts("Aqua, Cetearyl\nAlcohol, Parfum"),
            ["Aqua", "Cetearyl\nAlcohol", "Parfum"]
        );
    }

    #[test]
    fn nothing_but_separators_is_nothing() {
        assert_eq!(parts(&",".repeat(10_000)), Vec::<&str>::new());
        assert_eq!(parts(""), Vec::<&str>::new());
    }
}
