//! What the studio knows of a client's scalp and health.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use vocabulary::vocabulary;

/// Something that the client does not tolerate: a group of the product check, or the
/// client's own words, or both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Allergy {
    /// Id of a group of the product check, such as `lanolin`; empty for none.
    pub group: String,
    /// In the client's words.
    pub text: String,
    /// How bad it gets.
    pub severity: Severity,
}

vocabulary! {
    /// How bad an allergic reaction gets.
    #[derive(Default)]
    Severity {
        /// Nobody said.
        #[default]
        Unknown = "unknown",
        /// Itch or redness.
        Mild = "mild",
        /// A rash or swelling.
        Moderate = "moderate",
        /// It needs a doctor.
        Severe = "severe",
    }
}

/// A "yes" on the health form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
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

vocabulary! {
    /// What the published health forms ask.
    HealthQuestion {
        /// Blood thinners, or a bleeding disorder.
        Bleeding = "bleeding",
        /// Heart or blood pressure.
        Heart = "heart",
        /// Diabetes.
        Diabetes = "diabetes",
        /// Pregnant or nursing.
        Pregnancy = "pregnancy",
        /// Keloid or hypertrophic scars.
        Keloids = "keloids",
        /// Psoriasis on the scalp.
        Psoriasis = "psoriasis",
        /// Eczema on the scalp.
        Eczema = "eczema",
        /// Dermatitis or seborrhoea on the scalp.
        Dermatitis = "dermatitis",
        /// Isotretinoin.
        Isotretinoin = "isotretinoin",
        /// Retinoids.
        Retinoids = "retinoids",
        /// Steroids.
        Steroids = "steroids",
        /// Chemotherapy or radiotherapy in the last 6 to 12 months.
        CancerTreatment = "cancer_treatment",
        /// Hepatitis.
        Hepatitis = "hepatitis",
        /// HIV.
        Hiv = "hiv",
        /// Epilepsy.
        Epilepsy = "epilepsy",
        /// A disease of the immune system.
        Immune = "immune",
        /// Allergy to pigment, latex or lidocaine.
        Allergy = "allergy",
        /// MRSA.
        Mrsa = "mrsa",
        /// Sunburn.
        Sunburn = "sunburn",
        /// Moles, warts or lesions in the area.
        Lesions = "lesions",
        /// Laser removal in the last 90 days.
        LaserRemoval = "laser_removal",
        /// Under 18.
        Minor = "minor",
        /// Anything else.
        Other = "other",
    }
}

impl HealthQuestion {
    /// Returns true for a yes that the artist must have before their eyes: it bars a treatment,
    /// needs a doctor's word first, or is about bleeding, scars, infection or a fit.
    ///
    /// What the published health forms name before all else: see `assets/forms/health.json`.
    #[must_use]
    pub const fn matters(self) -> bool {
        matches!(
            self,
            Self::Bleeding
                | Self::Heart
                | Self::Diabetes
                | Self::Pregnancy
                | Self::Keloids
                | Self::Isotretinoin
                | Self::CancerTreatment
                | Self::Hepatitis
                | Self::Hiv
                | Self::Epilepsy
                | Self::Immune
                | Self::Allergy
                | Self::Mrsa
                | Self::Minor
        )
    }
}

/// When the health form was gone through, and which of its questions were answered with no. One
/// that is neither there nor a [`Contraindication`] was not asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct HealthAnswers {
    /// The questions that were answered with no.
    pub no: BTreeSet<HealthQuestion>,
    /// The day of the latest answers; none: nobody asked.
    pub asked: Option<NaiveDate>,
    /// The days on which the client said that nothing has changed since.
    pub confirmed: BTreeSet<NaiveDate>,
}

impl HealthAnswers {
    /// Returns the day up to which the answers are known to hold.
    #[must_use]
    pub fn latest(&self) -> Option<NaiveDate> {
        self.asked.max(self.confirmed.last().copied())
    }

    /// The answers of two who are the same person: what either answered with yes is no "no".
    pub(crate) fn merged_with(mut self, other: Self, yes: &[Contraindication]) -> Self {
        self.no.extend(other.no);
        self.no
            .retain(|no| yes.iter().all(|one| one.question != *no));
        self.asked = self.asked.max(other.asked);
        self.confirmed.extend(other.confirmed);
        self
    }
}
