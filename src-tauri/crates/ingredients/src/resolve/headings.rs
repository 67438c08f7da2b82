//! Headings: "Ingredients:", "Inactive ingredients", and what is glued to them; and those of
//! what stands beside a list, such as "Warnings". Which names are known is not known here.

use std::ops::Range;

use super::LONGEST_NAME;
use super::parts::{CLOSING, COLONS};
use crate::lexicon::{self, WORDS};

/// A heading on a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    /// With the words that lead up to it and the colon.
    pub span: Range<usize>,
    pub of: Of,
}

/// What a heading stands before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// A list of ingredients.
    List,
    /// A drug's active ingredients.
    Actives,
    /// Anything else: uses, warnings, directions, the maker.
    Aside,
}

/// Returns the headings of a text. A word for a list is one at the very beginning of the text,
/// before a colon, or behind the words of a drug label: "Inactive ingredients". It may be glued
/// to the name behind it, as in `IngredientsWater`.
pub(super) fn headings(text: &str) -> Vec<Heading> {
    let mut found: Vec<Heading> = Vec::new();
    for Heading { span, of } in lists_and_asides(text) {
        let of = match of {
            Of::List if is_of_actives(&text[span.clone()]) => Of::Actives,
            of => of,
        };
        found.push(Heading { span, of });
    }
    found
}

fn lists_and_asides(text: &str) -> Vec<Heading> {
    let mut found: Vec<Heading> = Vec::new();
    let mut only_headings = true;
    // Where the words that lead up to a heading start: "Inactive ingredients".
    let mut lead = None;
    for (start, end) in lexicon::spans(text).take(500) {
        if end - start > LONGEST_NAME {
            break;
        }
        let word = crate::fold::fold(&text[start..end]);
        let leads = WORDS.label.lead_ins.has(&word);
        if opens_aside(text, start..end, &word) {
            add_aside(text, start..end, &mut found);
            (only_headings, lead) = (false, None);
            continue;
        }
        let heading_end =
            if WORDS.label.headings.has(&word) || is_short_for_heading(text, end, &word) {
                Some(end)
            } else {
                glued_heading(&text[start..end]).map(|length| start + length)
            };
        if let Some(end) = heading_end {
            let closes = behind_verb(&text[end..]);
            if only_headings
                || closes.starts_with(COLONS)
                || lead.is_some_and(|lead| is_of_drug(&text[lead..start]))
                || text[start..].starts_with(char::is_uppercase)
                    && text[..start].trim_end().ends_with(['.', '!', ')'])
            {
                let heading =
                    lead.unwrap_or(start)..text.len() - closes.trim_start_matches(COLONS).len();
                match found.last_mut() {
                    // "Ingredients/Ingrédients:" is one heading.
                    Some(last)
                        if last.of == Of::List
                            && !text
                                .get(last.span.end..heading.start)
                                .is_some_and(|gap| gap.contains(char::is_alphanumeric)) =>
                    {
                        last.span.end = heading.end;
                    }
                    _ => found.push(Heading {
                        span: heading,
                        of: Of::List,
                    }),
                }
            }
        }
        let mut belongs = 0;
        if heading_end.is_none()
            && let Some(last) = found.last_mut()
            && last.of == Of::List
            && text
                .get(last.span.end..start)
                .is_some_and(|gap| gap.trim().is_empty())
            && !text[..last.span.end].trim_end().ends_with(COLONS)
        {
            belongs = behind_heading(&text[start..]);
            last.span.end = start + belongs;
        }
        only_headings &= heading_end.is_some() || leads;
        lead = (leads && belongs == 0).then(|| lead.unwrap_or(start));
    }
    found
}

/// Whether a word stands for a whole heading: "Active: Zinc Pyrithione".
fn is_short_for_heading(text: &str, end: usize, word: &str) -> bool {
    let label = &WORDS.label;
    (label.actives.has(word) || label.second_list.has(word))
        && text[end..].trim_start().starts_with(COLONS)
}

/// The text behind the end of a heading's word, from its colon on if it has one: brackets, words
/// that lead up to a name and a verb may come between, as in "La substance active est:".
fn behind_verb(rest: &str) -> &str {
    let closed = |c: char| c.is_whitespace() || CLOSING.contains(&c);
    let behind = rest.trim_start_matches(closed);
    let mut at = behind;
    for _ in 0..MOST_WORDS_BETWEEN {
        let Some((0, end)) = lexicon::spans(at).next() else {
            break;
        };
        let word = crate::fold::fold(&at[..end]);
        if !(WORDS.label.verbs.has(&word) || WORDS.label.lead_ins.has(&word)) {
            break;
        }
        at = at[end..].trim_start_matches(closed);
    }
    if at.starts_with(COLONS) { at } else { behind }
}

/// How many words may stand between the word of a heading and its colon.
const MOST_WORDS_BETWEEN: usize = 3;

