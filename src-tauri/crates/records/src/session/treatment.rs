//! A treatment as it was done: where, with which tools and which pigment.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use vocabulary::vocabulary;

use crate::bounds;
use crate::error::StoreError;

/// What was done in one zone. The figures are texts: artists write them as their
/// machine or their pigment's maker does.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Treatment {
    /// Where.
    pub zones: Vec<Zone>,
    /// Needle, such as `3RL 0.25`.
    pub needle: String,
    /// The batch number on the needle's box.
    pub needle_lot: String,
    /// The last day of use on it.
    pub needle_expiry: Option<NaiveDate>,
    /// Depth.
    pub depth: String,
    /// Speed or voltage.
    pub speed: String,
    /// The pigment, as the ink passport asks.
    pub pigment: Pigment,
    /// Dilution.
    pub dilution: String,
    /// Number of passes.
    pub passes: Option<u8>,
    /// How the skin reacted.
    pub reaction: String,
    /// Anything else about it.
    pub note: String,
}

impl Treatment {
    /// Returns this with the technique of another time: where, with which tools, how, and with
    /// which pigment and dilution. What is of the day stays as it is here: the lots with their last
    /// days of use, the skin's reaction, the note. A lot that is here already keeps the name of its
    /// bottle or box, as far as it has one: two bottles are never made into one.
    #[must_use]
    pub fn with_technique_of(self, earlier: &Self) -> Self {
        let own = self.pigment;
        let has_bottle = !own.lot.is_empty() || own.expiry.is_some();
        let is_named = !own.brand.is_empty() || !own.shade.is_empty();
        let pigment = if has_bottle && is_named {
            own
        } else {
            Pigment {
                lot: own.lot,
                expiry: own.expiry,
                ..earlier.pigment.clone()
            }
        };
        let has_box = !self.needle_lot.is_empty() || self.needle_expiry.is_some();
        let needle = if has_box && !self.needle.is_empty() {
            self.needle
        } else {
            earlier.needle.clone()
        };
        Self {
            pigment,
            needle,
            needle_lot: self.needle_lot,
            needle_expiry: self.needle_expiry,
            reaction: self.reaction,
            note: self.note,
            zones: earlier.zones.clone(),
            depth: earlier.depth.clone(),
            speed: earlier.speed.clone(),
            dilution: earlier.dilution.clone(),
            passes: earlier.passes,
        }
    }

    pub(super) fn check(&self) -> Result<(), StoreError> {
        let Pigment {
            brand, shade, lot, ..
        } = &self.pigment;
        bounds::TREATMENTS.count(self.zones.len())?;
        [
            &self.needle,
            &self.needle_lot,
            &self.depth,
            &self.speed,
            &self.dilution,
            &self.reaction,
            &self.note,
            brand,
            shade,
            lot,
        ]
        .into_iter()
        .try_for_each(|text| bounds::TREATMENT.text(text))
    }
}

vocabulary! {
    /// A part of the scalp. Left and right are the client's.
    Zone {
        /// The hairline.
        Hairline = "hairline",
        /// Both temples.
        Temples = "temples",
        /// The left temple.
        TempleLeft = "temple_left",
        /// The right temple.
        TempleRight = "temple_right",
        /// The top behind the hairline.
        Top = "top",
        /// The middle of the scalp, between the top and the crown.
        MidScalp = "mid_scalp",
        /// The crown.
        Crown = "crown",
        /// Both sides.
        Sides = "sides",
        /// The left side.
        SideLeft = "side_left",
        /// The right side.
        SideRight = "side_right",
        /// The back.
        Back = "back",
        /// All of the scalp.
        WholeScalp = "whole_scalp",
        /// Scars.
        Scars = "scars",
    }
}

impl Zone {
    /// Returns the zones that it consists of: itself where it is one that is not divided. Scars
    /// may be anywhere, and are no part of the whole.
    #[must_use]
    pub const fn parts(self) -> &'static [Self] {
        match self {
            Self::Hairline => &[Self::Hairline],
            Self::Temples => &[Self::TempleLeft, Self::TempleRight],
            Self::TempleLeft => &[Self::TempleLeft],
            Self::TempleRight => &[Self::TempleRight],
            Self::Top => &[Self::Top],
            Self::MidScalp => &[Self::MidScalp],
            Self::Crown => &[Self::Crown],
            Self::Sides => &[Self::SideLeft, Self::SideRight],
            Self::SideLeft => &[Self::SideLeft],
            Self::SideRight => &[Self::SideRight],
            Self::Back => &[Self::Back],
            Self::WholeScalp => &[
                Self::Hairline,
                Self::TempleLeft,
                Self::TempleRight,
                Self::Top,
                Self::MidScalp,
                Self::Crown,
                Self::SideLeft,
                Self::SideRight,
                Self::Back,
            ],
            Self::Scars => &[Self::Scars],
        }
    }
}

