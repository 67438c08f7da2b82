//! Answers and what was used, in words.

use std::cmp::Reverse;

use protocol::{Activity, Verdict};
use strings::{Vocabulary, Words};
use studio::plan::ClientPlan;
use studio::protocol::published::published;
use studio::supply::{Supply, SupplyKind};
use vocabulary::Moment;

use super::wire::{Answer, Hit};
use crate::session::view::published_in_words;
use crate::view::PlanContext;

/// The most lots and needles in the answer.
const MOST_SUPPLIES: usize = 5;

/// The fewest letters by which a lot or a needle is found: one letter fits nearly all of them.
const FEWEST_LETTERS: usize = 2;

/// Returns those of the lots and needles in whose title all the words typed stand: first those
/// whose name begins so, then those that were used most.
#[must_use]
pub fn supplies(words: &Words, all: &[Supply], typed: &str) -> Vec<Hit> {
    let typed = records::sort_key(typed.trim());
    if typed.chars().count() < FEWEST_LETTERS {
        return Vec::new();
    }
    let mut fit: Vec<(bool, Reverse<usize>, Hit)> = Vec::new();
    for supply in all {
        let title = supply_title(words, supply);
        let folded = records::sort_key(&title);
        if typed.split_whitespace().all(|word| folded.contains(word)) {
            let is_elsewhere = !supply.folded().starts_with(&typed);
            let hit = Hit::Supply {
                supply: supply.kind,
                name: supply.name.clone(),
                title,
                line: words.find_used(supply.sessions),
            };
            fit.push((is_elsewhere, Reverse(supply.sessions), hit));
        }
    }
    fit.sort_by_key(|&(is_elsewhere, sessions, _)| (is_elsewhere, sessions));
    let hits = fit.into_iter().map(|(.., hit)| hit);
    hits.take(MOST_SUPPLIES).collect()
}

fn supply_title(words: &Words, supply: &Supply) -> String {
    let name = supply.name.as_str();
    match (supply.kind, supply.pigment.as_str()) {
        (SupplyKind::Lot, "") => words.find_lot(name),
        (SupplyKind::Lot, pigment) => words.find_lot_of(name, pigment),
        (SupplyKind::Needle, _) => words.find_needle(name),
    }
}

/// Returns what a client's plan says of an activity at `now`. `client_plan` is `None` for a
/// client without a session. Of a medicine it is the doctor who is to be asked, whatever the plan.
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
        undecided: None,
    };
    if about.is_medicine() {
        return Answer {
            verdict: Some(Verdict::Ask),
            ..plain(words.answer_medicine(thing))
        };
    }
    let Some(ClientPlan { plan, protocol, .. }) = client_plan else {
        return plain(words.answer_no_session(thing));
    };
    let other = || plan.lane(about.answered_by()?);
    let Some(lane) = plan.lane(about).or_else(other) else {
        let published = published(about).or_else(|| published(about.answered_by()?));
        return Answer {
            why: published.map_or_else(String::new, |one| published_in_words(words, one)),
            undecided: Some(about),
            ..plain(words.answer_silent(thing))
        };
    };
    let thing = words.word(Vocabulary::Activity, lane.activity.id());
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
    let verdict = verdict.to_lowercase();
    Answer {
        verdict: Some(run.verdict),
        text: match run.until {
            Some(until) if run.verdict == Verdict::NotYet => {
                words.answer_not_before(context.moment(until), thing)
            }
            Some(until) => words.answer_until(context.moment(until), thing, verdict),
            None => words.answer_from_now_on(thing, verdict),
        },
        why: context.text(&run.wording),
        undecided: None,
    }
}
