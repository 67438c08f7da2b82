//! How a part of a label is built: lead-ins, brackets, sentences. Punctuation and the words
//! around names only; which names are known is not known here.

use std::ops::Range;

use super::LONGEST_NAME;
use crate::lexicon::{self, WORDS};

pub(super) const OPENING: [char; 6] = ['(', '[', '{', '<', '（', '【'];
pub(super) const CLOSING: [char; 6] = [')', ']', '}', '>', '）', '】'];
/// How many beginnings of a text are looked at for a claim that goes on.
const MOST_PHRASES: usize = 100;

pub(super) const COLONS: [char; 3] = [':', '：', '\u{fe55}'];

/// Returns where the text after words such as "may contain" starts, with the amounts beside
/// them, as in "1 g ointment contains 50 mg": 0 where it does not begin so, or holds nothing else.
pub(super) fn after_lead_in(text: &str) -> usize {
    let label = &WORDS.label;
    let mut leads = false;
    for (start, end) in lexicon::spans(text).take(8) {
        let word = crate::fold::fold(&text[start..end]);
        if label.lead_ins.has(&word) {
            leads = true;
        } else if WORDS.claims.negations.has(&word)
            || !(label.units.has(&word) || label.body.has(&word) || is_number(&word))
            || !text[end..].starts_with([' ', '%'])
        {
            return if leads { start } else { 0 };
        }
    }
    0
}

/// Whether a word is a number, and more than none.
fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit()) && word.bytes().any(|byte| byte != b'0')
}

/// Returns where the text after a bracket starts that opens it and is never closed: "[+/- Mica".
/// It is 0 where there is none.
pub(super) fn after_unclosed(text: &str) -> usize {
    let inner = text.trim_start().trim_start_matches(OPENING);
    let opens = inner.len() < text.trim_start().len();
    let count = |signs: [char; 6]| text.chars().filter(|c| signs.contains(c)).count();
    if opens && count(OPENING) > count(CLOSING) {
        text.len() - inner.len()
    } else {
        0
    }
}

/// Whether the first word is a number of a numbered list: "1. Aqua", "2) Glycerin".
pub(super) fn is_list_number(text: &str, word: &str, (_, end): (usize, usize)) -> bool {
    word.len() <= 2
        && word.bytes().all(|byte| byte.is_ascii_digit())
        && text[end..].starts_with(['.', ')', ' '])
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

/// Where the last word of the text starts, if it is one for alcohol and a sign other than a
/// hyphen parts it from the words before.
pub(super) fn alcohol_behind_sign(text: &str) -> Option<usize> {
    let text = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    let start = text
        .char_indices()
        .rev()
        .take_while(|(_, c)| c.is_alphanumeric())
        .last()?
        .0;
    let before = &text[..start];
    let gap = &before[before
        .trim_end_matches(|c: char| !c.is_alphanumeric())
        .len()..];
    let parts = gap.contains(|c: char| !c.is_whitespace() && c != '-') || gap.contains(" - ");
    (parts && lexicon::speaks_of_alcohol(&text[start..])).then_some(start)
}

/// Returns the spans between full stops, colons, stars, line breaks, and dashes with space
/// around them. A colon or "&" within a claim ("Free from: alcohol") splits nothing.
pub(crate) fn sentences(text: &str) -> Vec<Range<usize>> {
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
