//! Times of day as people type them.

use chrono::NaiveTime;

use super::parts::{Part, number, parts, plain};
use crate::Words;

/// Why a text is no time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeFault {
    /// It does not say a time.
    Unread,
    /// There is no such time.
    Impossible,
    /// On a clock of twelve hours it is two times.
    AmOrPm,
}

impl Words {
    /// Returns the time of day that was typed: `4pm`, `4:30 pm`, `16`, `1630`, `16.30`, `16h30`,
    /// `noon`, `now`; in any digits. Where these words count twelve hours, an hour in one digit is
    /// two times, such as `4`, and needs "am" or "pm". In two digits it is the hour of a day: `04`,
    /// `10`, `16`.
    ///
    /// # Errors
    /// When it is none.
    pub fn read_time(&self, typed: &str, now: NaiveTime) -> Result<NaiveTime, TimeFault> {
        let text = plain(typed);
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).ok_or(TimeFault::Impossible);
        match text.trim() {
            "" => return Err(TimeFault::Unread),
            word if word == self.date_noon() || self.is_typed("noon", word) => return at(12),
            word if word == self.date_midnight() || self.is_typed("midnight", word) => {
                return at(0);
            }
            word if self.is_typed("now", word) => return Ok(now),
            _ => {}
        }
        let (mut numbers, mut words) = (Vec::new(), String::new());
        for part in parts(&text, ":.,").ok_or(TimeFault::Unread)? {
            match part {
                Part::Number(number) => numbers.push(number),
                Part::Word(word) => words.push_str(&word),
            }
        }
        let (hour, minute) = match &*numbers {
            [hour] if hour.len() <= 2 => (hour.as_str(), "00"),
            [both] if both.len() <= 4 => both.split_at(both.len() - 2),
            [hour, minute] if minute.len() == 2 => (hour.as_str(), minute.as_str()),
            _ => return Err(TimeFault::Unread),
        };
        let is_short = hour.len() == 1;
        let (Some(hour), Some(minute)) = (number(hour, 2), number(minute, 2)) else {
            return Err(TimeFault::Unread);
        };
        let half = match &*words {
            "" if is_short && hour > 0 && self.counts_twelve_hours() => {
                return Err(TimeFault::AmOrPm);
            }
            "" => None,
            word if self.is_typed("hour", word) => None,
            word if self.is_typed("am", word) => Some(0),
            word if self.is_typed("pm", word) => Some(12),
            _ => return Err(TimeFault::Unread),
        };
        let hour = match half {
            None => hour,
            Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
            Some(_) => return Err(TimeFault::Impossible),
        };
        NaiveTime::from_hms_opt(hour, minute, 0).ok_or(TimeFault::Impossible)
    }
}
