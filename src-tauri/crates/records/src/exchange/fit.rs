//! Making what was read fit a client's record: one value that is too long for its field
//! would keep everybody else in the file out.

use std::mem::take;

use super::{Draft, Why};
use crate::bounds::MOST_NOTE_BYTES;
use crate::client::{Client, TEXTS};
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
    use crate::client::Allergy;

    #[test]
    fn what_is_too_long_for_its_field_stands_in_the_note() {
        let long = "é".repeat(1000);
        let client = Client {
            name: long.clone(),
            phone: "604 555 0100".into(),
            email: long.clone(),
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
        assert_eq!(draft.client.phone, "604 555 0100");
        assert_eq!(draft.client.email, "");
        assert!(draft.note.starts_with("allergic to latex\n\n"));
        assert_eq!(draft.note.matches(&long).count(), 4);
        assert!(draft.note.contains("vip"));
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
