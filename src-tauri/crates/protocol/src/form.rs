//! The form of a protocol: the types match `assets/protocols/*.json` field by field.
//!
//! What a protocol must satisfy beyond its form is checked by [`Protocol::faults`].

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use vocabulary::{ScalpType, Slip};

use crate::{
    Activity, AfterSlip, Bound, Day, DayRange, Decided, Fault, Reason, Refused, SessionNumbers,
    Sign, Urgency, Verdict,
};
use crate::{distinct, scalp_type};

/// An aftercare protocol: the artist's own rules, with their sources and their
/// wordings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// The address of the JSON schema, for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The protocol's id: small letters, digits and hyphens; the same in every version.
    pub id: String,
    /// The version, from 1.
    #[cfg_attr(test, schemars(range(min = 1)))]
    pub version: u32,
    /// The title, a wording id.
    pub title: String,
    /// The author of the guide that the protocol follows.
    pub author: String,
    /// The languages of the wordings. Every wording has a text in each of them.
    pub languages: Vec<String>,
    /// What the numbers rest on, by source id.
    #[serde(deserialize_with = "distinct::map")]
    pub sources: BTreeMap<String, Source>,
    /// How the sources were read where they are silent or disagree.
    #[serde(default)]
    pub notes: Vec<Note>,
    /// What is allowed, and from which day.
    pub rules: Vec<Rule>,
    /// The named phases, in order and without a gap, counted from each session.
    pub phases: Vec<Phase>,
    /// The day on which the scalp has healed, counted from the latest session. The rules
    /// end with it, or with the last change that they bring, whichever comes later.
    #[serde(default = "Day::usually_healed")]
    pub healed: Day,
    /// The signs that are usual while healing, and when. They are never limits.
    #[serde(default)]
    pub usual: Vec<Usual>,
    /// The signs that call for the artist, a doctor or the emergency number.
    #[serde(default)]
    pub warning_signs: Vec<WarningSign>,
    /// What to do when a rule was broken. A sheet has room for the first; the handout about slips
    /// has them all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slips: Vec<AfterSlip>,
    /// Rules that apply only once the artist opens them for a client.
    #[serde(default)]
    pub branches: Vec<Branch>,
    /// Advice for clients with a certain scalp type.
    #[serde(default)]
    pub advice: Vec<Advice>,
    /// Wordings for clients who can have only one of coconut and olive oil, or neither.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub oils: Vec<OilWording>,
    /// The scalp types for which oil is bad.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oil_caution: Option<OilCaution>,
    /// How many sessions, how far apart, and when the artist checks in.
    #[serde(default, skip_serializing_if = "SessionNumbers::is_empty")]
    pub sessions: SessionNumbers,
    /// Every text, by wording id, then by language.
    #[serde(deserialize_with = "distinct::map_of_maps")]
    pub wordings: BTreeMap<String, BTreeMap<String, String>>,
    /// What was decided for one client beside what the protocol says.
    #[serde(skip)]
    pub decided: Option<Decided>,
}

/// A publication that a number or a sentence rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The title of the publication.
    pub title: String,
    /// The author of the publication.
    pub author: String,
    /// Where it can be read: an address without a scheme, or a reference.
    pub place: String,
}

/// A note on how a source was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// The activity that the note is about, if it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<Activity>,
    /// The note, a wording id.
    pub wording: String,
    /// The id of the source.
    pub source: String,
}

/// The sessions from which the days of a rule are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// Counted again from every session.
    EachSession,
    /// Counted from the final session. Until then, the first rule applies from the first
    /// session on.
    FinalSession,
}

/// What a protocol says about one activity for a stretch of days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The activity that the rule is about.
    pub activity: Activity,
    /// What the rule says about the activity.
    pub verdict: Verdict,
    /// The first day on which the rule applies.
    pub from: Bound,
    /// The day on which the rule ends. Left out, the rule applies to the end of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Bound>,
    /// The sessions from which the days are counted.
    pub clock: Clock,
    /// What the client reads, a wording id.
    pub wording: String,
    /// What the client reads between the earliest and the usual day of a range in `from`, a
    /// wording id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<String>,
    /// The id of the source of the numbers.
    pub source: String,
}

