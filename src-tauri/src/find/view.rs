//! Answers in words.

use protocol::Activity;
use strings::{Vocabulary, Words};
use studio::plan::ClientPlan;
use vocabulary::Moment;

use super::wire::Answer;
use crate::view::PlanContext;

/// Returns what a client's plan says of an activity at `now`. `client_plan` is `None` for a
/// client without a session.
#[must_use]
pub fn answer(
    words: &Words,
    client_plan: Option<&ClientPlan>,
    about: Activity,
    now: Moment,
) -> Answer {
    let thing = words.word(Vocabulary::Activity, about.id());
    let plain = |text| Answer {
        verdict: None,
        text,
        why: String::new(),
    };
    let Some(ClientPlan { plan, protocol, .. }) = client_plan else {
        return plain(words.answer_no_session(thing));
    };
    let Some(lane) = plan.lane(about) else {
        return plain(words.answer_silent(thing));
    };
    if plan.is_healed(now) {
        return plain(words.answer_healed(thing));
    }
    let context = PlanContext {
        plan,
        protocol,
        words,
        now,
        noted: &[],
    };
    let holds = lane
        .runs
        .iter()
        .find(|run| run.from <= now && run.until.is_none_or(|until| until > now));
    let Some(run) = holds else {
        return plain(words.answer_no_session(thing));
    };
    let verdict = words.word(Vocabulary::Verdict, run.verdict.id());
    Answer {
        verdict: Some(run.verdict),
        text: match run.until {
            Some(until) => words.answer_until(context.moment(until), thing, verdict),
            None => words.answer_from_now_on(thing, verdict),
        },
        why: context.text(&run.wording),
    }
}
