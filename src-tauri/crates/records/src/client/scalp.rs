//! The scalp record: what is asked and seen once per client, before the first session.
//!
//! Nothing of it has a default: what is empty was not asked.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use vocabulary::vocabulary;

use crate::bounds;
use crate::error::StoreError;

/// What is recorded once about a client's scalp. What is empty was not asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ScalpRecord {
    /// How far the hair loss has gone.
    pub hair_loss: Option<HairLoss>,
    /// How the skin takes the sun.
    pub fitzpatrick: Option<Fitzpatrick>,
    /// The line that the hairline follows.
    pub hairline_shape: Option<HairlineShape>,
    /// How the hairline ends.
    pub hairline_edge: Option<HairlineEdge>,
    /// The kind of hair loss.
    pub alopecia: Option<Alopecia>,
    /// More about it, or another kind.
    pub alopecia_text: String,
    /// Since when it has not changed, as the client says it.
    pub stable_since: String,
    /// A line scar of a transplant (FUT).
    pub fut: ScalpAnswer,
    /// Dot scars of a transplant (FUE).
    pub fue: ScalpAnswer,
    /// Other scars.
    pub other_scars: ScalpAnswer,
    /// Scalp micropigmentation done before, here or elsewhere.
    pub earlier_smp: ScalpAnswer,
    /// Laser removal.
    pub laser: ScalpAnswer,
    /// The patch test.
    pub patch_test: PatchTest,
    /// The proof of identity and age.
    pub id_seen: IdSeen,
}

/// What the client said to a question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct ScalpAnswer {
    /// Yes or no; none: not asked.
    pub said: Option<bool>,
    /// More about it.
    pub text: String,
}

/// A test of the pigment on a small part of the skin.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct PatchTest {
    /// What came of it; none: not asked.
    pub result: Option<PatchResult>,
    /// The day on which it was done.
    pub date: Option<NaiveDate>,
    /// More about it.
    pub text: String,
}

/// Who saw an identity card or passport of the client.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct IdSeen {
    /// Who; empty: nobody noted it.
    pub by: String,
    /// On which day.
    pub on: Option<NaiveDate>,
}

vocabulary! {
    /// How far hair loss has gone: Norwood's classes for men (South Med J 1975;68:1359–65),
    /// Ludwig's for women (Br J Dermatol 1977;97:247–54).
    HairLoss {
        /// No recession.
        Norwood1 = "norwood_1",
        /// Slight recession at the temples.
        Norwood2 = "norwood_2",
        /// The same along the whole front.
        Norwood2A = "norwood_2a",
        /// Deep recession at the temples.
        Norwood3 = "norwood_3",
        /// The whole front moved back about as far.
        Norwood3A = "norwood_3a",
        /// Loss at the crown, with little at the temples.
        Norwood3Vertex = "norwood_3_vertex",
        /// Front and crown, with a full band between them.
        Norwood4 = "norwood_4",
        /// The whole front moved back past the middle of the top.
        Norwood4A = "norwood_4a",
        /// Front and crown, with a thin band between them.
        Norwood5 = "norwood_5",
        /// The whole front moved back almost to the crown.
        Norwood5A = "norwood_5a",
        /// Front and crown are one area.
        Norwood6 = "norwood_6",
        /// Hair at the sides and the back alone.
        Norwood7 = "norwood_7",
        /// Thinning on the top that can be hidden.
        Ludwig1 = "ludwig_1",
        /// Marked thinning on the top.
        Ludwig2 = "ludwig_2",
        /// The top is bare, behind a fringe.
        Ludwig3 = "ludwig_3",
    }
}

vocabulary! {
    /// How skin takes the sun: Fitzpatrick's types (Arch Dermatol 1988;124:869–71).
    Fitzpatrick {
        /// Always burns, never tans.
        I = "1",
        /// Burns easily, tans a little.
        II = "2",
        /// Burns a little, tans slowly.
        III = "3",
        /// Burns seldom, tans well.
        IV = "4",
        /// Burns very seldom, brown.
        V = "5",
        /// Never burns, dark brown or black.
        VI = "6",
    }
}

vocabulary! {
    /// The line that a hairline follows.
    HairlineShape {
        /// Rounded.
        Rounded = "rounded",
        /// With corners.
        Boxed = "boxed",
        /// With a peak in the middle.
        Peaked = "peaked",
        /// Moved back at the temples.
        Receded = "receded",
        /// Natural, without a drawn form.
        Natural = "natural",
    }
}