/// A pigment, as the label on the bottle says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Pigment {
    /// Brand.
    pub brand: String,
    /// Shade.
    pub shade: String,
    /// Batch number.
    pub lot: String,
    /// Last day of use.
    pub expiry: Option<NaiveDate>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use chrono::NaiveDate;
    use proptest::prelude::*;
    use serde_json::json;

    use super::{Pigment, Treatment, Zone};

    #[test]
    fn what_was_kept_before_reads_as_before() {
        let kept = json!({
            "zones": ["hairline", "temples", "crown", "sides", "back", "scars"],
            "needle": "3RL", "depth": "", "speed": "", "dilution": " 1 to ten, less at the front",
            "pigment": { "brand": "", "shade": "", "lot": "L1", "expiry": "2027-12-31" },
            "passes": 2, "reaction": "",
        });
        let read: Treatment = serde_json::from_value(kept.clone()).unwrap();
        assert_eq!(read.note, "");
        let mut again = serde_json::to_value(read).unwrap();
        for (field, empty) in [
            ("note", json!("")),
            ("needle_lot", json!("")),
            ("needle_expiry", json!(null)),
        ] {
            assert_eq!(again.as_object_mut().unwrap().remove(field), Some(empty));
        }
        assert_eq!(again, kept);
    }

    #[test]
    fn parts_are_whole_and_not_divided_further() {
        for zone in Zone::ALL {
            for part in zone.parts() {
                assert_eq!(part.parts(), [*part], "{zone:?}");
            }
        }
        let undivided = |zone: &&Zone| zone.parts() == [**zone];
        let all: Vec<Zone> = Zone::ALL.iter().filter(undivided).copied().collect();
        let whole = Zone::WholeScalp.parts().iter().chain(&[Zone::Scars]);
        assert_eq!(all, whole.copied().collect::<Vec<_>>());
    }

    #[test]
    fn a_bottle_keeps_its_own_name_even_where_only_half_of_it_was_noted() {
        let pigment = |brand: &str, shade: &str, lot: &str| Pigment {
            brand: brand.into(),
            shade: shade.into(),
            lot: lot.into(),
            expiry: None,
        };
        let earlier = Treatment {
            pigment: pigment("Kuro Sumi", "Espresso", "4411"),
            ..Treatment::default()
        };
        for (now, then) in [
            (pigment("", "Ash", "77"), pigment("", "Ash", "77")),
            (pigment("Nova", "", "77"), pigment("Nova", "", "77")),
            (
                pigment("", "", "77"),
                pigment("Kuro Sumi", "Espresso", "77"),
            ),
            (
                pigment("Nova", "Ash", ""),
                pigment("Kuro Sumi", "Espresso", ""),
            ),
        ] {
            let entry = Treatment {
                pigment: now,
                ..Treatment::default()
            };
            assert_eq!(entry.with_technique_of(&earlier).pigment, then);
        }
    }

    /// Any treatment, with a last day of use among some thousands of days.
    fn any_treatment(first_day: i32) -> impl Strategy<Value = Treatment> {
        let text = || "[a-z0-9]{6,9}";
        let zones = proptest::sample::subsequence(Zone::ALL.to_vec(), 0..5);
        let day = || (first_day..first_day + 9_000).prop_map(NaiveDate::from_num_days_from_ce_opt);
        let how = (text(), text(), text(), text(), any::<Option<u8>>());
        let of_the_day = (text(), day(), text(), day(), text(), text());
        (zones, how, (text(), text()), of_the_day).prop_map(
            |(
                zones,
                (needle, depth, speed, dilution, passes),
                (brand, shade),
                (lot, expiry, needle_lot, needle_expiry, reaction, note),
            )| {
                let pigment = Pigment {
                    brand,
                    shade,
                    lot,
                    expiry,
                };
                Treatment {
                    zones,
                    needle,
                    needle_lot,
                    needle_expiry,
                    depth,
                    speed,
                    pigment,
                    dilution,
                    passes,
                    reaction,
                    note,
                }
            },
        )
    }

    proptest! {
        /// Its lot, date, reaction and note are of the day on which they were noted.
        #[test]
        fn technique_brings_nothing_of_the_other_day(
            mut now in any_treatment(730_000),
            has_bottle in any::<bool>(),
            has_box in any::<bool>(),
            earlier in any_treatment(740_000),
        ) {
            if !has_bottle {
                now.pigment.lot.clear();
                now.pigment.expiry = None;
            }
            if !has_box {
                now.needle_lot.clear();
                now.needle_expiry = None;
            }
            let copied = now.clone().with_technique_of(&earlier);
            let json = serde_json::to_string(&copied).unwrap();
            let Pigment { lot, expiry, .. } = &earlier.pigment;
            let days = [*expiry, earlier.needle_expiry].map(|day| day.unwrap().to_string());
            let texts = [lot, &earlier.needle_lot, &earlier.reaction, &earlier.note];
            for of_the_day in texts.into_iter().chain(&days) {
                prop_assert!(!json.contains(of_the_day.as_str()), "{of_the_day} in {json}");
            }
            prop_assert_eq!(&copied.pigment.lot, &now.pigment.lot);
            prop_assert_eq!(copied.pigment.expiry, now.pigment.expiry);
            prop_assert_eq!(&copied.needle_lot, &now.needle_lot);
            prop_assert_eq!(copied.needle_expiry, now.needle_expiry);
            let from = if has_bottle { &now } else { &earlier };
            prop_assert_eq!(&copied.pigment.brand, &from.pigment.brand);
            prop_assert_eq!(&copied.pigment.shade, &from.pigment.shade);
            let from = if has_box { &now } else { &earlier };
            prop_assert_eq!(&copied.needle, &from.needle);
            let same = |one: &Treatment| Treatment {
                pigment: Pigment::default(),
                needle: String::new(),
                needle_lot: String::new(),
                needle_expiry: None,
                reaction: String::new(),
                note: String::new(),
                ..one.clone()
            };
            prop_assert_eq!(same(&copied), same(&earlier));
        }
    }
}
