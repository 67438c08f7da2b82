//! Deserializes [`Day`], [`DayRange`] and [`Bound`] from a protocol's JSON.
//!
//! Written by hand for the sake of error messages: a derived untagged enum would only
//! say that no variant matches.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use crate::{Bound, Day, DayFault, DayRange};

/// Implements `Deserialize` for each type with its visitor.
macro_rules! reads {
    ($($name:ty: $visitor:expr,)+) => {$(
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.deserialize_any($visitor)
            }
        }
    )+};
}

reads! {
    Day: OneDay,
    DayRange: TwoDays,
    Bound: DayOrRange,
}

struct OneDay;

impl Visitor<'_> for OneDay {
    type Value = Day;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a day such as 3")
    }

    fn visit_i64<E: Error>(self, days: i64) -> Result<Day, E> {
        Day::try_from(days).map_err(E::custom)
    }

    fn visit_u64<E: Error>(self, days: u64) -> Result<Day, E> {
        i64::try_from(days)
            .map_err(|_| DayFault::TooLate)
            .and_then(Day::try_from)
            .map_err(E::custom)
    }
}

struct TwoDays;

impl<'de> Visitor<'de> for TwoDays {
    type Value = DayRange;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a range of two days such as [8, 10]")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut days: A) -> Result<DayRange, A::Error> {
        let mut next = |found| {
            days.next_element()?
                .ok_or_else(|| A::Error::invalid_length(found, &self))
        };
        let ends = [next(0)?, next(1)?];
        if days.next_element::<Day>()?.is_some() {
            return Err(A::Error::invalid_length(3, &self));
        }
        DayRange::try_from(ends).map_err(A::Error::custom)
    }
}

struct DayOrRange;

impl<'de> Visitor<'de> for DayOrRange {
    type Value = Bound;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a day such as 3, or a range such as [8, 10]")
    }

    fn visit_i64<E: Error>(self, days: i64) -> Result<Bound, E> {
        OneDay.visit_i64(days).map(Bound::Day)
    }

    fn visit_u64<E: Error>(self, days: u64) -> Result<Bound, E> {
        OneDay.visit_u64(days).map(Bound::Day)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, days: A) -> Result<Bound, A::Error> {
        TwoDays.visit_seq(days).map(Bound::Range)
    }
}
