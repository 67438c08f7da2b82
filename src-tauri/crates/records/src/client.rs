//! A client of the studio: the type, its bounds, and what each field means for search and
//! for merging. Reading and writing clients is in `store`.

mod health;
mod store;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use vocabulary::ScalpType;

pub use self::health::{Allergy, Contraindication, HealthQuestion, Severity};
pub use self::store::{ClientMark, ClientPage};
use crate::bounds;
use crate::error::StoreError;
use crate::fold::{digits, fold};

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
    /// Telephone number, as typed.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Date of birth.
    pub birth: Option<NaiveDate>,
    /// What the studio shows instead of the name when others can see the screen.
    pub code: String,
    /// The artist's own labels.
    pub tags: BTreeSet<String>,
    /// The kinds of scalp that the artist saw.
    pub scalp: BTreeSet<ScalpType>,
    /// Known allergies.
    pub allergies: Vec<Allergy>,
    /// What the health form said.
    pub contraindications: Vec<Contraindication>,
    /// Whom to call in an emergency.
    pub emergency: Option<Contact>,
    /// Language of the sheet, as a BCP 47 tag.
    pub language: String,
    /// How the client came to the studio.
    pub referred_by: String,
}

impl Client {
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        bounds::NAME.filled(&self.name)?;
        for (bound, text) in [
            (bounds::PRONOUNS, &self.pronouns),
            (bounds::PHONE, &self.phone),
            (bounds::EMAIL, &self.email),
            (bounds::CODE, &self.code),
            (bounds::LANGUAGE, &self.language),
            (bounds::REFERRED_BY, &self.referred_by),
        ] {
            bound.text(text)?;
        }
        bounds::TAGS.count(self.tags.len())?;
        self.tags.iter().try_for_each(|tag| bounds::TAG.text(tag))?;
        bounds::ALLERGIES.count(self.allergies.len())?;
        for Allergy { group, text, .. } in &self.allergies {
            bounds::ALLERGY.text(group)?;
            bounds::ALLERGY.text(text)?;
        }
        bounds::ANSWERS.count(self.contraindications.len())?;
        for answer in &self.contraindications {
            bounds::ANSWER.text(&answer.text)?;
        }
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

    /// What the client is found by, a line each: name, code, e-mail address, telephone number.
    pub(crate) fn search_text(&self) -> String {
        [
            fold(&self.name),
            fold(&self.code),
            fold(&self.email),
            digits(&self.phone),
        ]
        .join("\n")
    }

    /// Returns one client in place of two who are the same person. Where the two differ, this
    /// one is right; what is empty here is taken from `other`, and lists hold what either has.
    #[must_use]
    pub fn merged_with(self, other: Self) -> Self {
        let or = |own: String, other: String| if own.trim().is_empty() { other } else { own };
        let mut allergies = self.allergies;
        for allergy in other.allergies {
            let is_known = allergies
                .iter()
                .any(|one| one.group == allergy.group && one.text == allergy.text);
            if !is_known {
                allergies.push(allergy);
            }
        }
        let mut contraindications = self.contraindications;
        for answer in other.contraindications {
            if !contraindications.contains(&answer) {
                contraindications.push(answer);
            }
        }
        Self {
            name: self.name,
            pronouns: or(self.pronouns, other.pronouns),
            phone: or(self.phone, other.phone),
            email: or(self.email, other.email),
            birth: self.birth.or(other.birth),
            code: or(self.code, other.code),
            tags: self.tags.into_iter().chain(other.tags).collect(),
            scalp: self.scalp.into_iter().chain(other.scalp).collect(),
            allergies,
            contraindications,
            emergency: self.emergency.or(other.emergency),
            language: or(self.language, other.language),
            referred_by: or(self.referred_by, other.referred_by),
        }
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
