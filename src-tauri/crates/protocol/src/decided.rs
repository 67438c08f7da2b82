//! What the artist decides for one client about an activity of which the protocol says nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Activity, Bound, Clock, Day, Protocol, Rule, Source, Verdict};

/// What was decided about an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// It is allowed from this day after each session.
    From(Day),
    /// The client is to ask first.
    Ask,
}

/// What was decided for a client. A protocol gets it from
/// [`with_decisions`](Protocol::with_decisions) alone, and no file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    decisions: BTreeMap<Activity, Decision>,
    /// The id of the source that the rules of the decisions name.
    source: String,
}

impl Decision {
    /// Returns what may be decided: of a medicine, that the client asks.
    const fn about(self, activity: Activity) -> Self {
        if activity.is_medicine() {
            Self::Ask
        } else {
            self
        }
    }

    /// Returns the verdicts with the days on which they begin, in order.
    fn verdicts(self) -> Vec<(Verdict, Day)> {
        match self {
            Self::Ask => vec![(Verdict::Ask, Day::ZERO)],
            Self::From(Day::ZERO) => vec![(Verdict::Fine, Day::ZERO)],
            Self::From(day) => vec![(Verdict::NotYet, Day::ZERO), (Verdict::Fine, day)],
        }
    }
}

impl Protocol {
    /// Returns true if a rule is about the activity, or about one that
    /// [answers](Activity::answered_by) for it; a rule of a branch that can be opened too.
    #[must_use]
    pub fn speaks_of(&self, activity: Activity) -> bool {
        let answering = activity.answered_by();
        let branches = self.branches.iter().flat_map(|branch| &branch.rules);
        let mut rules = self.rules.iter().chain(branches);
        rules.any(|rule| rule.activity == activity || Some(rule.activity) == answering)
    }

    /// Returns what was decided.
    #[must_use]
    pub fn decisions(&self) -> BTreeMap<Activity, Decision> {
        let decided = self.decided.as_ref();
        decided.map_or_else(BTreeMap::new, |one| one.decisions.clone())
    }

    /// Returns who decided, where something was.
    #[must_use]
    pub fn decided_by(&self) -> Option<&Source> {
        self.sources.get(&self.decided.as_ref()?.source)
    }

    /// Returns the protocol with what was decided about activities that it does not [speak
    /// of](Self::speaks_of). `text` words a verdict on an activity, by language, and `source` says
    /// who decided. Of a [medicine](Activity::is_medicine) it is always that the client asks.
    #[must_use]
    pub fn with_decisions(
        &self,
        decisions: &BTreeMap<Activity, Decision>,
        source: &Source,
        text: impl Fn(Activity, Verdict) -> BTreeMap<String, String>,
    ) -> Self {
        let mut own = self.clone();
        let name = self.free_name();
        let mut held = BTreeMap::new();
        let silent = |&(&activity, _): &(&Activity, _)| !self.speaks_of(activity);
        for (&activity, &decision) in decisions.iter().filter(silent) {
            let decision = decision.about(activity);
            let verdicts = decision.verdicts();
            for (i, &(verdict, from)) in verdicts.iter().enumerate() {
                let wording = format!("{name}-{}-{}", activity.id(), verdict.id());
                own.wordings
                    .insert(wording.clone(), text(activity, verdict));
                own.rules.push(Rule {
                    activity,
                    verdict,
                    from: Bound::Day(from),
                    until: verdicts.get(i + 1).map(|&(_, day)| Bound::Day(day)),
                    clock: Clock::EachSession,
                    wording,
                    ask: None,
                    source: name.clone(),
                });
            }
            held.insert(activity, decision);
        }
        if !held.is_empty() {
            own.sources.insert(name.clone(), source.clone());
            own.decided = Some(Decided {
                decisions: held,
                source: name,
            });
        }
        own
    }

