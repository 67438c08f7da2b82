//! Protocols in words and positions.

use protocol::{Activity, Branch, Clock, DayLane, DayRun, Protocol, Urgency, Verdict};
use strings::{Language, Vocabulary, Words};
use studio::protocol::ProtocolUse;
use studio::protocol::fuller;
use studio::protocol::moving::{Difference, Move};
use studio::protocol::published::{self, Among};
use studio::protocol::shipped_words::shipped_slip;
use vocabulary::{Moment, ScalpType, Slip};

use super::picture;
use super::wire::{
    DraftOption, DraftOptions, MoveChange, MoveRow, MovesView, ProtocolDetails, ProtocolRow,
    RuleRow,
};
use crate::client::view::code;
use crate::start::view::protocol_view;
use crate::view::{moment_seen, source_label};

/// What is known of a protocol besides what it says.
pub struct Standing<'a> {
    /// The id of the protocol that first sessions begin with.
    pub default: &'a str,
    /// Who uses it, the newest version first.
    pub uses: Vec<&'a ProtocolUse>,
}

impl<'a> Standing<'a> {
    /// What is known of the protocol with this id, out of what is known of all.
    #[must_use]
    pub fn of(id: &str, default: &'a str, uses: &'a [(String, ProtocolUse)]) -> Self {
        let of_it = uses.iter().filter(|(used, _)| used == id);
        Self {
            default,
            uses: of_it.map(|(_, one)| one).collect(),
        }
    }
}

/// The text of a wording in the language of the screen.
pub fn said<'p>(words: &Words, protocol: &'p Protocol, wording: &str) -> &'p str {
    protocol.text(wording, words.language().tag())
}

/// A protocol in the list.
#[must_use]
pub fn row(words: &Words, protocol: &Protocol, standing: &Standing<'_>) -> ProtocolRow {
    let version = protocol.version;
    let earlier = standing.uses.iter().filter(|one| one.version < version);
    let movable: usize = earlier.map(|one| one.healing).sum();
    ProtocolRow {
        id: protocol.id.clone(),
        title: said(words, protocol, &protocol.title).to_owned(),
        line: words.protocol_line(protocol.author.as_str(), version),
        ships: protocol::shipped_protocol(&protocol.id).is_some(),
        is_default: standing.default == protocol.id,
        uses: standing
            .uses
            .iter()
            .map(|one| words.protocol_use(one.healing, one.sessions, one.version))
            .collect(),
        moves: (movable > 0).then(|| words.moves_title(movable, version)),
    }
}

/// A protocol with all that it says.
#[must_use]
pub fn details(words: &Words, protocol: &Protocol, standing: &Standing<'_>) -> ProtocolDetails {
    let warning = |sign: &protocol::WarningSign| {
        let text = said(words, protocol, &sign.wording);
        let day = sign.after.map(|day| words.protocol_day(day.days()));
        let text = day.map_or_else(|| text.to_owned(), |day| text.replace("{date}", &day));
        words.protocol_warning(text, urgency(words, sign.urgency))
    };
    ProtocolDetails {
        row: row(words, protocol, standing),
        rules: rules(words, protocol),
        timeline: picture::timeline(words, protocol),
        numbers: numbers(words, protocol),
        warnings: protocol.warning_signs.iter().map(warning).collect(),
        sources: protocol
            .sources
            .values()
            .map(|source| {
                words.protocol_source_at(
                    source.author.as_str(),
                    source.place.as_str(),
                    source.title.as_str(),
                )
            })
            .collect(),
        notes: protocol_view(words, protocol).notes,
        published: compared(words, protocol),
        published_source: {
            let (source, places) = published::source();
            words.protocol_published_source(places.join(", "), source)
        },
        unsaid: unsaid(words, &fuller::unsaid_by_protocol(protocol)),
    }
}

/// "Hat, sun"; none where there is nothing.
pub fn unsaid(words: &Words, activities: &[Activity]) -> Option<String> {
    let named = activities.iter();
    let named: Vec<String> = named
        .map(|one| words.word(Vocabulary::Activity, one.id()))
        .collect();
    (!named.is_empty()).then(|| named.join("; "))
}

/// The rules, a row for each verdict.
fn rules(words: &Words, protocol: &Protocol) -> Vec<RuleRow> {
    let of_lane = |lane: &DayLane<'_>| {
        let remarks = remarks(words, protocol, lane);
        let row = |run: &DayRun<'_>| RuleRow {
            activity: lane.activity,
            label: words.word(Vocabulary::Activity, lane.activity.id()),
            days: days(words, run),
            verdict: run.verdict,
            word: words.word(Vocabulary::Verdict, run.verdict.id()),
            text: said(words, protocol, run.wording).to_owned(),
            source: source_label(protocol, words, run.source),
            remarks: remarks.clone(),
        };
        lane.runs.iter().map(row).collect::<Vec<_>>()
    };
    protocol.day_lanes().iter().flat_map(of_lane).collect()
}

/// What is to be known of all rules of a lane; mostly nothing.
pub fn remarks(words: &Words, protocol: &Protocol, lane: &DayLane<'_>) -> Vec<String> {
    let branch = branch_of(protocol, lane).map(|one| {
        let title = said(words, protocol, &one.title);
        let scalps = one.scalp_types.iter();
        let scalps: Vec<String> = scalps
            .map(|one| words.word(Vocabulary::ScalpType, one.id()))
            .collect();
        if scalps.is_empty() {
            words.protocol_only_branch(title)
        } else {
            words.protocol_only_branch_scalps(title, scalps.join(", "))
        }
    });
    let is_final = lane.clock == Clock::FinalSession;
    let clock = is_final.then(|| words.protocol_clock_final());
    branch.into_iter().chain(clock).collect()
}

