//! The plan of a sheet as plain text, short enough for a code that a phone reads off the page.
//!
//! It has the names of the activities in place of the protocol's sentences, which stand
//! beside it on the page: a code of all sentences would be too fine to print. What has no step
//! on the page, and medicines, which have no dates, are left to the page too.

use std::cmp::Reverse;

use protocol::{Activity, Plan, Run, Verdict};
use strings::{Vocabulary, Words};
use vocabulary::Moment;

use crate::Sheet;
use crate::aftercare::is_beside;
use crate::wrap::one_line;

/// Returns a plan, derived as it reads for the client, from its last session on in the sheet's
/// language: each moment at which something changes with what holds from then on, a line for
/// each verdict, the strictest first; then the next visit, the day by which the scalp has
/// healed, and the studio's number. Lines end with `\n` but for the last. No name of a person,
/// and no address.
pub fn text(words: &Words, sheet: &Sheet, plan: &Plan) -> String {
    let mut lines = Vec::new();
    let printed = Moment::first_of(sheet.style.printed_on);
    if !plan.is_healed(printed) {
        lines.extend(steps(words, plan));
    }
    lines.extend(sheet.next_visit.map(|at| {
        let when = words.sheet_visit_when(words.day(at.date()), words.time(at.time()));
        words.code_visit(when)
    }));
    lines.extend(plan.healed.last().map(|healed| {
        let by = words.sheet_healed_by(words.full_day(healed.date()));
        words.code_healed(by)
    }));
    let phone = sheet
        .studio
        .as_ref()
        .and_then(|studio| studio.phone.as_deref());
    let phone = phone.map(one_line).filter(|number| !number.is_empty());
    lines.extend(phone.map(|number| words.code_questions(number)));
    lines.join("\n")
}

/// Returns the lines of every moment from the last session on.
fn steps(words: &Words, plan: &Plan) -> Vec<String> {
    let start = plan.sessions.last();
    let mut lines = vec![words.full_moment(start)];
    let mut now = plan.at(start).rules;
    now.retain(|run| is_coded(plan, run.activity));
    lines.extend(rules(words, plan, &now));
    let coded = plan.changes.iter();
    let coded = coded.filter(|change| change.at > start && is_coded(plan, change.activity));
    let mut moments: Vec<Moment> = coded.map(|change| change.at).collect();
    moments.dedup();
    for at in moments {
        lines.push(words.moment(at));
        lines.extend(rules(words, plan, &begun(plan, at)));
    }
    lines
}

/// Returns true if the code has room for an activity.
fn is_coded(plan: &Plan, activity: Activity) -> bool {
    !activity.is_medicine() && !is_beside(plan, plan.sessions.last(), activity)
}

/// Returns the runs that begin at a moment, in the order of the lanes.
fn begun(plan: &Plan, at: Moment) -> Vec<&Run> {
    let runs = plan.lanes.iter().flat_map(|lane| &lane.runs);
    runs.filter(|run| run.from == at && is_coded(plan, run.activity))
        .collect()
}

/// Returns a line for each verdict that some run has, the strictest first. What counts from the
/// last session says so where a further one may come.
fn rules(words: &Words, plan: &Plan, runs: &[&Run]) -> Vec<String> {
    let kind = |run: &Run| (run.verdict, plan.is_if_last(run));
    let mut kinds: Vec<(Verdict, bool)> = runs.iter().map(|run| kind(run)).collect();
    kinds.sort_unstable_by_key(|&(verdict, if_last)| (Reverse(verdict), if_last));
    kinds.dedup();
    let line = |(verdict, if_last): (Verdict, bool)| {
        let things = runs.iter().filter(|run| kind(run) == (verdict, if_last));
        let things: Vec<String> = things
            .map(|run| words.word(Vocabulary::Activity, run.activity.id()))
            .collect();
        let rule = words.code_rules(
            things.join(&words.sheet_joint()),
            words.word(Vocabulary::Verdict, verdict.id()),
        );
        if if_last {
            words.code_if_last(rule)
        } else {
            rule
        }
    };
    kinds.into_iter().map(line).collect()
}
