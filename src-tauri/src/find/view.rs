//! Answers in words.

use protocol::Activity;
use strings::{Vocabulary, Words};
use studio::plan::ClientPlan;
use vocabulary::Moment;

use super::wire::Answer;
use crate::view::PlanContext;

/// What a client's plan says of a thing at `now`; none for the plan when they have no session.
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
        return plain(words.ask_no_session(thing));
    };
    let Some(lane) = plan.lane(about) else {
        return plain(words.ask_silent(thing));
    };
    if plan.is_healed(now) {
        return plain(words.ask_healed(thing));
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
        return plain(words.ask_no_session(thing));
    };
    let verdict = words.word(Vocabulary::Verdict, run.verdict.id());
    Answer {
        verdict: Some(run.verdict),
        text: match run.until {
            Some(until) => words.ask_until(context.moment(until), thing, verdict),
            None => words.ask_from_now_on(thing, verdict),
        },
        why: context.text(&run.wording),
    }
}
