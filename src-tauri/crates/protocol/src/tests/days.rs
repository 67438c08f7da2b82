//! Days and bounds.

use super::moment;
use crate::{Bound, Day, DayFault, DayRange};

fn day(days: i64) -> Day {
    Day::try_from(days).unwrap()
}

#[test]
fn days_count_from_nought_to_ten_years() {
    assert_eq!(day(0), Day::ZERO);
    assert_eq!(day(3650).days(), 3650);
    assert_eq!(i64::from(day(8)), 8);
    assert_eq!(Day::try_from(-1), Err(DayFault::Negative(-1)));
    assert_eq!(Day::try_from(3651), Err(DayFault::TooLate));
    assert_eq!(Day::try_from(65_536), Err(DayFault::TooLate));
    assert_eq!(Day::try_from(i64::MIN), Err(DayFault::Negative(i64::MIN)));
}

#[test]
fn ranges_run_forwards() {
    let range = DayRange::try_from([day(8), day(10)]).unwrap();
    assert_eq!((range.first(), range.last()), (day(8), day(10)));
    assert_eq!(<[Day; 2]>::from(range), [day(8), day(10)]);
    assert!(DayRange::try_from([day(8), day(8)]).is_ok());
    assert_eq!(
        DayRange::try_from([day(9), day(8)]),
        Err(DayFault::Backwards(9, 8))
    );
}

#[test]
fn bounds_are_read_and_written_as_they_stand() {
    for json in ["3", "[8,10]", "0", "[0,0]", "3650"] {
        let bound: Bound = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&bound).unwrap(), json);
    }
    let range: Bound = serde_json::from_str("[8, 10]").unwrap();
    assert_eq!(
        (range.earliest(), range.usual(), range.is_range()),
        (day(8), day(10), true)
    );
    let one: Bound = serde_json::from_str("[8, 8]").unwrap();
    assert!(!one.is_range());
    assert_eq!(range.to_string(), "days 8 to 10");
    assert_eq!(Bound::Day(day(3)).to_string(), "day 3");
}

#[test]
fn invalid_bounds_are_reported_in_days() {
    for (json, reason) in [
        ("-1", "day -1 is before the session; days count from 0"),
        ("[-2, 3]", "day -2 is before the session"),
        ("4000", "more than ten years after the session"),
        (
            "18446744073709551615",
            "more than ten years after the session",
        ),
        ("[10, 8]", "the range runs from day 10 back to day 8"),
        ("[8]", "expected a range of two days such as [8, 10]"),
        ("[8, 9, 10]", "expected a range of two days such as [8, 10]"),
        (
            "3.5",
            "expected a day such as 3, or a range such as [8, 10]",
        ),
        (
            "\"3\"",
            "expected a day such as 3, or a range such as [8, 10]",
        ),
        ("{}", "expected a day such as 3, or a range such as [8, 10]"),
    ] {
        let told = serde_json::from_str::<Bound>(json).unwrap_err().to_string();
        assert!(told.contains(reason), "{json}: {told}");
    }
}

#[test]
fn a_day_ends_at_the_same_clock_time() {
    let ended = moment("2026-11-19T16:05");
    assert_eq!(Day::ZERO.after(ended), ended);
    assert_eq!(day(3).after(ended), moment("2026-11-22T16:05"));
    assert_eq!(day(3650).after(ended), moment("2036-11-16T16:05"));
}
