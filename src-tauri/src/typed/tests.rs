//! What was typed, in the order that is set and with the steps of the arrow keys.

use records::exchange::DateOrder;
use strings::{DateFault, TimeFault};

use super::commands::{date, time};
use super::wire::{About, TypedDate, TypedTime};
use crate::vault::tests::at;

fn typed(typed: &str, step: i32) -> TypedDate {
    TypedDate {
        typed: typed.to_owned(),
        about: About::Near,
        step,
        locale: "en-GB".to_owned(),
    }
}

fn read(text: &str, step: i32, set: Option<DateOrder>) -> Result<(String, String), DateFault> {
    let read = date(typed(text, step), set, at("2026-11-22T15:00"))?;
    Ok((read.value, read.words))
}

#[test]
fn the_order_that_is_set_goes_before_that_of_the_computer() {
    let day = |date: &str, words: &str| Ok((date.to_owned(), words.to_owned()));
    let december = day("2026-12-03", "Thu 3 Dec 2026");
    let march = day("2027-03-12", "Fri 12 Mar 2027");
    assert_eq!(read("3/12", 0, Some(DateOrder::DayFirst)), december);
    assert_eq!(read("3/12", 0, Some(DateOrder::MonthFirst)), march);
    let american = TypedDate {
        locale: "en-US".to_owned(),
        ..typed("3/12", 0)
    };
    let now = at("2026-11-22T15:00");
    assert_eq!(
        date(american.clone(), None, now).unwrap().value,
        "2027-03-12"
    );
    let set = date(american, Some(DateOrder::DayFirst), now);
    assert_eq!(set.unwrap().value, "2026-12-03");
}

#[test]
fn the_arrow_keys_step_a_day_and_five_minutes() {
    assert_eq!(read("31 dec 2026", 1, None).unwrap().0, "2027-01-01");
    assert_eq!(read("1 mar 2028", -1, None).unwrap().0, "2028-02-29");
    assert_eq!(read("31 dec 2199", 1, None), Err(DateFault::YearFar));
    assert_eq!(read("3/", 1, None), Err(DateFault::Unread));
    let stepped = |typed: &str, step| {
        let typed = typed.to_owned();
        let read = time(&TypedTime { typed, step }, at("2026-11-22T15:00"));
        read.map(|read| read.value)
    };
    assert_eq!(stepped("16:00", 1).unwrap(), "16:05");
    assert_eq!(stepped("16:00", -1).unwrap(), "15:55");
    // A day further would be another date.
    assert_eq!(stepped("23:58", 1).unwrap(), "23:59");
    assert_eq!(stepped("00:03", -1).unwrap(), "00:00");
    assert_eq!(stepped("16:", 1), Err(TimeFault::Unread));
}
