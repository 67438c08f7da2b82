//! Several values for one field: the best goes there, the others into the note. Of numbers and
//! addresses all have a place, the preferred one first.

use std::collections::HashSet;

use crate::client::{ContactKind, ContactPoint, add_contact};

/// One of them.
pub(super) struct Choice {
    pub(super) text: String,
    /// What the file calls it, such as `Home` or `Home Phone`.
    pub(super) label: String,
    /// The lower, the better.
    pub(super) rank: u8,
}

/// A line of the note: what is said, under its heading where it has one.
pub(super) fn headed(heading: &str, text: &str) -> String {
    if heading.is_empty() {
        text.to_owned()
    } else {
        format!("{heading}: {text}")
    }
}

/// Returns the best of several, the first of equals. The others become lines of the note.
pub(super) fn choose(mut choices: Vec<Choice>, others: &mut Vec<String>) -> String {
    choices.retain(|choice| !choice.text.is_empty());
    let ranks = choices.iter().map(|choice| choice.rank);
    let Some((best, _)) = ranks.enumerate().min_by_key(|(_, rank)| *rank) else {
        return String::new();
    };
    let best = choices.remove(best).text;
    for other in choices {
        if other.text != best {
            others.push(headed(&other.label, &other.text));
        }
    }
    best
}

/// A number or an address that was read.
pub(super) struct Reached {
    pub(super) point: ContactPoint,
    /// The lower, the more it is preferred.
    pub(super) rank: u8,
}

/// The most different values that are compared with each other: ten times what anyone has.
const MOST_COMPARED: usize = 500;

/// Returns them without doubles, the preferred one first, the others in the order of the file.
pub(super) fn preferred_first(
    mut all: Vec<Reached>,
    is_same: impl Fn(&str, &str) -> bool,
) -> Vec<ContactPoint> {
    let ranks = all.iter().map(|one| one.rank).enumerate();
    if let Some((best, _)) = ranks.min_by_key(|(_, rank)| *rank) {
        all[..=best].rotate_right(1);
    }
    let mut seen = HashSet::new();
    let mut list = Vec::new();
    for Reached { point, .. } in all {
        let is_new = seen.insert(point.value.clone());
        if list.len() >= MOST_COMPARED {
            list.extend(Some(point).filter(|_| is_new));
        } else if is_new || point.kind != ContactKind::Unknown {
            add_contact(&mut list, point, &is_same);
        }
    }
    list
}

/// A number or an address as a line of the note.
pub(super) fn as_line(point: &ContactPoint) -> String {
    let heading = match point.kind {
        ContactKind::Unknown => "",
        ContactKind::Mobile => "Mobile",
        ContactKind::Home => "Home",
        ContactKind::Work => "Work",
        ContactKind::Other => &point.label,
    };
    headed(heading, &point.value)
}
