//! What published guides say, to hold a protocol's numbers against. It is information: no guide is
//! right because others say the same.

use std::sync::LazyLock;

use protocol::{Activity, Protocol, Verdict};
use serde::Deserialize;

/// The days on which published guides first allow an activity.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// The activity.
    pub activity: Activity,
    /// The strictest verdict that counts as allowing it.
    pub counts: Verdict,
    /// How many guides say a day.
    pub guides: u16,
    /// The earliest day that one says.
    pub least: u16,
    /// The latest day that one says.
    pub most: u16,
    /// The days that a quarter, a half and three quarters of the guides do not exceed; left out
    /// where they are not known.
    #[serde(default)]
    pub quartiles: Option<[f64; 3]>,
    /// The day that half of the guides do not exceed, where the quartiles are not known.
    #[serde(default)]
    pub median: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    source: String,
    /// A selection of the guides.
    places: Vec<String>,
    rules: Vec<Published>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    #[expect(
        clippy::expect_used,
        reason = "the file is part of the build and tested"
    )]
    serde_json::from_str(include_str!(
        "../../../../../assets/protocols/published.json"
    ))
    .expect("the table of published guides can be read")
});

/// Where a day lies among those of published guides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// Earlier than any of them.
    BeforeAll,
    /// Among the earliest quarter.
    First,
    /// In the middle half.
    Middle,
    /// Among the latest quarter.
    Last,
    /// Later than any of them.
    AfterAll,
    /// Somewhere in the range; more is not known of them.
    Within,
}

/// A protocol's day for an activity, among those of published guides.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Comparison {
    /// What the guides say.
    pub published: &'static Published,
    /// The protocol's day.
    pub day: u16,
    /// Where it lies among theirs.
    pub among: Among,
}

/// Returns what the table rests on, and where some of the guides can be read.
#[must_use]
pub fn source() -> (&'static str, &'static [String]) {
    (&TABLE.source, &TABLE.places)
}

/// Returns what published guides say of an activity, or `None` if they have no day for it.
#[must_use]
pub fn published(activity: Activity) -> Option<&'static Published> {
    TABLE.rules.iter().find(|one| one.activity == activity)
}

/// Returns how the days of a protocol lie among those of published guides, in the order of the
/// table. An activity that the protocol never allows is left out.
#[must_use]
pub fn compare(protocol: &Protocol) -> Vec<Comparison> {
    let lanes = protocol.day_lanes();
    let of_table = TABLE.rules.iter().filter_map(|published| {
        let lane = lanes
            .iter()
            .find(|lane| lane.activity == published.activity)?;
        let day = lane.first_day(published.counts)?.days();
        Some(Comparison {
            published,
            day,
            among: published.place(day),
        })
    });
    of_table.collect()
}

impl Published {
    /// Returns the day that half of the guides do not exceed, if it is known.
    #[must_use]
    pub fn middle(&self) -> Option<f64> {
        self.quartiles.map(|[_, median, _]| median).or(self.median)
    }

    fn place(&self, day: u16) -> Among {
        if day < self.least {
            return Among::BeforeAll;
        }
        if day > self.most {
            return Among::AfterAll;
        }
        let day = f64::from(day);
        match self.quartiles {
            None => Among::Within,
            Some([first, _, _]) if day < first => Among::First,
            Some([_, _, third]) if day > third => Among::Last,
            Some(_) => Among::Middle,
        }
    }
}

#[cfg(test)]
mod tests {
    use protocol::shipped_protocol;

    use super::*;

    #[test]
    fn the_table_is_in_order() {
        for one in &TABLE.rules {
            let [first, middle, third] = one.quartiles.unwrap_or([f64::from(one.least); 3]);
            assert!(f64::from(one.least) <= first && first <= middle && middle <= third);
            assert!(third <= f64::from(one.most), "{:?}", one.activity);
            let range = f64::from(one.least)..=f64::from(one.most);
            assert!(one.middle().is_some_and(|day| range.contains(&day)));
        }
    }

    #[test]
    fn a_day_lies_where_it_lies() {
        let full = shipped_protocol("rob-james-full").unwrap();
        let compared = compare(full);
        let of = |activity| {
            let found = compared
                .iter()
                .find(|one| one.published.activity == activity);
            found.map(|one| (one.day, one.among))
        };
        assert_eq!(of(Activity::Water), Some((3, Among::Middle)));
        assert_eq!(of(Activity::Shampoo), Some((9, Among::Middle)));
        assert_eq!(of(Activity::Clipper), Some((3, Among::First)));
        assert_eq!(of(Activity::LightSweat), Some((3, Among::Within)));
        assert_eq!(of(Activity::Razor), None, "it never says more than ask");
        let sweat = TABLE
            .rules
            .iter()
            .find(|one| one.activity == Activity::HeavySweat);
        let place = |day| sweat.map(|one| one.place(day));
        assert_eq!(place(1), Some(Among::BeforeAll));
        assert_eq!(place(30), Some(Among::Last));
        assert_eq!(place(31), Some(Among::AfterAll));
    }
}
