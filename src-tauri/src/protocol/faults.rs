//! What is wrong with a draft, in words.

use protocol::{Activity, Bound, Protocol, Reason, Verdict};
use strings::{Language, Vocabulary, Words};
use studio::protocol::draft::DraftForm;
use studio::protocol::publish::{DraftReason, Fault, NoDay};

use super::wire::FaultView;

/// A fault of a draft, in words.
#[must_use]
pub fn fault(words: &Words, form: &DraftForm, fault: &Fault) -> FaultView {
    FaultView {
        place: fault.place.clone(),
        text: text(words, form, fault),
    }
}

fn text(words: &Words, form: &DraftForm, fault: &Fault) -> String {
    match &fault.reason {
        DraftReason::NoDay(NoDay::Missing) => words.fault_day_missing(),
        DraftReason::NoDay(NoDay::Unreadable) => words.fault_day_unreadable(),
        DraftReason::NoDay(NoDay::Backwards) => words.fault_day_backwards(),
        DraftReason::NoNumber => words.fault_number(),
        DraftReason::NoText => no_text(words, &fault.place),
        DraftReason::OilsUnread => words.fault_oils_unread(
            words.word(Vocabulary::Activity, Activity::Moisturizer.id()),
            words.word(Vocabulary::Verdict, Verdict::Fine.id()),
        ),
        DraftReason::WashingBeforeWater {
            activity,
            from,
            water,
        } => {
            let activity = words.word(Vocabulary::Activity, activity.id());
            match water {
                Some(water) => words.fault_washing(activity, from.days(), water.days()),
                None => words.fault_washing_never(activity, from.days()),
            }
        }
        DraftReason::PhaseBeforeRule {
            name,
            activity,
            verdict,
            until,
        } => {
            let activity = words.word(Vocabulary::Activity, activity.id());
            let verdict = words.word(Vocabulary::Verdict, verdict.id());
            match until {
                Some(until) => words.fault_phase(activity, until.days(), name, verdict),
                None => words.fault_phase_never(activity, name, verdict),
            }
        }
        DraftReason::Protocol(reason) => of_protocol(words, form, reason),
    }
}

/// Asks for what is missing: most sentences are read by the client, but not all.
fn no_text(words: &Words, place: &str) -> String {
    if place.ends_with("title") || place.starts_with("phases[") {
        words.fault_no_name()
    } else if place.ends_with("hint") {
        words.fault_no_hint()
    } else {
        words.fault_no_text()
    }
}

fn of_protocol(words: &Words, form: &DraftForm, reason: &Reason) -> String {
    let activity = |id: &str| words.word(Vocabulary::Activity, id);
    let verdict = |id: &str| words.word(Vocabulary::Verdict, id);
    match reason {
        Reason::Empty => words.fault_empty(),
        Reason::Twice(_) => words.fault_twice(),
        Reason::NoRules => words.fault_no_rules(),
        Reason::LateStart(from) => words.fault_late_start(days(words, *from)),
        Reason::Backwards { from, until } => {
            words.fault_backwards(days(words, *from), days(words, *until))
        }
        Reason::Gap { until, from } => words.fault_gap(days(words, *from), days(words, *until)),
        Reason::Overlap { until, from } => {
            words.fault_overlap(days(words, *from), days(words, *until))
        }
        Reason::AfterEndless => words.fault_after_endless(),
        Reason::NothingAfter(until) => words.fault_nothing_after(days(words, *until)),
        Reason::NotLooser { before, now } => {
            words.fault_not_looser(verdict(before.id()), verdict(now.id()))
        }
        Reason::MisplacedRange => words.fault_misplaced_range(),
        Reason::NoAskWording => words.fault_no_text(),
        Reason::MissingLanguage(tag) => words.fault_missing_language(language(tag)),
        Reason::MedicineVerdict(of) => {
            words.fault_medicine(activity(of.id()), verdict(Verdict::Ask.id()))
        }
        Reason::TwoClocks(of) => words.fault_two_clocks(activity(of.id())),
        Reason::RulesElsewhere(of) => words.fault_elsewhere(activity(of.id())),
        Reason::HoldsUnspoken(of) => words.fault_holds_unspoken(activity(of.id())),
        Reason::LooserThanPhase {
            activity: of,
            hold,
            phase,
            ..
        } => {
            let named = form.phases.iter().find(|one| one.id == *phase);
            let title = named.and_then(|one| one.title.get(&form.language));
            let title = title.unwrap_or(phase).as_str();
            words.fault_looser_than_phase(activity(of.id()), verdict(hold.id()), title)
        }
        Reason::DateWithoutDay => words.fault_date(),
        Reason::FadesFirst => words.fault_fades_first(),
        Reason::CountsFromOne => words.fault_counts_from_one(),
        Reason::DaysOutOfOrder => words.fault_days_order(),
        Reason::Hidden(_) => words.fault_hidden(),
        other => words.fault_other(other.to_string()),
    }
}

/// A language by its own name, or by its tag where the app does not speak it.
fn language(tag: &str) -> &str {
    match tag.parse::<Language>() {
        Ok(language) => language.name(),
        Err(_) => tag,
    }
}

/// "day 8", "days 8 to 10".
fn days(words: &Words, bound: Bound) -> String {
    if bound.is_range() {
        words.protocol_days_two(bound.earliest().days(), bound.usual().days())
    } else {
        words.protocol_day(bound.usual().days())
    }
}

/// Everything that is wrong in a protocol's file, for whoever wrote it: where, and what. What
/// stands in the file may be anything, so it is cut short and shown without control characters.
#[must_use]
pub fn of_file(refused: &protocol::Refused) -> Vec<String> {
    const MOST: usize = 200;
    let line = |fault: &protocol::Fault| {
        let text = fault.to_string();
        let shown = text.chars().filter(|&sign| !Protocol::is_hidden(sign));
        shown.take(MOST).collect()
    };
    refused.faults.iter().take(MOST).map(line).collect()
}
