//! What a column holds, guessed from its heading. The headings that are known stand in
//! `headings.json`, folded as everything that is compared: in small letters, without
//! accents and signs.

use std::collections::HashMap;

use serde::Deserialize;

use crate::client::Column;
use crate::fold::fold;

/// The headings that are known.
#[derive(Default, Deserialize)]
struct Known {
    /// Whom a booking program means by whoever the list is of.
    who: Vec<String>,
    /// Words that change nothing about what a column holds: "Phone Number",
    /// "E-mail 1 - Value".
    fillers: Vec<String>,
    /// Words for a telephone that takes messages.
    mobile: Vec<String>,
    columns: HashMap<Column, Vec<String>>,
}

impl Known {
    fn load() -> Self {
        // It ships with the program, and a test reads it.
        serde_json::from_str(include_str!("headings.json")).unwrap_or_default()
    }

    fn guess(&self, heading: &str) -> Column {
        let folded = fold(heading);
        let words = folded.split(' ');
        let words: Vec<&str> = words
            .filter(|word| !has(&self.who, word) && !has(&self.fillers, word))
            .collect();
        let bare = words.join(" ");
        let find = |heading: &str| {
            let mut columns = self.columns.iter();
            columns.find_map(|(column, headings)| has(headings, heading).then_some(*column))
        };
        find(&folded)
            .or_else(|| find(&bare))
            .or_else(|| Column::from_id(&folded.replace(' ', "_")))
            .unwrap_or(Column::Ignored)
    }
}

fn has(words: &[String], word: &str) -> bool {
    words.iter().any(|one| one == word)
}

/// The columns of these headings. Where there are given names and family names, a name
/// for display is left out: it is often a short one.
pub(super) fn guess(headings: &[String]) -> Vec<Column> {
    let known = Known::load();
    let columns: Vec<Column> = headings.iter().map(|one| known.guess(one)).collect();
    let has_parts = columns.contains(&Column::GivenName) && columns.contains(&Column::FamilyName);
    let is_display = |heading: &String| fold(heading) == "display name";
    headings
        .iter()
        .zip(columns)
        .map(|(heading, column)| {
            if has_parts && is_display(heading) {
                Column::Ignored
            } else {
                column
            }
        })
        .collect()
}

/// The columns with their places, in the order that they are read in: of several
/// telephones those first that take messages.
pub(super) fn in_order(headings: &[String], columns: &[Column]) -> Vec<(usize, Column)> {
    let known = Known::load();
    let mut order: Vec<_> = columns.iter().copied().enumerate().collect();
    order.sort_by_key(|(place, column)| {
        let folded = fold(&headings[*place]);
        *column == Column::Phone && !folded.split(' ').any(|word| has(&known.mobile, word))
    });
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headings_of_other_programs_are_known() {
        use Column::{Birth, Email, FamilyName, GivenName, Ignored, Name, Note, Phone};
        for (headings, columns) in [
            (
                "Client First Name,Client Last Name,Client Mobile,Client Email,Date of Birth",
                &[GivenName, FamilyName, Phone, Email, Birth][..],
            ),
            (
                "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value,Phone 2 - Value",
                &[GivenName, FamilyName, Ignored, Email, Phone, Phone],
            ),
            (
                "Full Name,Mobile Number,Email Address,Birth Date,Notes",
                &[Name, Phone, Email, Birth, Note],
            ),
            (
                "Vorname,Nachname,Telefon,E-Mail,Geburtstag",
                &[GivenName, FamilyName, Phone, Email, Birth],
            ),
            (
                "First Name,Middle Name,Last Name,E-mail Address,E-mail 2 Address,Home Phone,Mobile Phone,Birthday,Notes",
                &[
                    GivenName, GivenName, FamilyName, Email, Email, Phone, Phone, Birth, Note,
                ],
            ),
            (
                "Vorname,Weitere Vornamen,Nachname,E-Mail-Adresse,Telefon (privat),Mobiltelefon",
                &[GivenName, GivenName, FamilyName, Email, Phone, Phone],
            ),
            (
                "Prénom,Nom,Adresse de messagerie,Tél. mobile,Date de naissance",
                &[GivenName, FamilyName, Email, Phone, Birth],
            ),
            ("Last Name/Surname,Memo", &[FamilyName, Note]),
            ("Client Name,Client Phone", &[Name, Phone]),
            ("Customer,Contact number", &[Name, Phone]),
            (
                "Display name,First Name,Last Name",
                &[Ignored, GivenName, FamilyName],
            ),
            ("Display name,First Name", &[Name, GivenName]),
            ("Number,Address,1", &[Ignored, Ignored, Ignored]),
        ] {
            let headings: Vec<String> = headings.split(',').map(str::to_owned).collect();
            assert_eq!(guess(&headings), columns, "{headings:?}");
        }
    }

    #[test]
    fn every_known_heading_is_folded_and_stands_for_one_thing() {
        let known = Known::load();
        let mut all: Vec<&String> = known.columns.values().flatten().collect();
        assert!(known.columns.len() > 10 && !known.who.is_empty());
        for heading in all.iter().chain(&[&known.mobile[0], &known.fillers[0]]) {
            assert_eq!(fold(heading), **heading);
        }
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