/// A named stretch of the healing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// The phase's id, unique among the phases: small letters, digits, hyphens.
    pub id: String,
    /// The phase's name, a wording id.
    pub title: String,
    /// The first day of the phase.
    pub from: Day,
    /// The day on which the phase ends. Left out, it lasts to the end of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// The loosest verdicts allowed while the phase lasts. No rule may be looser.
    #[serde(default)]
    pub holds: Vec<Hold>,
    /// The id of the source.
    pub source: String,
}

/// The loosest verdict that a phase allows for one activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hold {
    /// The activity that is held.
    pub activity: Activity,
    /// The loosest verdict that is allowed.
    pub verdict: Verdict,
}

/// A sign that is usual for some days after each session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Usual {
    /// What is seen or felt.
    pub sign: Sign,
    /// The earliest and the latest day on which the sign begins.
    pub onset: DayRange,
    /// The earliest and the latest day by which the sign fades. Left out, the artist judges
    /// the sign at the next session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fade: Option<DayRange>,
    /// What the client reads, a wording id.
    pub wording: String,
    /// The id of the source of the numbers.
    pub source: String,
}

/// A sign that is not part of the usual course and calls for help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WarningSign {
    /// The sign's id, unique among the warning signs: small letters, digits, hyphens.
    pub id: String,
    /// Whom the sign calls for.
    pub urgency: Urgency,
    /// The day after which the sign counts, for a sign that is usual until then. The
    /// wording has `{date}` where its date belongs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Day>,
    /// What the client reads, a wording id.
    pub wording: String,
    /// The id of the source.
    pub source: String,
}

/// Rules that apply only to clients for whom the artist opens them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// The branch's id, unique among the branches: small letters, digits, hyphens.
    pub id: String,
    /// The branch's name, a wording id.
    pub title: String,
    /// The artist's hint on when to open the branch, a wording id.
    pub wording: String,
    /// The scalp types that the branch is meant for. Empty means any.
    #[serde(default, deserialize_with = "scalp_type::several")]
    pub scalp_types: Vec<ScalpType>,
    /// The branch's rules, about activities that no other rule of the protocol is about.
    pub rules: Vec<Rule>,
    /// The id of the source.
    pub source: String,
}

/// Advice for clients with a certain scalp type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// The scalp type that the advice is for.
    #[serde(deserialize_with = "scalp_type::one")]
    pub scalp_type: ScalpType,
    /// What the client reads, a wording id.
    pub wording: String,
    /// The id of the source.
    pub source: String,
}

/// A wording that names coconut and olive oil, with its replacements for clients who
/// are allergic to one of them or to both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OilWording {
    /// The wording that names both oils, a wording id.
    pub wording: String,
    /// The replacement that names coconut oil alone, a wording id.
    pub coconut: String,
    /// The replacement that names olive oil alone, a wording id.
    pub olive: String,
    /// The replacement that names neither oil, a wording id.
    pub neither: String,
}

/// The scalp types with which a client should ask before using any oil.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OilCaution {
    /// The scalp types.
    pub scalp_types: Vec<ScalpType>,
    /// What the client reads instead of the rule that allows oil, a wording id.
    pub wording: String,
    /// The id of the source.
    pub source: String,
}

/// Which of the two oils a client can have. Both by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Oils {
    /// Whether the client can have coconut oil.
    pub coconut: bool,
    /// Whether the client can have olive oil.
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

impl Oils {
    /// Neither oil.
    pub const NEITHER: Self = Self {
        coconut: false,
        olive: false,
    };

    /// Returns true if an oil is among these that is not among `others`.
    #[must_use]
    pub const fn has_more_than(self, others: Self) -> bool {
        (self.coconut && !others.coconut) || (self.olive && !others.olive)
    }
}

