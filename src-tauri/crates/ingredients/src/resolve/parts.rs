//! How a part of a label is built: headings, amounts, brackets, sentences. Punctuation and
//! the words around names only; which names are known is not known here.

use std::ops::Range;

use super::LONGEST_NAME;
use crate::lexicon::{self, WORDS};

pub(super) const OPENING: [char; 6] = ['(', '[', '{', '<', '（', '【'];
pub(super) const CLOSING: [char; 6] = [')', ']', '}', '>', '）', '】'];
/// How many beginnings of a text are looked at for a claim that goes on.
const MOST_PHRASES: usize = 100;

const COLONS: [char; 3] = [':', '：', '\u{fe55}'];

/// Returns the spans of the headings, with the words that lead up to them and the colon.
/// A word for a list is a heading at the very beginning of the text, or before a colon.
pub(super) fn headings(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut only_headings = true;
    // Where the words that lead up to a heading start: "Inactive ingredients".
    let mut lead = None;
    for (start, end) in lexicon::spans(text).take(500) {
        if end - start > LONGEST_NAME {
            break;
        }
        let word = crate::fold::fold(&text[start..end]);
        let leads = WORDS.label.lead_ins.has(&word);
        let is_heading = WORDS.label.headings.has(&word);
        if is_heading {
            let rest = &text[end..];
            let closes =
                rest.trim_start_matches(|c: char| c.is_whitespace() || CLOSING.contains(&c));
            if only_headings || closes.starts_with(COLONS) {
                let heading =
                    lead.unwrap_or(start)..text.len() - closes.trim_start_matches(COLONS).len();
                match found.last_mut() {
                    // "Ingredients/Ingrédients:" is one heading.
                    Some(last)
                        if !text[last.end..heading.start].contains(char::is_alphanumeric) =>
                    {
                        last.end = heading.end;
                    }
                    _ => found.push(heading),
                }
            }
        }
        only_headings &= is_heading || leads;
        lead = leads.then(|| lead.unwrap_or(start));
    }
    found
}

/// Whether a heading is that of a second list: "Inactive ingredients", after the active
/// ones.
pub(super) fn goes_on(heading: &str) -> bool {
    lexicon::spans(heading).next().is_some_and(|(start, end)| {
        WORDS
            .label
            .second_list
            .has(&crate::fold::fold(&heading[start..end]))
    })
}

/// Returns where the text after words such as "may contain" starts: 0 where it does not
/// begin with such words, or holds nothing else.
pub(super) fn after_lead_in(text: &str) -> usize {
    let mut body = 0;
    for (start, end) in lexicon::spans(text).take(8) {
        if !WORDS
            .label
            .lead_ins
            .has(&crate::fold::fold(&text[start..end]))
        {
            return if body == 0 { 0 } else { start };
        }
        body = end;
    }
    0
}

/// Whether the first word is a number of a numbered list: "1. Aqua", "2) Glycerin".
pub(super) fn is_list_number(text: &str, word: &str, (_, end): (usize, usize)) -> bool {
    word.len() <= 2
        && word.bytes().all(|byte| byte.is_ascii_digit())
        && text[end..].starts_with(['.', ')', ' '])
}

/// Returns the text with amounts ("96 %", "0,5%", "2 mg") overwritten by a sign that is in
/// no name, byte for byte, so that spans in the result are spans in the text.
pub(super) fn without_amounts(text: &str) -> String {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return text.to_owned();
    }
    let mut plain = text.to_owned();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        // The hyphen of "PEG-40" goes on with a name; a dash at the beginning does not.
        let opens_number = bytes[at].is_ascii_digit()
            && match &bytes[..at] {
                [.., before, b'-'] => before.is_ascii_whitespace(),
                [.., before] => *before == b'-' || !before.is_ascii_alphanumeric(),
                [] => true,
            };
        if !opens_number {
            at += 1;
            continue;
        }
        let number = text[at..]
            .find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','))
            .map_or(text.len(), |length| at + length);
        let rest = text[number..].trim_start();
        let gap = text.len() - number - rest.len();
        let unit = [
            "%", "\u{ff05}", "°", "º", "mg/g", "mg/ml", "mg", "ppm", "percent", "per cent",
        ]
        .into_iter()
        .find(|unit| {
            rest.get(..unit.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(unit))
                && !(unit.ends_with(char::is_alphabetic)
                    && rest[unit.len()..].starts_with(char::is_alphanumeric))
        });
        let Some(unit) = unit else {
            at = number;
            continue;
        };
        let mut end = number + gap + unit.len();
        let after = text[end..].trim_start();
        let tail = ["w/w", "v/v", "w/v", "vol.", "vol"]
            .into_iter()
            .find(|tail| {
                after
                    .get(..tail.len())
                    .is_some_and(|start| start.eq_ignore_ascii_case(tail))
            });
        if let Some(tail) = tail {
            end = text.len() - after.len() + tail.len();
        }
        plain.replace_range(at..end, &"~".repeat(end - at));
        at = end;
    }
    plain
}

