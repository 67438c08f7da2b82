//! What every noun needs to put domain values into words. How one looks stands in its own
//! `view` module.
//!
//! Nothing is decided here: dates and verdicts come from `protocol`, words from the
//! protocol and from the catalogue.

use chrono::{Datelike, NaiveDate};
use protocol::{Plan, Protocol, SessionFault, WarningSign};
use strings::{Vocabulary, Words};
use vocabulary::Moment;

use crate::failure::{Code, Failure};

/// A failure in words: what happened, and what to do now.
#[must_use]
pub fn said(words: &Words, failure: &Failure) -> String {
    let values: Vec<_> = failure
        .params
        .iter()
        .map(|(name, value)| (*name, value.as_str().into()))
        .collect();
    let code = failure.code.id();
    let [what, then] = [Vocabulary::Failure, Vocabulary::Remedy]
        .map(|vocabulary| words.word_with(vocabulary, code, &values));
    format!("{what} {then}")
}

/// A plan with what is needed to word it.
#[derive(Clone, Copy)]
pub struct PlanContext<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The protocol that it was derived from.
    pub protocol: &'a Protocol,
    /// The catalogue.
    pub words: &'a Words,
    /// What the clock on the wall shows.
    pub now: Moment,
    /// The days of calls, slips and reactions, which the timeline shows.
    pub noted: &'a [NaiveDate],
}

impl PlanContext<'_> {
    /// The protocol's text for a wording id.
    #[must_use]
    pub fn text(&self, wording: &str) -> String {
        self.protocol
            .text(wording, self.words.language().tag())
            .to_owned()
    }

    /// What a client reads of a warning sign, with the date after which it counts.
    #[must_use]
    pub fn warning(&self, sign: &WarningSign) -> String {
        let language = self.words.language().tag();
        let day = |date| self.words.day(date);
        self.plan
            .warning(sign, self.protocol, language, self.now, day)
    }

    /// "Sunday 22 November", and in another year "Mon 15 Mar 2027".
    #[must_use]
    pub fn long_day(&self, date: NaiveDate) -> String {
        if date.year() == self.now.date().year() {
            self.words.long_day(date)
        } else {
            self.words.full_day(date)
        }
    }

    /// "Sun 22 Nov, 4:00 pm", and in another year with the year.
    #[must_use]
    pub fn moment(&self, moment: Moment) -> String {
        moment_seen(self.words, moment, self.now)
    }

    /// "Why is my scalp so flaky?, Rob James" for a source id of the protocol.
    #[must_use]
    pub fn source(&self, id: &str) -> String {
        source_label(self.protocol, self.words, id)
    }
}

/// "Why is my scalp so flaky?, Rob James" for a source id of a protocol.
#[must_use]
pub fn source_label(protocol: &Protocol, words: &Words, id: &str) -> String {
    protocol.sources.get(id).map_or_else(String::new, |source| {
        words.source_label(source.author.as_str(), source.title.as_str())
    })
}

/// Says which session is refused, in words and as it was entered.
#[must_use]
pub fn refused_session(words: &Words, fault: SessionFault, ended: &[Moment]) -> Failure {
    let on = |code: Code, date: NaiveDate| {
        let entered = ended.iter().find(|moment| moment.date() == date);
        Failure::new(code).with("date", words.full_day(date)).with(
            "session",
            entered.map_or_else(String::new, Moment::to_string),
        )
    };
    match fault {
        SessionFault::None => Failure::new(Code::SessionNone),
        SessionFault::SameTime(at) => Failure::new(Code::SessionTwice)
            .with("moment", words.full_moment(at))
            .with("session", at.to_string()),
        SessionFault::TooEarly(date) => on(Code::SessionTooEarly, date),
        SessionFault::TooLate(date) => on(Code::SessionTooLate, date),
    }
}

/// "Sun 22 Nov, 4:00 pm", and with the year where `now` lies in another.
#[must_use]
pub fn moment_seen(words: &Words, moment: Moment, now: Moment) -> String {
    if moment.date().year() == now.date().year() {
        words.moment(moment)
    } else {
        words.full_moment(moment)
    }
}

#[cfg(test)]
mod tests;
