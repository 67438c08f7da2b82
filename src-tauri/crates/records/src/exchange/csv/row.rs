//! A line of a spreadsheet as a client: what has a field goes there, what a person would
//! miss goes into the note under its heading.

use super::cell::{parted, unguard};
use super::headings::Known;
use crate::client::{Allergy, Client, Column, ContactKind, ContactPoint, is_same_address};
use crate::exchange::birth::{Birth, DateOrder};
use crate::exchange::choice::{Reached, headed, preferred_first};
use crate::exchange::reading::shortened;
use crate::exchange::{Reading, Remark, Why};
use crate::fold::fold;
use crate::number;

/// What Google writes between several values of one cell.
const BETWEEN: &str = ":::";
/// The most words of an allergy that is one of a list. Longer ones are sentences, and a
/// sentence is not cut at its commas.
const MOST_WORDS: usize = 3;

/// A heading, and what its column is taken for.
pub(super) type Heading = (String, Column);

/// A line of a spreadsheet, as far as it was read.
#[derive(Default)]
pub(super) struct Row<'s> {
    line: usize,
    client: Client,
    /// The name as a whole, with its heading.
    whole: (&'s str, String),
    given: Vec<String>,
    family: Vec<String>,
    /// The heading of the first part of the name.
    part: &'s str,
    phones: Vec<Reached>,
    emails: Vec<Reached>,
    birth: Birth,
    birth_text: String,
    birth_heading: &'s str,
    /// What kind the number or address is that comes next, such as `* Home`.
    kind: String,
    addresses: Vec<String>,
    notes: Vec<String>,
    /// What has no field, a line each.
    others: Vec<String>,
    remarks: Vec<Remark>,
}

impl<'s> Row<'s> {
    pub(super) fn read(
        record: &::csv::StringRecord,
        line: usize,
        columns: &'s [Heading],
        known: &Known,
    ) -> Self {
        let mut row = Self {
            line,
            ..Self::default()
        };
        for ((heading, column), cell) in columns.iter().zip(record) {
            let text = unguard(cell);
            let text = text.trim();
            if *column == Column::Kind {
                text.clone_into(&mut row.kind);
            } else if text.is_empty() {
                row.kind.clear();
            } else {
                row.put(heading, *column, text, known);
            }
        }
        let more = record.iter().skip(columns.len()).map(unguard);
        let more: Vec<String> = more.filter(|text| !text.trim().is_empty()).collect();
        if !more.is_empty() {
            row.remark("", &more.join(" "), Why::MoreCells);
            row.others.extend(more);
        }
        row
    }

    fn put(&mut self, heading: &'s str, column: Column, text: &str, known: &Known) {
        let kind = std::mem::take(&mut self.kind);
        match column {
            Column::Name if self.whole.1.is_empty() => self.whole = (heading, text.to_owned()),
            Column::GivenName | Column::FamilyName => {
                if self.given.is_empty() && self.family.is_empty() {
                    self.part = heading;
                }
                let is_given = column == Column::GivenName;
                let parts = if is_given {
                    &mut self.given
                } else {
                    &mut self.family
                };
                parts.push(text.to_owned());
            }
            Column::Mobile
            | Column::Phone
            | Column::HomePhone
            | Column::WorkPhone
            | Column::OtherPhone => {
                let reached = reached(heading, column, text, &kind, known);
                self.phones.extend(reached);
            }
            Column::Email | Column::HomeEmail | Column::WorkEmail | Column::OtherEmail => {
                let reached = reached(heading, column, text, &kind, known);
                self.emails.extend(reached);
            }
            Column::Birth => self.born(heading, text),
            Column::Tags => self.client.tags.extend(
                text.split(BETWEEN)
                    // Groups that Google makes by itself begin with a star.
                    .filter(|group| !group.trim_start().starts_with('*'))
                    .flat_map(parted),
            ),
            Column::Allergies => self.allergic(heading, text, known),
            Column::Address => self.lives(heading, text),
            Column::Note => self.notes.push(text.to_owned()),
            Column::Name | Column::HeadedNote => self.remember(heading, text),
            Column::Ignored | Column::Kind => {}
            Column::Pronouns | Column::Code | Column::Language | Column::ReferredBy => {
                let field = column.text().map(|field| (field.of_mut)(&mut self.client));
                match field {
                    Some(field) if field.is_empty() => text.clone_into(field),
                    Some(field) if field == text => {}
                    _ => self.remember(heading, text),
                }
            }
        }
    }

    fn remember(&mut self, heading: &str, text: &str) {
        self.others.push(headed(heading, text));
    }

    fn remark(&mut self, heading: &str, text: &str, why: Why) {
        self.remarks.push(Remark {
            line: self.line,
            column: heading.to_owned(),
            text: shortened(text),
            why,
        });
    }

