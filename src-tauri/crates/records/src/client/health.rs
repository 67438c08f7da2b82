//! What the studio knows of a client's scalp and health.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
