//! Which session dates are accepted, and which choices fit them.

use chrono::NaiveDate;
use vocabulary::Moment;

use super::{TODAY, default_protocol, moment, sessions};
use crate::{Choices, Plan, SessionFault, Sessions, UnknownChoice};

fn made(ended: &[&str]) -> Result<Sessions, SessionFault> {
    Sessions::new(ended.iter().map(|text| moment(text)).collect(), TODAY)
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn none_is_refused() {
    assert_eq!(made(&[]), Err(SessionFault::None));
}

#[test]
fn two_at_one_time_are_refused() {
    let fault = made(&["2026-12-03T16:00", "2026-11-19T16:00", "2026-12-03T16:00"]).unwrap_err();
    assert_eq!(fault, SessionFault::SameTime(moment("2026-12-03T16:00")));
    assert_eq!(fault.to_string(), "two sessions end at 2026-12-03T16:00");
    assert!(made(&["2026-12-03T16:00", "2026-12-03T16:01"]).is_ok());
}

#[test]
fn absurd_dates_are_refused() {
    assert!(made(&["1990-01-01T00:00"]).is_ok());
    assert_eq!(
        made(&["1989-12-31T23:59"]),
        Err(SessionFault::TooEarly(date("1989-12-31")))
    );
    // The latest accepted date, two years after `TODAY`.
    assert!(made(&["2029-01-01T23:59"]).is_ok());
    assert_eq!(
        made(&["2029-01-02T00:00"]),
        Err(SessionFault::TooLate(date("2029-01-02")))
    );
    let far = Moment::MAX;
    assert_eq!(
        Sessions::new(vec![far], TODAY),
        Err(SessionFault::TooLate(far.date()))
    );
    assert!(Sessions::new(vec![far], NaiveDate::MAX).is_ok());
}

#[test]
fn disorder_is_sorted() {
    let sessions = made(&["2026-12-17T16:00", "2026-11-19T16:00", "2026-12-03T16:00"]).unwrap();
    let expected = ["2026-11-19T16:00", "2026-12-03T16:00", "2026-12-17T16:00"].map(moment);
    assert_eq!(sessions.ended(), expected);
    assert_eq!(sessions.first(), expected[0]);
    assert_eq!(sessions.last(), expected[2]);
}

#[test]
fn choices_must_fit() {
    let two = sessions(&["2026-11-19T16:00", "2026-12-03T16:00"]);
    let derived = |branch: &str, session| {
        let mut choices = Choices::default();
        choices.open(branch, session);
        Plan::derive(default_protocol(), &two, &choices).map(|plan| plan.opened)
    };
    let no_session = |session| {
        Err(UnknownChoice::Session {
            branch: "natural-cleanser".to_owned(),
            session,
        })
    };
    assert_eq!(derived("natural-cleanser", 2).unwrap()[0].session, 2);
    assert_eq!(derived("natural-cleanser", 3), no_session(3));
    assert_eq!(derived("natural-cleanser", 0), no_session(0));
    assert_eq!(
        derived("honey", 1),
        Err(UnknownChoice::Branch("honey".to_owned()))
    );
}
