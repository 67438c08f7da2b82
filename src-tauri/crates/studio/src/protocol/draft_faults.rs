//! What is wrong with a draft, and where in its form.

use std::collections::BTreeMap;

use protocol::{Activity, Clock, Day, Phase, Protocol, Reason, Rule, Verdict, shipped};

use super::typed_days::NoDay;

/// A fault of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftFault {
    /// Where it is: the path into the form, such as `rules[2].from`.
    pub place: String,
    /// What is wrong there.
    pub reason: DraftReason,
}

/// What can be wrong with a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftReason {
    /// What was typed is no day.
    NoDay(NoDay),
    /// What was typed is no number of sessions.
    NoNumber,
    /// A sentence is missing.
    NoText,
    /// Sentences stand in for one that allows a moisturizer, and no rule does.
    OilsUnread,
    /// Washing is allowed while water is not.
    WashingBeforeWater {
        /// How the scalp is washed.
        activity: Activity,
        /// The day from which it is allowed.
        from: Day,
        /// The day from which water is allowed; `None` if it never is.
        water: Option<Day>,
    },
    /// A phase begins that is named after what its rule still forbids.
    PhaseBeforeRule {
        /// Its name.
        name: String,
        /// The activity.
        activity: Activity,
        /// What the rule says on the phase's first day.
        verdict: Verdict,
        /// The day from which the rule allows what the name says; `None` if it never does.
        until: Option<Day>,
    },
    /// What no protocol may have.
    Protocol(Reason),
}

/// The faults of the protocol itself, at their places in the form: `places` has those of the
/// sentences by their ids. Sentences that are missing were said before.
pub(super) fn of_protocol(
    protocol: &Protocol,
    places: &BTreeMap<String, String>,
) -> Vec<DraftFault> {
    let own = protocol
        .faults()
        .into_iter()
        .chain(protocol.hidden_characters());
    let faults = own.filter_map(|fault| {
        let place = match fault.place.strip_prefix("wordings.") {
            None => fault.place,
            Some(_) if fault.reason == Reason::Empty => return None,
            Some(said) => {
                let wording = match fault.reason {
                    Reason::MissingLanguage(_) => said,
                    _ => said.rsplit_once('.').map_or(said, |(wording, _)| wording),
                };
                let place = places.get(wording).map_or("title", String::as_str);
                place.to_owned()
            }
        };
        // The author and the title are the draft's own.
        let is_said = place.starts_with(&format!("sources.{}.", protocol.id));
        let reason = DraftReason::Protocol(fault.reason);
        (!is_said).then_some(DraftFault { place, reason })
    });
    faults.collect()
}

/// Nobody can wash a scalp that must stay dry.
pub(super) fn washing_before_water(protocol: &Protocol) -> Vec<DraftFault> {
    let lanes = protocol.day_lanes();
    let water = lanes.iter().find(|lane| lane.activity == Activity::Water);
    let Some(water) = water else {
        return Vec::new();
    };
    let water = water.first_day(Verdict::WarmWaterOnly);
    let washing = [Activity::Shampoo, Activity::NaturalCleanser];
    let early = protocol.rules.iter().enumerate().filter(|(_, rule)| {
        let is_washing = washing.contains(&rule.activity) && rule.verdict == Verdict::Fine;
        is_washing && water.is_none_or(|water| rule.from.earliest() < water)
    });
    let fault = |(place, rule): (usize, &Rule)| DraftFault {
        place: format!("rules[{place}].from"),
        reason: DraftReason::WashingBeforeWater {
            activity: rule.activity,
            from: rule.from.earliest(),
            water,
        },
    };
    early.map(fault).collect()
}

/// What the names that ship with the app say may begin: the id of the name, the activity, and the
/// strictest verdict that it still has then.
const NAMED_AFTER: [(&str, Activity, Verdict); 3] = [
    ("phase-warm-water", Activity::Water, Verdict::WarmWaterOnly),
    ("phase-ease-back", Activity::Shampoo, Verdict::Ask),
    ("phase-gentle", Activity::Shampoo, Verdict::Fine),
];

/// The sheet must not say "Gentle shampoo again" over days on which shampoo is still forbidden. A
/// phase that the artist has named otherwise says what they mean.
pub(super) fn phases_before_rules(protocol: &Protocol) -> Vec<DraftFault> {
    let language = protocol.languages.first().map_or("", String::as_str);
    let lanes = protocol.day_lanes();
    let early = |(place, phase): (usize, &Phase)| {
        let name = protocol.text(&phase.title, language);
        let is_named = |id: &str| {
            let mut shipped = shipped().iter().filter_map(|one| one.wordings.get(id));
            shipped.any(|texts| texts.get(language).is_some_and(|text| text == name))
        };
        let &(_, activity, verdict) = NAMED_AFTER.iter().find(|(id, ..)| is_named(id))?;
        let lane = lanes.iter().find(|lane| {
            lane.activity == activity && lane.branch.is_none() && lane.clock == Clock::EachSession
        })?;
        let run = lane.runs.iter().rfind(|run| run.from <= phase.from)?;
        (run.verdict > verdict).then(|| DraftFault {
            place: format!("phases[{place}].from"),
            reason: DraftReason::PhaseBeforeRule {
                name: name.to_owned(),
                activity,
                verdict: run.verdict,
                until: lane.first_day(verdict),
            },
        })
    };
    protocol
        .phases
        .iter()
        .enumerate()
        .filter_map(early)
        .collect()
}