    /// Returns a name for the source and the wordings of decisions that nothing in the protocol
    /// has: one from a file may name its own as it likes.
    fn free_name(&self) -> String {
        let is_taken = |name: &str| {
            self.sources.contains_key(name) || self.wordings.keys().any(|id| id.starts_with(name))
        };
        let mut name = "decided".to_owned();
        while is_taken(&name) {
            name.insert_str(0, "own-");
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Choices, Plan, Sessions, shipped};

    fn decided(protocol: &Protocol, activity: Activity, decision: Decision) -> Protocol {
        let source = Source {
            title: "Decided for this client".to_owned(),
            author: "Ada Brandt".to_owned(),
            place: "Crown & Co".to_owned(),
        };
        let text = |activity: Activity, verdict: Verdict| {
            let text = format!("{}: {}", activity.id(), verdict.id());
            BTreeMap::from([("en".to_owned(), text)])
        };
        protocol.with_decisions(&BTreeMap::from([(activity, decision)]), &source, text)
    }

    fn told(protocol: &Protocol, activity: Activity) -> Vec<(Verdict, String)> {
        let ended = vec!["2026-11-19T16:00".parse().unwrap()];
        let sessions = Sessions::new(ended, "2026-12-01".parse().unwrap()).unwrap();
        let plan = Plan::derive(protocol, &sessions, &Choices::default()).unwrap();
        let runs = plan.lane(activity).map(|lane| lane.runs.clone());
        let runs = runs.unwrap_or_default().into_iter();
        runs.map(|run| (run.verdict, run.from.to_string()))
            .collect()
    }

    #[test]
    fn a_decision_has_dates_as_a_rule_has() {
        let protocol = crate::shipped_protocol(crate::DEFAULT_PROTOCOL).unwrap();
        let gym = Activity::HeavySweat;
        assert!(!protocol.speaks_of(gym) && told(protocol, gym).is_empty());
        let told = |decision| told(&decided(protocol, gym, decision), gym);
        let seven = Decision::From(Day::try_from(7).unwrap());
        assert_eq!(
            told(seven),
            [
                (Verdict::NotYet, "2026-11-19T16:00".to_owned()),
                (Verdict::Fine, "2026-11-26T16:00".to_owned()),
            ]
        );
        let at_once = "2026-11-19T16:00".to_owned();
        assert_eq!(
            told(Decision::From(Day::ZERO)),
            [(Verdict::Fine, at_once.clone())]
        );
        assert_eq!(told(Decision::Ask), [(Verdict::Ask, at_once)]);
        for decision in [seven, Decision::From(Day::ZERO), Decision::Ask] {
            let decisions = decided(protocol, gym, decision).decisions();
            assert_eq!(decisions, BTreeMap::from([(gym, decision)]));
        }
        assert!(protocol.decisions().is_empty());
    }

    #[test]
    fn what_the_protocol_says_stands_and_no_fault_comes_in() {
        let decisions = [
            Decision::Ask,
            Decision::From(Day::ZERO),
            Decision::From(Day::usually_healed()),
        ];
        for protocol in shipped() {
            for &activity in Activity::ALL {
                for decision in decisions {
                    let with = decided(protocol, activity, decision);
                    assert_eq!(with.faults(), []);
                    if protocol.speaks_of(activity) {
                        assert_eq!(&with, protocol);
                    } else {
                        assert!(with.speaks_of(activity));
                    }
                }
            }
        }
    }

    /// A protocol from elsewhere, whose sources go by the names that decisions have here.
    fn foreign() -> Protocol {
        let file = serde_json::to_string(crate::shipped_protocol("published-median").unwrap());
        let file = file.unwrap().replace("\"published-guides\"", "\"decided\"");
        let file = file.replace("\"water-fine\"", "\"decided-hair_dye-fine\"");
        Protocol::from_json(&file).unwrap()
    }

    #[test]
    fn a_protocol_with_a_source_of_that_name_decides_nothing() {
        let foreign = foreign();
        assert!(foreign.rules.iter().any(|rule| rule.source == "decided"));
        assert!(foreign.decisions().is_empty());
        assert_eq!(foreign.decided_by(), None);
        let (dye, day) = (Activity::HairDye, Day::try_from(28).unwrap());
        let with = decided(&foreign, dye, Decision::From(day));
        let expected = BTreeMap::from([(dye, Decision::From(day))]);
        assert_eq!(with.decisions(), expected);
        assert_eq!(with.decided_by().unwrap().author, "Ada Brandt");
        // What it says itself stays, with its words and its source.
        assert_eq!(with.faults(), []);
        assert_eq!(with.sources["decided"], foreign.sources["decided"]);
        assert_eq!(with.rules[..foreign.rules.len()], foreign.rules);
        for (id, texts) in &foreign.wordings {
            assert_eq!(&with.wordings[id], texts, "{id}");
        }
        // No file says what was decided for a client.
        let file = serde_json::to_string(&with).unwrap();
        assert!(Protocol::from_json(&file).unwrap().decisions().is_empty());
    }

    /// A protocol that says nothing of these activities.
    fn silent_on(activities: &[Activity]) -> Protocol {
        let mut protocol = crate::shipped_protocol("rob-james-full").unwrap().clone();
        let is_kept = |rule: &Rule| !activities.contains(&rule.activity);
        protocol.rules.retain(is_kept);
        protocol
    }

    #[test]
    fn of_a_medicine_nothing_is_decided_but_that_the_client_asks() {
        let medicines = [Activity::ScalpMedicine, Activity::MedicatedShampoo];
        let protocol = silent_on(&medicines);
        for medicine in medicines {
            assert!(!protocol.speaks_of(medicine));
            for decision in [
                Decision::From(Day::ZERO),
                Decision::From(Day::usually_healed()),
            ] {
                let with = decided(&protocol, medicine, decision);
                assert_eq!(with, decided(&protocol, medicine, Decision::Ask));
                assert_eq!(with.faults(), []);
            }
        }
    }

    #[test]
    fn a_rule_of_swimming_speaks_of_a_pool_and_of_a_sauna() {
        let protocol = silent_on(&[Activity::Pool, Activity::Sauna]);
        let mut rules = protocol.rules.iter();
        assert!(rules.any(|rule| rule.activity == Activity::Swimming));
        for activity in [Activity::Pool, Activity::Sauna] {
            assert!(protocol.speaks_of(activity), "{activity:?}");
            let with = decided(&protocol, activity, Decision::From(Day::ZERO));
            assert_eq!(with, protocol);
        }
    }
}
