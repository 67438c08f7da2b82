//! A client of the studio.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::bounds;
use crate::error::StoreError;

/// A client. Only the name must be there; other texts are empty when not given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
}

/// A kind of scalp; a client may have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ScalpType {
    /// Neither dry nor oily.
    Normal,
    /// Dry.
    Dry,
    /// Oily.
    Oily,
    /// Reddens or stings easily.
    Sensitive,
    /// Seborrhoeic dermatitis.
    Seborrhoeic,
    /// Dandruff.
    Dandruff,
    /// Folliculitis.
    Folliculitis,
    /// Scarred.
    Scarred,
}

/// Something that the client does not tolerate: a group of the product check, or the
/// client's own words, or both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Allergy {
    /// Id of a group of the product check, such as `lanolin`; empty for none.
    pub group: String,
    /// In the client's words.
    pub text: String,
    /// How bad it gets.
    pub severity: Severity,
}

/// How bad an allergic reaction gets.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Nobody said.
    #[default]
    Unknown,
    /// Itch or redness.
    Mild,
    /// A rash or swelling.
    Moderate,
    /// It needs a doctor.
    Severe,
}

/// A "yes" on the health form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contraindication {
    /// Which question.
    pub question: HealthQuestion,
    /// When the client said so, or since when.
    #[serde(default)]
    pub date: Option<NaiveDate>,
    /// In the client's words.
    #[serde(default)]
    pub text: String,
}

/// What the published health forms ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HealthQuestion {
    /// Blood thinners, or a bleeding disorder.
    Bleeding,
    /// Heart or blood pressure.
    Heart,
    /// Diabetes.
    Diabetes,
    /// Pregnant or nursing.
    Pregnancy,
    /// Keloid or hypertrophic scars.
    Keloids,
    /// Psoriasis on the scalp.
    Psoriasis,
    /// Eczema on the scalp.
    Eczema,
    /// Dermatitis or seborrhoea on the scalp.
    Dermatitis,
    /// Isotretinoin.
    Isotretinoin,
    /// Retinoids.
    Retinoids,
    /// Steroids.
    Steroids,
    /// Chemotherapy or radiotherapy in the last 6 to 12 months.
    CancerTreatment,
    /// Hepatitis.
    Hepatitis,
    /// HIV.
    Hiv,
    /// Epilepsy.
    Epilepsy,
    /// A disease of the immune system.
    Immune,
    /// Allergy to pigment, latex or lidocaine.
    Allergy,
    /// MRSA.
    Mrsa,
    /// Sunburn.
    Sunburn,
    /// Moles, warts or lesions in the area.
    Lesions,
    /// Laser removal in the last 90 days.
    LaserRemoval,
    /// Under 18.
    Minor,
    /// Anything else.
    Other,
}

/// Somebody to call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// Telephone number.
    pub phone: String,
    /// Who this is to the client.
    pub relation: String,
}
