//! What the artist should know, in words.

use strings::Words;

use super::full_moment;
use crate::studio::clock::ClockConcern;
use crate::system::clock::WallClock;
use crate::wire::advisory::{Advisory, AdvisoryKind};

/// A concern about the clock. `wall` is the clock on the studio's wall.
#[must_use]
pub fn clock(words: &Words, concern: &ClockConcern, wall: WallClock) -> Advisory {
    let used = |last| [("last", full_moment(words, wall.shows(last)).into())];
    match concern {
        ClockConcern::Behind { last } => Advisory {
            kind: AdvisoryKind::ClockBehind,
            words: words.say_with("advisory-clock-behind", &used(*last)),
            advice: words.say("advisory-clock-behind-then"),
        },
        ClockConcern::Ahead { last } => Advisory {
            kind: AdvisoryKind::ClockAhead,
            words: words.say_with("advisory-clock-ahead", &used(*last)),
            advice: words.say("advisory-clock-ahead-then"),
        },
        ClockConcern::ZoneUnknown { zone } => Advisory {
            kind: AdvisoryKind::ZoneUnknown,
            words: words.say_with("advisory-zone-unknown", &[("zone", zone.as_str().into())]),
            advice: words.say("advisory-zone-unknown-then"),
        },
        ClockConcern::ZoneDiffers { zone, minutes } => {
            let apart = minutes.unsigned_abs();
            let id = if *minutes > 0 {
                "advisory-zone-ahead"
            } else {
                "advisory-zone-behind"
            };
            Advisory {
                kind: AdvisoryKind::ZoneDiffers,
                words: words.say_with(
                    id,
                    &[
                        ("hours", (apart / 60).into()),
                        ("minutes", (apart % 60).into()),
                    ],
                ),
                advice: words.say_with(
                    "advisory-zone-differs-then",
                    &[("zone", zone.replace('_', " ").into())],
                ),
            }
        }
    }
}
