//! The form of a protocol: what stands in `assets/protocols/*.json`.
//!
//! The types are the file's, field by field; what they must hold beyond their form is
//! what [`Protocol::faults`] looks for.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::distinct;
use crate::{
    Activity, Bound, Day, DayRange, Fault, Reason, Refused, ScalpType, Sign, Urgency, Verdict,
};

/// An aftercare protocol: the artist's own rules, with their sources and their words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// Where the schema lies; for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Small letters, digits, hyphens; the same in every version.
    pub id: String,
    /// Counts from 1.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub version: u32,
    /// The title, a wording id.
    pub title: String,
    /// Who wrote the guide that the protocol follows.
    pub author: String,
    /// The languages in which every wording is there.
    pub languages: Vec<String>,
    /// What the numbers rest on, by id.
    #[serde(deserialize_with = "distinct::map")]
    pub sources: BTreeMap<String, Source>,
    /// How the sources were read where they are silent or disagree.
    #[serde(default)]
    pub notes: Vec<Note>,
    /// What is allowed from when.
    pub rules: Vec<Rule>,
    /// The named phases, in order, without a gap, counted from each session.
    pub phases: Vec<Phase>,
    /// What is usual and when. Never a limit.
    #[serde(default)]
    pub usual: Vec<Usual>,
    /// What calls for the artist, a doctor or the emergency number.
    #[serde(default)]
    pub warning_signs: Vec<WarningSign>,
    /// Rules that are shut until the artist opens them for a client.
    #[serde(default)]
    pub branches: Vec<Branch>,
    /// A line for clients with a scalp of a certain type.
    #[serde(default)]
    pub advice: Vec<Advice>,
    /// What is read instead by clients who can have only one of the two oils, or neither.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub oils: Vec<OilWording>,
    /// Every text by id, then by language.
    #[serde(deserialize_with = "distinct::map_of_maps")]
    pub wordings: BTreeMap<String, BTreeMap<String, String>>,
}

/// What a number or a sentence rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it is called.
    pub title: String,
    /// Who wrote it.
    pub author: String,
    /// Where it can be read: an address without a scheme, or a reference.
    pub place: String,
}

/// How a source was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The activity that it is about, if one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<Activity>,
    /// The note, a wording id.
    pub wording: String,
    /// Its source id.
    pub source: String,
}

/// From what the days of a rule are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// From every session anew.
    EachSession,
    /// From the final session; until it ends, the first rule holds from the first
    /// session on.
    FinalSession,
}

/// What is said of one activity for a stretch of days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Of what.
    pub activity: Activity,
    /// What is said.
    pub verdict: Verdict,
    /// The first day.
    pub from: Bound,
    /// The day on which it ends; none: it holds to the end of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Bound>,
    /// From what the days count.
    pub clock: Clock,
    /// What the client reads, a wording id.
    pub wording: String,
    /// What the client reads for the days between the ends of a range in `from`, a
    /// wording id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<String>,
    /// The source id of the numbers.
    pub source: String,
}

/// A named stretch of the healing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// Its id.
    pub id: String,
    /// Its name, a wording id.
    pub title: String,
    /// The first day.
    pub from: Day,
    /// The day on which it ends; none: it holds to the end of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// What it promises: no rule of this activity may be looser while it lasts.
    #[serde(default)]
    pub holds: Vec<Hold>,
    /// The source id.
    pub source: String,
}

/// The loosest verdict that a phase allows for an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hold {
    /// Of what.
    pub activity: Activity,
    /// No looser than this.
    pub verdict: Verdict,
}

/// A sign that is usual for some days after each session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Usual {
    /// What is seen or felt.
    pub sign: Sign,
    /// The days over which it begins.
    pub onset: DayRange,
    /// The days over which it fades.
    pub fade: DayRange,
    /// What the client reads, a wording id.
    pub wording: String,
    /// The source id of the numbers.
    pub source: String,
}

