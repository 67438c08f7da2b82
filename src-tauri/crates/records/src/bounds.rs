//! How much each field may hold. What is over a bound is refused when it is saved, by the
//! field's name; reading never asks, so that what was kept before still opens.

use crate::error::{Fault, StoreError};

/// A field with the most that it may hold: bytes of a text, entries of a list.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bound {
    field: &'static str,
    most: usize,
}

/// Declares the bounds, and lists their fields.
macro_rules! bounds {
    ($($name:ident: $field:literal, $most:expr;)+) => {
        $(pub(crate) const $name: Bound = Bound { field: $field, most: $most };)+

        /// The names of all fields that have a bound, besides
        /// [`Client::text_fields`](crate::Client::text_fields): those that
        /// [`StoreError::Field`] may give.
        pub const BOUNDED: &[&str] = &[$($field),+];
    };
}

/// The most bytes that a note's text may have: 1 MiB.
pub const MOST_NOTE_BYTES: usize = 1024 * 1024;

/// More than any name, number or short remark needs: a few lines.
pub(crate) const LINE: usize = 1000;
/// More than is said in one answer: some pages.
const PAGES: usize = 20_000;
/// More than anyone has of one thing.
const MANY: usize = 500;
/// More numbers or addresses than anyone is reached at.
const MANY_CONTACTS: usize = 50;

bounds! {
    NAME: "name", 400;
    PHONE: "phone", 200;
    PHONES: "phones", MANY_CONTACTS;
    EMAIL: "email", 400;
    EMAILS: "emails", MANY_CONTACTS;
    CONTACT_LABEL: "contact_label", 200;
    TAG: "tag", 200;
    TAGS: "tags", MANY;
    ALLERGY: "allergy", LINE;
    ALLERGIES: "allergies", MANY;
    ANSWER: "answer", PAGES;
    ANSWERS: "answers", MANY;
    EMERGENCY: "emergency", LINE;
    SCALP_RECORD: "scalp_record", LINE;

    ZONE: "zone", 100;
    ARTIST: "artist", 400;
    PROTOCOL: "protocol", 200;
    BRANCH: "branch", PAGES;
    BRANCHES: "branches", MANY;
    CALENDAR_UID: "calendar_uid", LINE;
    SKIN: "skin", PAGES;
    TREATMENT: "treatment", PAGES;
    TREATMENTS: "treatments", MANY;
    CURRENCY: "currency", 10;
    TEXT: "text", MOST_NOTE_BYTES;

    QUOTE: "quote", LINE;
    QUOTE_LINES: "quote_lines", 40;

    STOCK: "stock", PAGES;

    MEDIA: "media", 100;
    INPUTS: "inputs", 1024 * 1024;
    PAGE: "page", 16 * 1024 * 1024;
    SCAN: "scan", 10 * 1024 * 1024;
    FORM: "form", 200;
    STROKES: "signature", 20_000;
    PIN: "pin", 8;
    PICTURE: "picture", 48 * 1024 * 1024;
    THUMBNAIL: "thumbnail", 128 * 1024;
    POINTS: "points", 3;
    DOCUMENT: "document", 4 * 1024 * 1024;

    WEBSITE: "website", LINE;
    ADDRESS: "address", 2 * LINE;
    EMERGENCY_NUMBER: "emergency_number", 200;
    ADVICE_NUMBER: "advice_number", 200;
    TAGLINE: "tagline", 90 * 4;
    ACCENT: "accent", 20;
    LOGO: "logo", 160 * 1024;
    BACKUP_FOLDER: "backup_folder", 32 * 1024;
    SETTINGS: "settings", 64 * 1024;
}

impl Bound {
    /// The bound of a field that is not listed here.
    pub(crate) const fn new(field: &'static str, most: usize) -> Self {
        Self { field, most }
    }

    /// The field's name.
    pub(crate) const fn field(self) -> &'static str {
        self.field
    }

    /// The most bytes or entries that it may hold.
    pub(crate) const fn most(self) -> usize {
        self.most
    }

    /// Refuses a text that is too long.
    pub(crate) fn text(self, text: &str) -> Result<(), StoreError> {
        self.size(text.len())
    }

    /// Refuses a text that is too long, or of which nothing can be seen.
    pub(crate) fn filled(self, text: &str) -> Result<(), StoreError> {
        if text.chars().all(is_unseen) {
            return Err(StoreError::Field {
                field: self.field,
                fault: Fault::Empty,
            });
        }
        self.text(text)
    }

    /// Refuses a list with too many entries.
    pub(crate) fn count(self, entries: usize) -> Result<(), StoreError> {
        if entries <= self.most {
            return Ok(());
        }
        Err(StoreError::Field {
            field: self.field,
            fault: Fault::TooMany { most: self.most },
        })
    }

    /// Refuses what has too many bytes.
    pub(crate) fn size(self, bytes: usize) -> Result<(), StoreError> {
        if bytes <= self.most {
            return Ok(());
        }
        Err(StoreError::Field {
            field: self.field,
            fault: Fault::TooLong { most: self.most },
        })
    }
}

/// Returns true for what cannot be seen: white space, controls, joiners, marks of direction, fillers
/// and variation selectors.
fn is_unseen(one: char) -> bool {
    one.is_whitespace()
        || one.is_control()
        || matches!(one,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use crate::client::{Client, ContactPoint};
    use crate::{Options, Stop, StoreError, Vault, judge};

    #[test]
    fn what_is_over_a_bound_that_came_later_is_read_and_brought_back() {
        let home = tempfile::tempdir().unwrap();
        let passphrase = judge("lantern gravel teapot mosaic", &[]).unwrap();
        let dir = home.path().join("vault");
        let mut vault = Vault::create(&dir, &passphrase, Options::default())
            .unwrap()
            .vault;
        let long = Client {
            name: "Anna".into(),
            phones: ContactPoint::only(&"5".repeat(300_000)),
            ..Client::default()
        };
        let short = Client {
            phones: ContactPoint::only("604"),
            ..long.clone()
        };
        let id = vault.change(|batch| batch.add_client(&short)).unwrap();
        // As a program without this bound would have saved it.
        let body = serde_json::to_string(&long).unwrap();
        vault
            .change(|batch| -> Result<_, StoreError> {
                let changed = batch.tx.execute("UPDATE client SET body = ?1", [&body])?;
                assert_eq!(changed, 1);
                Ok(())
            })
            .unwrap();
        assert_eq!(vault.client(id).unwrap().record, long);
        assert_eq!(vault.clients(None, 10).unwrap().clients.len(), 1);
        assert!(vault.export_all(&Stop::NEVER).is_ok());
        // What would keep the text says which it is; what replaces it is saved.
        let renamed = Client {
            name: "Anna Maria".into(),
            ..long.clone()
        };
        let refused = vault.change(|batch| batch.save_client(id, &renamed));
        assert!(matches!(
            refused,
            Err(StoreError::Field { field: "phone", .. })
        ));
        vault.change(|batch| batch.save_client(id, &short)).unwrap();
        let step = vault.last_step().unwrap().unwrap();
        vault.undo(step.id).unwrap();
        assert_eq!(vault.client(id).unwrap().record, long);
        vault.change(|batch| batch.bin(id)).unwrap();
        vault.change(|batch| batch.unbin(id)).unwrap();
    }
}
