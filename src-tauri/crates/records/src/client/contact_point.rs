//! A telephone number or an e-mail address with its kind.

use serde::{Deserialize, Deserializer, Serialize};
use vocabulary::vocabulary;

use crate::bounds::{self, Bound};
use crate::error::StoreError;

vocabulary! {
    /// What kind of number or address it is.
    #[derive(Default)]
    ContactKind {
        /// Nobody said.
        #[default]
        Unknown = "unknown",
        /// A telephone that is carried along, and takes messages.
        Mobile = "mobile",
        /// At home.
        Home = "home",
        /// At work.
        Work = "work",
        /// Another; its label may say which.
        Other = "other",
    }
}

/// A telephone number or an e-mail address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ContactPoint {
    /// The number or address, as typed.
    pub value: String,
    /// Its kind.
    pub kind: ContactKind,
    /// What one of [`ContactKind::Other`] is called; may be empty.
    pub label: String,
}

impl ContactPoint {
    /// Returns a list of one, of no kind; an empty one where there is nothing to see.
    #[must_use]
    pub fn only(value: &str) -> Vec<Self> {
        let one = Self {
            value: value.to_owned(),
            ..Self::default()
        };
        Some(one)
            .into_iter()
            .filter(|one| !one.is_blank())
            .collect()
    }

    fn is_blank(&self) -> bool {
        self.value.trim().is_empty()
    }

    /// Refuses what is too long.
    pub(crate) fn check(&self, value: Bound) -> Result<(), StoreError> {
        value.text(&self.value)?;
        bounds::CONTACT_LABEL.text(&self.label)
    }
}

/// The first of them.
pub(super) fn preferred(list: &[ContactPoint]) -> &str {
    list.first().map_or("", |one| one.value.trim())
}

/// Adds one to a list, unless it is there already. Then the longer way to write it stays, which
/// has the country's code, and what was not known of its kind is learnt.
pub(crate) fn add(
    list: &mut Vec<ContactPoint>,
    one: ContactPoint,
    is_same: impl Fn(&str, &str) -> bool,
) {
    if one.is_blank() {
        return;
    }
    let mut all = list.iter_mut();
    let Some(known) = all.find(|known| is_same(&known.value, &one.value)) else {
        list.push(one);
        return;
    };
    if digits_in(&one.value) > digits_in(&known.value) {
        known.value = one.value;
    }
    if known.kind == ContactKind::Unknown {
        (known.kind, known.label) = (one.kind, one.label);
    }
}

fn digits_in(text: &str) -> usize {
    text.chars().filter(|sign| sign.is_numeric()).count()
}

/// Whether two addresses are the same.
pub(crate) fn is_same_address(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// Reads a list, or the one text of before there were several. What is blank is left out.
pub(super) fn one_or_several<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Vec<ContactPoint>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Kept {
        One(String),
        Several(Vec<ContactPoint>),
    }
    Ok(match Kept::deserialize(from)? {
        Kept::One(value) => ContactPoint::only(&value),
        Kept::Several(mut list) => {
            list.retain(|one| !one.is_blank());
            list
        }
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use super::*;
    use crate::client::Client;
    use crate::number;

    fn point(value: &str, kind: ContactKind) -> ContactPoint {
        ContactPoint {
            value: value.into(),
            kind,
            ..ContactPoint::default()
        }
    }

    #[test]
    fn the_one_number_of_before_is_the_first_of_several() {
        let read = |json: &str| serde_json::from_str::<Client>(json).unwrap();
        let old = read(r#"{"name":"Anna","phone":" 604 555 0100 ","email":"a@example.org"}"#);
        assert_eq!(old.phones, ContactPoint::only(" 604 555 0100 "));
        assert_eq!(
            (old.phone(), old.email()),
            ("604 555 0100", "a@example.org")
        );
        let nothing = read(r#"{"name":"Anna","phone":"","email":" "}"#);
        assert_eq!((nothing.phones, nothing.emails), (vec![], vec![]));
        let blank_first = read(r#"{"phones":[{"value":" "},{"value":"604","kind":"home"}]}"#);
        assert_eq!(blank_first.phones, [point("604", ContactKind::Home)]);
        let refused = |json: &str| serde_json::from_str::<Client>(json).is_err();
        assert!(refused(r#"{"phones":[{"number":"604"}]}"#));
        assert!(refused(r#"{"phone":"604","phones":[]}"#));
    }

    #[test]
    fn a_number_that_is_there_is_not_added_again() {
        use ContactKind::{Home, Mobile, Unknown, Work};
        let mut list = vec![point("555 0100", Unknown), point("604 555 0101 x2", Work)];
        for (value, kind) in [
            ("+1 604 555 0100", Mobile),
            ("604-555-0101 x2", Home),
            ("604-555-0101 x3", Home),
            (" ", Home),
        ] {
            add(&mut list, point(value, kind), number::is_same);
        }
        assert_eq!(
            list,
            [
                point("+1 604 555 0100", Mobile),
                point("604 555 0101 x2", Work),
                point("604-555-0101 x3", Home),
            ]
        );
        let mut emails = ContactPoint::only("Anna@example.org");
        for value in ["anna@example.org ", "an.na@example.org"] {
            add(&mut emails, point(value, Unknown), is_same_address);
        }
        assert_eq!(emails.len(), 2);
    }
}
