//! Days as they are typed: "8", "8-10", "2, 4, 10".

use protocol::{Bound, Day, DayRange};

/// Why what was typed is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDay {
    /// Nothing was typed where something must stand.
    Missing,
    /// It is no number of days from 0 to 3650.
    Unreadable,
    /// The second day of a range lies before the first.
    Backwards,
}

/// Reads a day.
pub(super) fn day(typed: &str) -> Result<Day, NoDay> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(NoDay::Missing);
    }
    let is_plain = typed.len() <= 4 && typed.bytes().all(|byte| byte.is_ascii_digit());
    let number = typed.parse::<i64>().ok().filter(|_| is_plain);
    let number = number.ok_or(NoDay::Unreadable)?;
    Day::try_from(number).map_err(|_| NoDay::Unreadable)
}

/// Reads a range; a day alone is a range of one.
pub(super) fn range(typed: &str) -> Result<DayRange, NoDay> {
    let (first, last) = typed.split_once(['-', '–']).unwrap_or((typed, typed));
    let days = [day(first)?, day(last)?];
    DayRange::try_from(days).map_err(|_| NoDay::Backwards)
}

/// Reads a day or a range.
pub(super) fn bound(typed: &str) -> Result<Bound, NoDay> {
    let range = range(typed)?;
    Ok(if range.first() == range.last() {
        Bound::Day(range.first())
    } else {
        Bound::Range(range)
    })
}

/// Reads several days.
pub(super) fn days(typed: &str) -> Result<Vec<Day>, NoDay> {
    let parts = typed.split([',', ';', ' ']).filter(|part| !part.is_empty());
    parts.map(day).collect()
}

/// Writes a day or a range as [`bound`] reads it.
pub(super) fn typed(bound: Bound) -> String {
    typed_range(bound.earliest(), bound.usual())
}

/// Writes two days as [`range`] reads them.
pub(super) fn typed_range(first: Day, last: Day) -> String {
    typed_numbers(first.days(), last.days())
}

/// Writes the numbers of two days as [`range`] reads them.
pub(super) fn typed_numbers(first: u16, last: u16) -> String {
    if first == last {
        first.to_string()
    } else {
        format!("{first}-{last}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_they_are_written() {
        for (typed_in, read) in [
            ("8", "8"),
            (" 8 - 10 ", "8-10"),
            ("8–10", "8-10"),
            ("8-8", "8"),
        ] {
            assert_eq!(bound(typed_in).map(typed), Ok(read.to_owned()));
        }
        for (typed_in, fault) in [
            ("", NoDay::Missing),
            ("8-", NoDay::Missing),
            ("ten", NoDay::Unreadable),
            ("+3", NoDay::Unreadable),
            ("3651", NoDay::Unreadable),
            ("99999999999999999999", NoDay::Unreadable),
            ("10-8", NoDay::Backwards),
        ] {
            assert_eq!(bound(typed_in), Err(fault), "{typed_in}");
        }
        let read = days("2, 4 10").map(|days| days.len());
        assert_eq!(read, Ok(3));
    }
}
