//! A client of the studio: the type, its bounds, and what each field means for search and
//! for merging. Reading and writing clients is in `store`.

mod contact_point;
mod health;
mod part;
mod scalp;
mod store;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use vocabulary::{ScalpType, vocabulary};

pub use self::contact_point::{ContactKind, ContactPoint};
pub(crate) use self::contact_point::{add as add_contact, is_same_address};
pub use self::health::{Allergy, Contraindication, HealthAnswers, HealthQuestion, Severity};
pub use self::part::ClientPart;
pub use self::scalp::{
    Alopecia, Fitzpatrick, HairLoss, HairlineEdge, HairlineShape, IdSeen, PatchResult, PatchTest,
    ScalpAnswer, ScalpRecord,
};
pub use self::store::{ClientMark, ClientPage};
use crate::batch::Batch;
use crate::bounds::{self, Bound};
use crate::error::StoreError;
use crate::fold::fold;
use crate::ids::ClientId;
use crate::index;
use crate::kind::{self, Kind, Record};
use crate::number;

/// A client. Only the name must be there; other texts are empty when not given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Client {
    /// The name, as the client writes it. At most 400 bytes.
    pub name: String,
    /// Pronouns.
    pub pronouns: String,
    /// Telephone numbers, the preferred one first. Up to format 4 there was one, `phone`.
    #[serde(alias = "phone", deserialize_with = "contact_point::one_or_several")]
    pub phones: Vec<ContactPoint>,
    /// E-mail addresses, the preferred one first. Up to format 4 there was one, `email`.
    #[serde(alias = "email", deserialize_with = "contact_point::one_or_several")]
    pub emails: Vec<ContactPoint>,
    /// Date of birth.
    pub birth: Option<NaiveDate>,
    /// What the studio shows instead of the name when others can see the screen.
    pub code: String,
    /// The artist's own labels.
    pub tags: BTreeSet<String>,
    /// The kinds of scalp that the artist saw.
    pub scalp: BTreeSet<ScalpType>,
    /// What is recorded once about the scalp.
    pub scalp_record: ScalpRecord,
    /// Known allergies.
    pub allergies: Vec<Allergy>,
    /// What the health form said.
    pub contraindications: Vec<Contraindication>,
    /// When the health form was gone through, and what was answered with no.
    pub health: HealthAnswers,
    /// Whom to call in an emergency.
    pub emergency: Option<Contact>,
    /// Language of the sheet, as a BCP 47 tag.
    pub language: String,
    /// Whether their pages are printed in larger type, whatever the studio's settings say.
    pub large_print: bool,
    /// How the client came to the studio.
    pub referred_by: String,
}

vocabulary! {
    /// What a column of a spreadsheet holds.
    Column {
        /// The whole name.
        Name = "name",
        /// A given name, a middle one too; they are put before the family name.
        GivenName = "given_name",
        /// The family name.
        FamilyName = "family_name",
        /// Pronouns.
        Pronouns = "pronouns",
        /// Telephone number that takes messages; it goes before others.
        Mobile = "mobile",
        /// Telephone number.
        Phone = "phone",
        /// Telephone number at home.
        HomePhone = "home_phone",
        /// Telephone number at work.
        WorkPhone = "work_phone",
        /// Another telephone number, called as its heading says.
        OtherPhone = "other_phone",
        /// E-mail address.
        Email = "email",
        /// E-mail address at home.
        HomeEmail = "home_email",
        /// E-mail address at work.
        WorkEmail = "work_email",
        /// Another e-mail address, called as its heading says.
        OtherEmail = "other_email",
        /// Date of birth: `1984-02-29`, `29.02.1984`, or with slashes, where the file tells
        /// whether the day or the month comes first, or somebody says so.
        Birth = "birth",
        /// Where the client lives, or a part of it; it becomes a line of the note.
        Address = "address",
        /// Known allergies, a comma or semicolon between two.
        Allergies = "allergies",
        /// The studio's code.
        Code = "code",
        /// Labels, a comma or semicolon between two.
        Tags = "tags",
        /// Language of the sheet.
        Language = "language",
        /// How the client came to the studio.
        ReferredBy = "referred_by",
        /// Anything that was noted about the client; it becomes a note.
        Note = "note",
        /// The same, under its heading.
        HeadedNote = "headed_note",
        /// What kind the number or address in the next column is of, or what it is called.
        Kind = "kind",
        /// Something that is not taken in.
        Ignored = "ignored",
    }
}

/// A field of a client that is one text.
pub(crate) struct Text {
    column: Column,
    pub(crate) bound: Bound,
    pub(crate) of: fn(&Client) -> &String,
    pub(crate) of_mut: fn(&mut Client) -> &mut String,
}

/// Lists the fields that are one text, each with its column and the most bytes that it holds.
macro_rules! texts {
    ($($field:ident: $column:ident, $most:expr;)+) => {
        pub(crate) const TEXTS: &[Text] = &[$(Text {
            column: Column::$column,
            bound: Bound::new(stringify!($field), $most),
            of: |client| &client.$field,
            of_mut: |client| &mut client.$field,
        }),+];
    };
}

texts! {
    name: Name, bounds::NAME.most();
    pronouns: Pronouns, 200;
    code: Code, 100;
    language: Language, 100;
    referred_by: ReferredBy, bounds::LINE;
}

impl Column {
    /// The field that it holds, where that is one text.
    pub(crate) fn text(self) -> Option<&'static Text> {
        TEXTS.iter().find(|text| text.column == self)
    }
}