    fn born(&mut self, heading: &'s str, text: &str) {
        let birth = Birth::read(text);
        let why = match birth {
            Birth::None => return,
            Birth::Day(..) | Birth::Either(_) if self.birth == Birth::None => {
                self.birth = birth;
                text.clone_into(&mut self.birth_text);
                self.birth_heading = heading;
                return;
            }
            Birth::Day(..) | Birth::Either(_) if self.birth == birth => return,
            Birth::Day(..) | Birth::Either(_) => None,
            Birth::NoYear | Birth::MadeUpYear(_) => Some(Why::NoYear),
            Birth::Unclear => Some(Why::NoDate),
        };
        let kept = birth.kept(text);
        self.remember(heading, &kept);
        if let Some(why) = why {
            self.remark(heading, &kept, why);
        }
    }

    /// A list of allergies, or one in a sentence. What says that there are none is no allergy.
    fn allergic(&mut self, heading: &str, text: &str, known: &Known) {
        if known.is_no_allergy(text) {
            self.remember(heading, text);
            return;
        }
        let parts = text.split([',', ';', '\n']).map(str::trim);
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        let is_list = parts
            .iter()
            .all(|part| part.split_whitespace().count() <= MOST_WORDS);
        let texts = if is_list { parts } else { vec![text] };
        self.client
            .allergies
            .extend(texts.into_iter().map(|text| Allergy {
                text: text.to_owned(),
                ..Allergy::default()
            }));
    }

    /// Address books write an address as a whole, and then its parts.
    fn lives(&mut self, heading: &str, text: &str) {
        let text = text.lines().map(str::trim).collect::<Vec<_>>().join(", ");
        if !self.addresses.iter().any(|other| says(other, &text)) {
            self.remember(heading, &text);
            self.addresses.push(text);
        }
    }

    /// The name by its parts, where there are both: one for display is often a short one.
    /// Whichever is not taken is remembered, unless it says nothing more.
    fn name(&mut self) -> String {
        self.given.dedup();
        self.family.dedup();
        let has_both = !self.given.is_empty() && !self.family.is_empty();
        let parts = [&self.given[..], &self.family[..]].concat().join(" ");
        let (heading, whole) = std::mem::take(&mut self.whole);
        let (name, heading, other) = if whole.is_empty() || has_both {
            (parts, heading, whole)
        } else {
            (whole, self.part, parts)
        };
        // One writes Van Dyke, the other VanDyke.
        let is_same = fold(&name).replace(' ', "") == fold(&other).replace(' ', "");
        if !other.is_empty() && !is_same && !says(&name, &other) {
            self.remember(heading, &other);
        }
        name
    }

    /// The client, with what was noted and what did not fit.
    pub(super) fn put_into(mut self, reading: &mut Reading, order: Option<DateOrder>) {
        self.client.name = self.name();
        self.client.birth = self.birth.in_order(order);
        if self.client.birth.is_none() && !self.birth_text.is_empty() {
            let text = std::mem::take(&mut self.birth_text);
            self.remember(self.birth_heading, &text);
        }
        let phones = std::mem::take(&mut self.phones);
        self.client.phones = preferred_first(phones, number::is_same);
        let emails = std::mem::take(&mut self.emails);
        self.client.emails = preferred_first(emails, is_same_address);
        self.notes.append(&mut self.others);
        reading.put(self.line, self.client, self.notes.join("\n"), self.remarks);
    }
}

/// The numbers or addresses of a cell. Their kind is what the column before says, else what the
/// heading says. A star marks the one that is preferred.
fn reached(heading: &str, column: Column, text: &str, kind: &str, known: &Known) -> Vec<Reached> {
    let (is_preferred, kind) = match kind.strip_prefix('*') {
        Some(kind) => (true, kind.trim()),
        None => (false, kind),
    };
    let (kind, label) = if kind.is_empty() {
        of_column(column, heading)
    } else {
        known.kind(kind)
    };
    let rank = match kind {
        _ if is_preferred => 0,
        ContactKind::Mobile => 1,
        _ => 2,
    };
    let values = text.split(BETWEEN).map(|value| Reached {
        point: ContactPoint {
            value: value.trim().to_owned(),
            kind,
            label: label.clone(),
        },
        rank,
    });
    values.collect()
}

/// The kind that a column itself says, and what another is called.
fn of_column(column: Column, heading: &str) -> (ContactKind, String) {
    let kind = match column {
        Column::Mobile => ContactKind::Mobile,
        Column::HomePhone | Column::HomeEmail => ContactKind::Home,
        Column::WorkPhone | Column::WorkEmail => ContactKind::Work,
        Column::OtherPhone | Column::OtherEmail => ContactKind::Other,
        _ => ContactKind::Unknown,
    };
    let is_called = kind == ContactKind::Other;
    (
        kind,
        Some(heading)
            .filter(|_| is_called)
            .unwrap_or_default()
            .to_owned(),
    )
}

/// Whether all the words of `part` stand in `text`, one after the other.
fn says(text: &str, part: &str) -> bool {
    let words = |text| format!(" {} ", fold(text));
    words(text).contains(&words(part))
}