/// Returns the spans of the outermost brackets, signs included. One that is never closed
/// goes on to the end.
pub(super) fn bracket_groups(text: &str) -> Vec<Range<usize>> {
    let mut groups = Vec::new();
    let mut depth = 0_usize;
    let mut start = 0;
    for (at, c) in text.char_indices() {
        if OPENING.contains(&c) {
            if depth == 0 {
                start = at;
            }
            depth += 1;
        } else if CLOSING.contains(&c) && depth > 0 {
            depth -= 1;
            if depth == 0 {
                groups.push(start..at + c.len_utf8());
            }
        }
    }
    if depth > 0 {
        groups.push(start..text.len());
    }
    groups
}

/// Returns the spans between full stops, colons, stars, line breaks, and dashes with space
/// around them. A colon or "&" within a claim ("Free from: alcohol") splits nothing.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before = ' ';
    let mut phrases_left = MOST_PHRASES;
    for (at, c) in text.char_indices() {
        let after = text[at + c.len_utf8()..].chars().next().unwrap_or(' ');
        let ends = match c {
            '.' | '!' | '?' => {
                after.is_whitespace()
                    || before.is_alphabetic() && after.is_alphabetic() && !is_in_address(text, at)
            }
            // "Free from: alcohol" is one phrase.
            ':' | '：' => !phrase(&text[start..at], &mut phrases_left)
                .is_some_and(|phrase| phrase.is_left_open()),
            '\u{2013}' | '\u{2014}' | '*' | '†' | '‡' | '\n' | '\r' => true,
            '-' | '+' => before.is_whitespace() && after.is_whitespace(),
            '&' => {
                before.is_whitespace()
                    && after.is_whitespace()
                    && !phrase(&text[start..at], &mut phrases_left)
                        .is_some_and(|phrase| phrase.opens_claim())
            }
            _ => false,
        };
        before = c;
        if ends {
            parts.push(start..at);
            start = at + c.len_utf8();
        }
    }
    parts.push(start..text.len());
    parts.retain(|part| text[part.clone()].contains(char::is_alphanumeric));
    parts
}

/// Reads the beginning of a sentence as a phrase, unless it is too long for one, or `left`
/// of them have been read.
fn phrase<'a>(beginning: &'a str, left: &mut usize) -> Option<lexicon::Phrase<'a>> {
    if beginning.len() > LONGEST_NAME {
        return None;
    }
    *left = left.checked_sub(1)?;
    Some(lexicon::Phrase::new(beginning))
}

/// Whether the place lies within an address on the web.
pub(super) fn is_in_address(text: &str, at: usize) -> bool {
    let start = text[..at].rfind(char::is_whitespace).unwrap_or(0);
    let end = text[at..]
        .find(char::is_whitespace)
        .map_or(text.len(), |length| at + length);
    end - start <= LONGEST_NAME && lexicon::is_address(&text[start..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_blanked_in_place() {
        for (text, plain) in [
            ("Ethyl alcohol 96%", "Ethyl alcohol"),
            ("5 % Niacinamide", "Niacinamide"),
            ("Zinc Oxide 20.0% w/w", "Zinc Oxide"),
            ("Alcohol 96° vol", "Alcohol"),
            ("PEG-40 Stearate", "PEG-40 Stearate"),
            ("- 2% Niacinamide", "- ~~ Niacinamide"),
            ("Polysorbate 20", "Polysorbate 20"),
            ("CI 77891", "CI 77891"),
            ("1,2-Hexanediol 2,5%", "1,2-Hexanediol"),
        ] {
            let blanked = without_amounts(text);
            assert_eq!(blanked.len(), text.len(), "{text}");
            assert_eq!(blanked.trim_matches(['~', ' ']), plain, "{text}");
        }
    }

    #[test]
    fn a_heading_is_left_behind() {
        for text in [
            "Ingredients: Aqua",
            "INGREDIENTS/INGRÉDIENTS : Aqua",
            "Soft cream. Ingredients (INCI): Aqua",
            "Active ingredients: Aqua",
            "Ingredients Aqua",
            "全成分：Aqua",
        ] {
            let headings = headings(text);
            let body = headings.last().map_or(0, |heading| heading.end);
            assert_eq!(headings.len(), 1, "{text}");
            assert_eq!(text[body..].trim(), "Aqua", "{text}");
        }
        assert!(headings("natural ingredients").is_empty());
    }
}