/// Whether a word is the heading of something beside the list: at the beginning of a sentence
/// or line, before a colon, or with a capital in running text.
fn opens_aside(text: &str, span: Range<usize>, word: &str) -> bool {
    if !WORDS.label.asides.has(word) {
        return false;
    }
    let (before, own) = (&text[..span.start], &text[span.clone()]);
    let opens = before.trim_end().is_empty()
        || before.trim_end().ends_with(['.', '!', '?', ')', ':'])
        || before[before.trim_end().len()..].contains(['\n', '\r']);
    let in_capitals = own.chars().nth(1).is_some_and(char::is_uppercase);
    text[span.end..].trim_start().starts_with(COLONS)
        || own.starts_with(char::is_uppercase) && (opens || !in_capitals)
}

/// Adds the heading of an aside. Right behind that of a list it is the head of another column,
/// as in "Active ingredient Purpose".
fn add_aside(text: &str, word: Range<usize>, found: &mut Vec<Heading>) {
    let rest = &text[word.end..];
    let closes = rest.trim_start();
    let end = if closes.starts_with(COLONS) {
        text.len() - closes.trim_start_matches(COLONS).len()
    } else {
        word.end
    };
    match found.last_mut() {
        Some(last)
            if last.of == Of::List
                && text
                    .get(last.span.end..word.start)
                    .is_some_and(|gap| gap.trim().is_empty()) =>
        {
            last.span.end = end;
        }
        _ => found.push(Heading {
            span: word.start..end,
            of: Of::Aside,
        }),
    }
}

/// How long the heading is that a word begins with, where a name is glued to it: a capital
/// letter behind a small one, or a word that is an ingredient by itself.
fn glued_heading(word: &str) -> Option<usize> {
    let mut before = ' ';
    let mut longest = None;
    for (at, c) in word.char_indices() {
        let new_word = before.is_lowercase() && c.is_uppercase();
        if at >= 4
            && (new_word || WORDS.label.last_words.has(&crate::fold::fold(&word[at..])))
            && WORDS.label.headings.has(&crate::fold::fold(&word[..at]))
        {
            longest = Some(at);
        }
        before = c;
    }
    longest
}

/// How long the word is that a heading goes on with, its colon included: "Principe actif:".
/// It may be glued to the name behind it.
fn behind_heading(text: &str) -> usize {
    let Some((_, end)) = lexicon::spans(text).next() else {
        return 0;
    };
    let mut before = ' ';
    let lengths = text[..end].char_indices().map(|(at, c)| {
        let new_word = before.is_lowercase() && c.is_uppercase();
        before = c;
        (at, new_word)
    });
    let ends = lengths.chain(std::iter::once((end, true)));
    ends.filter(|(_, new_word)| *new_word)
        .map(|(at, _)| at)
        .find(|at| WORDS.label.lead_ins.has(&crate::fold::fold(&text[..*at])))
        .map_or(0, |at| {
            let rest = text[at..].trim_start();
            if rest.starts_with(COLONS) {
                text.len() - rest.trim_start_matches(COLONS).len()
            } else {
                at
            }
        })
}

/// Whether the words before a heading are those of a drug label, and begin a line of it.
fn is_of_drug(lead: &str) -> bool {
    lead.starts_with(char::is_uppercase) && (is_of_actives(lead) || goes_on(lead))
}

/// Whether a heading is that of a drug's active ingredients.
fn is_of_actives(heading: &str) -> bool {
    lexicon::spans(heading).any(|(start, end)| {
        let word = &heading[start..end];
        let end = glued_heading(word).unwrap_or(word.len());
        WORDS.label.actives.has(&crate::fold::fold(&word[..end]))
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_left_behind() {
        for text in [
            "Ingredients: Aqua",
            "INGREDIENTS/INGRÉDIENTS : Aqua",
            "Soft cream. Ingredients (INCI): Aqua",
            "Active ingredients: Aqua",
            "Ingredients Aqua",
            "全成分：Aqua",
            "IngredientsAqua",
            "INGREDIENTSAQUA",
            "Active ingredientAqua",
            "Wirkstoff Aqua",
            "Inactive ingredients Aqua",
            "Active: Aqua",
            "Active ingredient Purpose Aqua",
            "La substance active est: Aqua",
            "Die sonstigen Bestandteile sind: Aqua",
        ] {
            let headings = headings(text);
            let body = headings.last().map_or(0, |heading| heading.span.end);
            assert_eq!(headings.len(), 1, "{text}");
            assert_eq!(text[body..].trim().to_lowercase(), "aqua", "{text}");
        }
        assert!(headings("natural ingredients").is_empty());
    }

    #[test]
    fn what_stands_beside_a_list_has_a_heading_of_its_own() {
        let of = |text: &str| {
            let all = headings(text).into_iter();
            all.map(|heading| heading.of).collect::<Vec<_>>()
        };
        let drug = "Active ingredient Petrolatum 41% Purpose Skin protectant Uses minor burns \
                    Warnings Do not use on wounds Inactive ingredients Water";
        assert_eq!(
            of(drug),
            [Of::Actives, Of::Aside, Of::Aside, Of::Aside, Of::List]
        );
        assert_eq!(of("Warnings: keep away"), [Of::Aside]);
        assert_eq!(of("no warnings, many uses"), []);
    }
}