impl Client {
    /// Returns the names of the fields that are one text.
    pub fn text_fields() -> impl Iterator<Item = &'static str> {
        TEXTS.iter().map(|text| text.bound.field())
    }

    /// The preferred telephone number; empty for none.
    #[must_use]
    pub fn phone(&self) -> &str {
        contact_point::preferred(&self.phones)
    }

    /// The first telephone number in which the digits typed are, else the preferred one.
    #[must_use]
    pub fn phone_like(&self, typed: &str) -> &str {
        let typed = number::typed(typed);
        let mut all = self.phones.iter();
        let found = all.find(|one| number::is_in(&number::to_find(&one.value), &typed));
        found.map_or_else(|| self.phone(), |one| one.value.trim())
    }

    /// The preferred e-mail address; empty for none.
    #[must_use]
    pub fn email(&self) -> &str {
        contact_point::preferred(&self.emails)
    }

    /// What the client is found by, a line each: name, code, e-mail addresses, telephone numbers.
    pub(crate) fn search_text(&self) -> String {
        let emails = self.emails.iter().map(|one| fold(&one.value));
        let phones = self.phones.iter().map(|one| number::to_find(&one.value));
        [
            fold(&self.name),
            fold(&self.code),
            emails.collect::<Vec<_>>().join(" "),
            phones.collect::<Vec<_>>().join(" "),
        ]
        .join("\n")
    }

    /// Returns one client in place of two who are the same person. Where the two differ, this
    /// one is right; what is empty here is taken from `other`, and lists hold what either has.
    #[must_use]
    pub fn merged_with(mut self, mut other: Self) -> Self {
        for Text { of_mut, .. } in TEXTS {
            let own = of_mut(&mut self);
            if own.trim().is_empty() {
                *own = std::mem::take(of_mut(&mut other));
            }
        }
        // All that is not in `TEXTS` is merged by itself.
        let Self {
            name: _,
            pronouns: _,
            phones,
            emails,
            birth,
            code: _,
            tags,
            scalp,
            scalp_record,
            allergies,
            contraindications,
            health,
            emergency,
            language: _,
            large_print,
            referred_by: _,
        } = other;
        for one in phones {
            add_contact(&mut self.phones, one, number::is_same);
        }
        for one in emails {
            add_contact(&mut self.emails, one, is_same_address);
        }
        self.birth = self.birth.or(birth);
        self.tags.extend(tags);
        self.scalp.extend(scalp);
        self.scalp_record = self.scalp_record.merged_with(scalp_record);
        for allergy in allergies {
            let mut own = self.allergies.iter_mut();
            let known = own.find(|one| one.group == allergy.group && one.text == allergy.text);
            match known {
                Some(known) => known.severity = known.severity.max(allergy.severity),
                None => self.allergies.push(allergy),
            }
        }
        for answer in contraindications {
            if !self.contraindications.contains(&answer) {
                self.contraindications.push(answer);
            }
        }
        self.health = self.health.merged_with(health, &self.contraindications);
        self.emergency = self.emergency.or(emergency);
        self.large_print |= large_print;
        self
    }
}

impl Record for Client {
    const KIND: Kind = Kind::Client;
    type Id = ClientId;

    fn check(&self) -> Result<(), StoreError> {
        bounds::NAME.filled(&self.name)?;
        for Text { bound, of, .. } in TEXTS {
            bound.text(of(self))?;
        }
        bounds::PHONES.count(self.phones.len())?;
        bounds::EMAILS.count(self.emails.len())?;
        for (list, bound) in [(&self.phones, bounds::PHONE), (&self.emails, bounds::EMAIL)] {
            list.iter().try_for_each(|one| one.check(bound))?;
        }
        bounds::TAGS.count(self.tags.len())?;
        self.tags.iter().try_for_each(|tag| bounds::TAG.text(tag))?;
        self.scalp_record.check()?;
        bounds::ALLERGIES.count(self.allergies.len())?;
        for Allergy { group, text, .. } in &self.allergies {
            bounds::ALLERGY.text(group)?;
            bounds::ALLERGY.text(text)?;
        }
        bounds::ANSWERS.count(self.contraindications.len())?;
        for answer in &self.contraindications {
            bounds::ANSWER.text(&answer.text)?;
        }
        bounds::ANSWERS.count(self.health.confirmed.len())?;
        if let Some(Contact {
            name,
            phone,
            relation,
        }) = &self.emergency
        {
            bounds::EMERGENCY.text(name)?;
            bounds::EMERGENCY.text(phone)?;
            bounds::EMERGENCY.text(relation)?;
        }
        Ok(())
    }

    fn columns(&self) -> Vec<kind::Column<'_>> {
        vec![("sort", fold(&self.name).into())]
    }

    fn index(
        &self,
        batch: &mut Batch<'_>,
        id: ClientId,
        _before: Option<&str>,
    ) -> Result<(), StoreError> {
        index::clients::put(&batch.tx, id, &self.search_text())
    }
}

/// Somebody to call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// Telephone number.
    pub phone: String,
    /// Who this is to the client.
    pub relation: String,
}

#[cfg(test)]
mod tests {
    use super::{Client, HairLoss, ScalpRecord};

    #[test]
    fn whoever_is_merged_brings_their_scalp_record() {
        let known = Client {
            scalp_record: ScalpRecord {
                hair_loss: Some(HairLoss::Ludwig1),
                ..ScalpRecord::default()
            },
            ..Client::default()
        };
        assert_eq!(Client::default().merged_with(known.clone()), known);
    }

    #[test]
    fn whoever_is_merged_keeps_their_large_print() {
        let large = |large_print| Client {
            large_print,
            ..Client::default()
        };
        for (one, other) in [(true, false), (false, true)] {
            assert!(large(one).merged_with(large(other)).large_print);
        }
        assert!(!large(false).merged_with(large(false)).large_print);
    }
}