vocabulary! {
    /// How a hairline ends.
    HairlineEdge {
        /// In a line.
        Sharp = "sharp",
        /// In scattered dots.
        Scattered = "scattered",
    }
}

vocabulary! {
    /// A kind of hair loss.
    Alopecia {
        /// Pattern hair loss.
        Androgenetic = "androgenetic",
        /// In round patches.
        Areata = "areata",
        /// The whole scalp.
        Totalis = "totalis",
        /// The whole body.
        Universalis = "universalis",
        /// With scars.
        Scarring = "scarring",
        /// From pulling.
        Traction = "traction",
        /// Another.
        Other = "other",
    }
}

vocabulary! {
    /// What came of a patch test.
    PatchResult {
        /// None was done.
        NotDone = "not_done",
        /// It is not read yet.
        Waiting = "waiting",
        /// The skin stayed calm.
        Calm = "calm",
        /// The skin reacted.
        Reacted = "reacted",
    }
}

impl ScalpRecord {
    /// Returns one record in place of two of the same person: where this one has an answer it
    /// holds, and what it has not is taken from `other`. What belongs together stays together: a
    /// patch test's date is never joined with the result of another.
    #[must_use]
    pub fn merged_with(self, other: Self) -> Self {
        let (alopecia, alopecia_text, stable_since) = filled(
            (self.alopecia, self.alopecia_text, self.stable_since),
            (other.alopecia, other.alopecia_text, other.stable_since),
        );
        Self {
            hair_loss: self.hair_loss.or(other.hair_loss),
            fitzpatrick: self.fitzpatrick.or(other.fitzpatrick),
            hairline_shape: self.hairline_shape.or(other.hairline_shape),
            hairline_edge: self.hairline_edge.or(other.hairline_edge),
            alopecia,
            alopecia_text,
            stable_since,
            fut: filled(self.fut, other.fut),
            fue: filled(self.fue, other.fue),
            other_scars: filled(self.other_scars, other.other_scars),
            earlier_smp: filled(self.earlier_smp, other.earlier_smp),
            laser: filled(self.laser, other.laser),
            patch_test: filled(self.patch_test, other.patch_test),
            id_seen: filled(self.id_seen, other.id_seen),
        }
    }

    pub(super) fn check(&self) -> Result<(), StoreError> {
        [
            &self.alopecia_text,
            &self.stable_since,
            &self.fut.text,
            &self.fue.text,
            &self.other_scars.text,
            &self.earlier_smp.text,
            &self.laser.text,
            &self.patch_test.text,
            &self.id_seen.by,
        ]
        .into_iter()
        .try_for_each(|text| bounds::SCALP_RECORD.text(text))
    }
}

/// The first, or where nothing of it is filled in, the second.
fn filled<T: Default + PartialEq>(own: T, other: T) -> T {
    if own == T::default() { other } else { own }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{HairLoss, PatchResult, PatchTest, ScalpAnswer, ScalpRecord};

    #[test]
    fn merging_fills_what_was_not_asked_and_mixes_no_two_answers() {
        let own = ScalpRecord {
            fue: ScalpAnswer {
                said: Some(false),
                text: String::new(),
            },
            patch_test: PatchTest {
                date: NaiveDate::from_ymd_opt(2026, 11, 1),
                ..PatchTest::default()
            },
            ..ScalpRecord::default()
        };
        let other = ScalpRecord {
            hair_loss: Some(HairLoss::Norwood3Vertex),
            fue: ScalpAnswer {
                said: Some(true),
                text: "2019".into(),
            },
            laser: ScalpAnswer {
                said: Some(false),
                text: String::new(),
            },
            patch_test: PatchTest {
                result: Some(PatchResult::Calm),
                date: NaiveDate::from_ymd_opt(2025, 1, 1),
                text: String::new(),
            },
            ..ScalpRecord::default()
        };
        let merged = own.clone().merged_with(other.clone());
        assert_eq!(merged.hair_loss, other.hair_loss);
        assert_eq!(merged.fue, own.fue, "a no is an answer");
        assert_eq!(merged.laser, other.laser);
        assert_eq!(merged.patch_test, own.patch_test);
        assert_eq!(ScalpRecord::default().merged_with(other.clone()), other);
        assert_eq!(own.clone().merged_with(ScalpRecord::default()), own);
    }
}
