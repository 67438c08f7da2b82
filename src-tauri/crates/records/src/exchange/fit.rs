//! Making what was read fit a client's record: one value that is too long for its field
//! would keep everybody else in the file out.

use std::mem::take;

use super::choice::as_line;
use super::{Draft, Why};
use crate::bounds::{self, Bound, MOST_NOTE_BYTES};
use crate::client::{Client, ContactPoint, TEXTS};
use crate::error::{Fault, StoreError};
use crate::kind::Record;

/// What a name that was cut short ends with.
const CUT: &str = "…";

impl Draft {
    /// A draft whose fields are within their bounds. Whatever was too long for its field
    /// stands in the note.
    ///
    /// # Errors
    /// Why nothing of it can be kept.
    pub(super) fn fitting(line: usize, mut client: Client, note: String) -> Result<Self, Why> {
        let mut notes = vec![note];
        while let Err(StoreError::Field { field, fault }) = client.check() {
            let text = TEXTS.iter().find(|text| text.bound.field() == field);
            let text = match (text, fault) {
                (_, Fault::Empty) => return Err(Why::NoName),
                (Some(_), Fault::TooLong { most }) if field == "name" => {
                    cut(&mut client.name, most)
                }
                (Some(text), Fault::TooLong { .. }) => take((text.of_mut)(&mut client)),
                (None, _)
                    if matches!(field, "phone" | "phones" | "email" | "emails")
                        || field == "contact_label" =>
                {
                    let phones = without(&mut client.phones, bounds::PHONE, bounds::PHONES);
                    let emails = without(&mut client.emails, bounds::EMAIL, bounds::EMAILS);
                    [phones, emails].concat().join("\n")
                }
                (None, _) if field == "tag" || field == "tags" => {
                    let tags: Vec<String> = take(&mut client.tags).into_iter().collect();
                    tags.join(", ")
                }
                (None, _) if field == "allergy" || field == "allergies" => {
                    let texts = take(&mut client.allergies).into_iter();
                    texts.map(|one| one.text).collect::<Vec<_>>().join(", ")
                }
                _ => return Err(Why::TooLong),
            };
            notes.push(text);
        }
        notes.retain(|text| !text.is_empty());
        let note = notes.join("\n\n");
        if note.len() > MOST_NOTE_BYTES {
            return Err(Why::TooLong);
        }
        Ok(Self { line, client, note })
    }
}

/// Takes out of a list what does not fit, as lines of the note.
fn without(list: &mut Vec<ContactPoint>, value: Bound, many: Bound) -> Vec<String> {
    let all = take(list).into_iter();
    let (fitting, mut left): (Vec<_>, Vec<_>) = all.partition(|one| one.check(value).is_ok());
    *list = fitting;
    left.extend(list.split_off(list.len().min(many.most())));
    left.iter().map(as_line).collect()
}

/// Cuts a name short and returns the whole.
fn cut(name: &mut String, most: usize) -> String {
    let end = name.floor_char_boundary(most - CUT.len());
    let short = format!("{}{CUT}", &name[..end]);
    std::mem::replace(name, short)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use super::*;
    use crate::client::{Allergy, ContactKind};

    #[test]
    fn what_is_too_long_for_its_field_stands_in_the_note() {
        let long = "é".repeat(1000);
        let client = Client {
            name: long.clone(),
            phones: ContactPoint::only("604 555 0100"),
            emails: ContactPoint::only(&long),
            tags: [long.clone(), "vip".into()].into(),
            allergies: vec![Allergy {
                text: long.clone(),
                ..Allergy::default()
            }],
            ..Client::default()
        };
        let draft = Draft::fitting(1, client, "allergic to latex".into()).unwrap();
        draft.client.check().unwrap();
        assert!(draft.client.name.starts_with("éé") && draft.client.name.ends_with('…'));
        assert_eq!(draft.client.phone(), "604 555 0100");
        assert_eq!(draft.client.email(), "");
        assert!(draft.note.starts_with("allergic to latex\n\n"));
        assert_eq!(draft.note.matches(&long).count(), 4);
        assert!(draft.note.contains("vip"));
    }

    #[test]
    fn more_numbers_than_anyone_has_go_into_the_note() {
        let point = |number: usize| ContactPoint {
            value: format!("604 555 {number:04}"),
            kind: ContactKind::Other,
            label: if number == 3 {
                "é".repeat(200)
            } else {
                "Desk".into()
            },
        };
        let client = Client {
            name: "Anna".into(),
            phones: (0..10_000).map(point).collect(),
            emails: ContactPoint::only("anna@example.org"),
            ..Client::default()
        };
        let draft = Draft::fitting(1, client, String::new()).unwrap();
        draft.client.check().unwrap();
        let kept: Vec<&str> = draft.client.phones.iter().map(|one| &*one.value).collect();
        assert_eq!(
            (kept.len(), kept[0], kept[3]),
            (50, "604 555 0000", "604 555 0004")
        );
        assert_eq!(draft.client.emails.len(), 1);
        let lines: Vec<&str> = draft.note.lines().collect();
        assert_eq!(lines.len(), 9_950);
        assert!(lines[0].ends_with("é: 604 555 0003"));
        assert_eq!(lines[1], "Desk: 604 555 0051");
    }

    #[test]
    fn what_cannot_be_kept_at_all_says_why() {
        let named = |name: &str| Client {
            name: name.into(),
            ..Client::default()
        };
        let huge = "x".repeat(MOST_NOTE_BYTES + 1);
        let fitting = |client, note: &str| Draft::fitting(1, client, note.into());
        assert_eq!(fitting(named("Anna"), &huge), Err(Why::TooLong));
        assert_eq!(fitting(named("\u{200b}"), ""), Err(Why::NoName));
    }
}