pub fn branch_of<'p>(protocol: &'p Protocol, lane: &DayLane<'_>) -> Option<&'p Branch> {
    lane.branch.and_then(|id| protocol.branch(id))
}

/// "Day 0 to 8", "From day 8".
fn days(words: &Words, run: &DayRun<'_>) -> String {
    match run.until {
        Some(until) => words.protocol_days_from_until(run.from.days(), until.days()),
        None => words.protocol_days_from(run.from.days()),
    }
}

fn numbers(words: &Words, protocol: &Protocol) -> Vec<String> {
    let numbers = &protocol.sessions;
    let healed = words.protocol_healed(words.protocol_day(protocol.healed.days()));
    let usual = numbers
        .usual
        .map(|count| words.protocol_usual_sessions(count));
    let between = numbers
        .days_between
        .map(|days| words.protocol_days_between(days.days()));
    let check_ins = numbers.check_in_days.as_ref().map(|days| {
        let days: Vec<String> = days.iter().map(|day| day.days().to_string()).collect();
        words.protocol_check_ins(days.join(", "))
    });
    let set = numbers.is_empty().then(|| words.protocol_as_set());
    let all = [usual, between, check_ins, set].into_iter().flatten();
    std::iter::once(healed).chain(all).collect()
}

fn compared(words: &Words, protocol: &Protocol) -> Vec<String> {
    let line = |one: published::Comparison| {
        let activity = words.word(Vocabulary::Activity, one.published.activity.id());
        let among = match one.among {
            Among::BeforeAll => "before-all",
            Among::First => "first",
            Among::Middle => "middle",
            Among::Last => "last",
            Among::AfterAll => "after-all",
            Among::Within => "within",
        };
        let published = one.published;
        words.protocol_among(
            activity,
            among,
            one.day,
            published.guides,
            published.least,
            published.most,
        )
    };
    published::compare(protocol).into_iter().map(line).collect()
}

/// "Not yet. Day 0 to 8".
pub fn run_line(words: &Words, run: &DayRun<'_>) -> String {
    let verdict = words.word(Vocabulary::Verdict, run.verdict.id());
    words.protocol_run(days(words, run), verdict)
}

/// Who could be moved to the newest version.
#[must_use]
pub fn moves(words: &Words, version: u32, moves: &[Move], now: Moment) -> MovesView {
    MovesView {
        version,
        title: words.moves_title(moves.len(), version),
        clients: moves
            .iter()
            .map(|one| MoveRow {
                client: one.client.id,
                name: one.client.client.name.clone(),
                code: code(one.client.id, &one.client.client),
                line: words.moves_client(one.from),
                changes: one
                    .differences
                    .iter()
                    .map(|one| change(words, one, now))
                    .collect(),
            })
            .collect(),
    }
}

fn change(words: &Words, difference: &Difference, now: Moment) -> MoveChange {
    let told = |list: &[(Verdict, Moment)]| {
        let line = |&(verdict, from): &(Verdict, Moment)| {
            let verdict = words.word(Vocabulary::Verdict, verdict.id()).to_lowercase();
            if from <= now {
                verdict
            } else {
                words.moves_verdict(moment_seen(words, from, now), verdict)
            }
        };
        if list.is_empty() {
            return words.moves_nothing();
        }
        list.iter().map(line).collect::<Vec<_>>().join(", ")
    };
    MoveChange {
        label: words.word(Vocabulary::Activity, difference.activity.id()),
        before: words.moves_before(told(&difference.before)),
        after: words.moves_after(told(&difference.after)),
    }
}

/// What a draft can be made of.
#[must_use]
pub fn options(words: &Words) -> DraftOptions {
    let option = |vocabulary, id: &str| DraftOption {
        id: id.to_owned(),
        label: words.word(vocabulary, id),
    };
    DraftOptions {
        activities: Activity::ALL
            .iter()
            .map(|one| option(Vocabulary::Activity, one.id()))
            .collect(),
        verdicts: Verdict::ALL
            .iter()
            .rev()
            .map(|one| option(Vocabulary::Verdict, one.id()))
            .collect(),
        signs: protocol::Sign::ALL
            .iter()
            .map(|one| option(Vocabulary::Sign, one.id()))
            .collect(),
        urgencies: Urgency::ALL
            .iter()
            .map(|&one| DraftOption {
                id: one.id().to_owned(),
                label: urgency(words, one),
            })
            .collect(),
        scalp_types: ScalpType::IN_AFTERCARE
            .iter()
            .map(|one| option(Vocabulary::ScalpType, one.id()))
            .collect(),
        slips: Slip::ALL
            .iter()
            .map(|one| option(Vocabulary::Slip, one.id()))
            .collect(),
        after_slips: Slip::ALL
            .iter()
            .filter_map(|&one| {
                let shipped = shipped_slip(one, &every_language())?;
                Some((one.id().to_owned(), shipped.texts))
            })
            .collect(),
    }
}

fn every_language() -> Vec<String> {
    let languages = Language::ALL.iter();
    languages.map(|one| one.tag().to_owned()).collect()
}

/// Whom a sign calls for.
pub fn urgency(words: &Words, urgency: Urgency) -> String {
    match urgency {
        Urgency::Artist => words.protocol_urgency_artist(),
        Urgency::Doctor => words.urgency_doctor(),
        Urgency::Emergency => words.urgency_emergency(),
        Urgency::Dermatologist => words.urgency_dermatologist(),
    }
}