/// A sign that is not usual.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WarningSign {
    /// Its id.
    pub id: String,
    /// Whom it calls for.
    pub urgency: Urgency,
    /// What the client reads, a wording id.
    pub wording: String,
    /// The source id.
    pub source: String,
}

/// Rules that hold only for clients for whom the artist opens them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// Its id.
    pub id: String,
    /// Its name, a wording id.
    pub title: String,
    /// When to open it, for the artist; a wording id.
    pub wording: String,
    /// The scalps that it is meant for; empty: any.
    #[serde(default)]
    pub scalp_types: Vec<ScalpType>,
    /// Its rules, of activities that the protocol itself says nothing about.
    pub rules: Vec<Rule>,
    /// The source id.
    pub source: String,
}

/// A line for clients with a scalp of a certain type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// For whom.
    pub scalp_type: ScalpType,
    /// What the client reads, a wording id.
    pub wording: String,
    /// The source id.
    pub source: String,
}

/// A wording that names both oils, and what stands in its place for a client who is
/// allergic to one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OilWording {
    /// For both oils, a wording id.
    pub wording: String,
    /// For coconut oil alone, a wording id.
    pub coconut: String,
    /// For olive oil alone, a wording id.
    pub olive: String,
    /// For neither, a wording id.
    pub neither: String,
}

/// Which of the two oils a client can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Oils {
    /// Coconut oil.
    pub coconut: bool,
    /// Olive oil.
    pub olive: bool,
}

impl Default for Oils {
    fn default() -> Self {
        Self {
            coconut: true,
            olive: true,
        }
    }
}

impl Protocol {
    /// The protocol as it reads for a client who can have these oils.
    #[must_use]
    pub fn for_oils(&self, oils: Oils) -> Cow<'_, Self> {
        if oils == Oils::default() || self.oils.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut own = self.clone();
        for oil in &self.oils {
            let instead = match (oils.coconut, oils.olive) {
                (true, _) => &oil.coconut,
                (false, true) => &oil.olive,
                (false, false) => &oil.neither,
            };
            if let Some(texts) = self.wordings.get(instead) {
                own.wordings.insert(oil.wording.clone(), texts.clone());
            }
        }
        Cow::Owned(own)
    }

    /// The protocol that `json` holds; [`Protocol::faults`] finds nothing in it.
    ///
    /// # Errors
    /// [`Refused`] with the place and the reason of what is wrong: the first fault of
    /// form, or else every fault that [`Protocol::faults`] finds.
    pub fn from_json(json: &str) -> Result<Self, Refused> {
        // Some editors put a mark before the text.
        let json = json.strip_prefix('\u{feff}').unwrap_or(json);
        let mut reader = serde_json::Deserializer::from_str(json);
        let form = |place: String, reason: String| Refused {
            faults: vec![Fault {
                place,
                reason: Reason::Form(reason),
            }],
        };
        let protocol: Self = serde_path_to_error::deserialize(&mut reader)
            .map_err(|error| form(place(error.path()), error.inner().to_string()))?;
        reader
            .end()
            .map_err(|error| form(".".to_owned(), error.to_string()))?;
        let faults = protocol.faults();
        if faults.is_empty() {
            Ok(protocol)
        } else {
            Err(Refused { faults })
        }
    }

    /// The text of a wording in a language of the protocol; in its first language where
    /// this one is missing; empty for an unknown id.
    #[must_use]
    pub fn text(&self, wording: &str, language: &str) -> &str {
        self.wordings
            .get(wording)
            .and_then(|texts| {
                texts
                    .get(language)
                    .or_else(|| self.languages.first().and_then(|first| texts.get(first)))
            })
            .map_or("", String::as_str)
    }

    /// The branch with this id.
    #[must_use]
    pub fn branch(&self, id: &str) -> Option<&Branch> {
        self.branches.iter().find(|branch| branch.id == id)
    }
}

/// Where reading stopped: the nearest place that has a name.
fn place(path: &serde_path_to_error::Path) -> String {
    let path = path.to_string();
    match path.trim_end_matches(['?', '.']) {
        "" => ".".to_owned(),
        named => named.to_owned(),
    }
}