impl Protocol {
    /// Returns the protocol as it reads for a client who can have only `oils`, with this type
    /// of scalp. Where neither oil is left, or oil is bad for the scalp, the client is to ask
    /// before using any.
    #[must_use]
    pub fn for_client(&self, oils: Oils, scalp_type: Option<ScalpType>) -> Cow<'_, Self> {
        let cautions = self.oil_caution.iter();
        let caution = cautions
            .filter(|caution| scalp_type.is_some_and(|one| caution.scalp_types.contains(&one)))
            .map(|caution| &caution.wording)
            .next();
        if caution.is_none() && (oils == Oils::default() || self.oils.is_empty()) {
            return Cow::Borrowed(self);
        }
        let mut own = self.clone();
        for oil in &self.oils {
            let instead = match (oils.coconut, oils.olive) {
                (true, true) => &oil.wording,
                (true, false) => &oil.coconut,
                (false, true) => &oil.olive,
                (false, false) => &oil.neither,
            };
            if let Some(texts) = self.wordings.get(instead) {
                own.wordings.insert(oil.wording.clone(), texts.clone());
            }
        }
        let is_without = !oils.coconut && !oils.olive;
        let branches = own.branches.iter_mut().flat_map(|branch| &mut branch.rules);
        let rules = own.rules.iter_mut().chain(branches);
        let allowing = rules
            .filter(|rule| rule.activity == Activity::Moisturizer && rule.verdict == Verdict::Fine);
        for rule in allowing {
            if is_without && self.oils.iter().any(|oil| oil.wording == rule.wording) {
                rule.verdict = Verdict::Ask;
            } else if let Some(wording) = caution {
                rule.verdict = Verdict::Ask;
                rule.wording.clone_from(wording);
            }
        }
        Cow::Owned(own)
    }

    /// Returns which of these oils may be named to somebody with this type of scalp: neither, if
    /// they are to ask before using one.
    #[must_use]
    pub fn oils_to_name(&self, oils: Oils, scalp_type: Option<ScalpType>) -> Oils {
        let mut cautions = self.oil_caution.iter();
        let is_cautious =
            |caution: &OilCaution| scalp_type.is_some_and(|one| caution.scalp_types.contains(&one));
        if cautions.any(is_cautious) {
            Oils::NEITHER
        } else {
            oils
        }
    }

    /// Reads a protocol from JSON. [`Protocol::faults`] finds nothing in what is returned.
    ///
    /// # Errors
    /// [`Refused`] with the first error in the form of the JSON, or, where the form is
    /// right, with every fault that [`Protocol::faults`] finds.
    pub fn from_json(json: &str) -> Result<Self, Refused> {
        // Some editors write a byte order mark.
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

    /// Returns the text of a wording in `language`.
    ///
    /// Falls back to the protocol's first language; empty for an unknown wording id.
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

    /// Returns the protocol as it reads in `language`: what it does not say in that language
    /// itself is what `translate` makes of the English, or of its first language where it has no
    /// English. What cannot be translated stays as it is.
    #[must_use]
    pub fn in_language<'a>(
        &self,
        language: &str,
        translate: impl Fn(&str) -> Option<&'a str>,
    ) -> Cow<'_, Self> {
        if self.languages.iter().any(|one| one == language) {
            return Cow::Borrowed(self);
        }
        let mut own = self.clone();
        for (id, texts) in &mut own.wordings {
            if !texts.contains_key(language)
                && let Some(text) = translate(self.text(id, "en"))
            {
                texts.insert(language.to_owned(), text.to_owned());
            }
        }
        Cow::Owned(own)
    }

    /// Returns what to do after a slip, or `None` if the protocol does not say.
    #[must_use]
    pub fn after_slip(&self, slip: Slip) -> Option<&AfterSlip> {
        self.slips.iter().find(|after| after.slip == slip)
    }

    /// Returns the branch with this id, or `None` if there is none.
    #[must_use]
    pub fn branch(&self, id: &str) -> Option<&Branch> {
        self.branches.iter().find(|branch| branch.id == id)
    }
}

/// Returns the place where reading stopped, as the nearest path that has a name.
fn place(path: &serde_path_to_error::Path) -> String {
    let path = path.to_string();
    match path.trim_end_matches(['?', '.']) {
        "" => ".".to_owned(),
        named => named.to_owned(),
    }
}
