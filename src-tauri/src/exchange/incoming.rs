//! What taking an export in would change beside the list of clients, in words.

use protocol::{Protocol, shipped_version};
use records::exchange::{Belongings, Double, Draft, Incoming};
use records::model::{ProtocolVersion, Settings, Studio};
use serde::Serialize;
use strings::Words;
use studio::preferences::Preferences;

use crate::sheet::settings::PageSettings;
use crate::view::word;

/// Everything that would change, a line each: what comes with the clients, the protocols,
/// the studio's profile, the settings.
#[must_use]
pub fn changes(words: &Words, incoming: &Incoming) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(belongings(words, incoming.belongings()));
    for name in incoming.protocols() {
        lines.push(protocol(words, incoming, name));
    }
    if let Some(studio) = incoming.studio() {
        lines.extend(profile(words, studio));
    }
    if let Some(settings) = incoming.settings() {
        lines.extend(set(words, settings));
    }
    lines
}

/// The most lines of a file that are named.
const MOST_NAMED: usize = 10;

/// What the drafts of a file bring besides the clients' details, and what of the file is
/// not taken in or not sure.
#[must_use]
pub fn besides(
    words: &Words,
    drafts: &[(Draft, Option<Double>)],
    nameless: &[usize],
    is_guessed: bool,
) -> Vec<String> {
    let mut lines = Vec::new();
    let notes = drafts.iter().filter(|(draft, _)| !draft.note.is_empty());
    let notes = notes.count();
    if notes > 0 {
        lines.push(words.say_with("import-notes", &[("count", notes.into())]));
    }
    if !nameless.is_empty() {
        let named: Vec<String> = nameless
            .iter()
            .take(MOST_NAMED)
            .map(usize::to_string)
            .collect();
        lines.push(words.say_with(
            "import-nameless",
            &[
                ("count", nameless.len().into()),
                ("more", (nameless.len() - named.len()).into()),
                ("lines", named.join(", ").into()),
            ],
        ));
    }
    if is_guessed {
        lines.push(words.say("import-guessed"));
    }
    lines
}

fn belongings(words: &Words, come: Belongings) -> Option<String> {
    let Belongings {
        clients,
        sessions,
        notes,
        sheets,
    } = come;
    (clients > 0).then(|| {
        words.say_with(
            "import-brings",
            &[
                ("sessions", sessions.into()),
                ("notes", notes.into()),
                ("sheets", sheets.into()),
            ],
        )
    })
}

fn protocol(words: &Words, incoming: &Incoming, name: &ProtocolVersion) -> String {
    let document = incoming.document(name).map(ToString::to_string);
    let read = document.and_then(|document| Protocol::from_json(&document).ok());
    let title = read.as_ref().map_or(name.id.as_str(), |protocol| {
        protocol.text(&protocol.title, words.language().tag())
    });
    let ships = read
        .as_ref()
        .is_some_and(|ours| shipped_version(&ours.id, ours.version).is_some());
    words.say_with(
        if ships {
            "import-protocol-shipped"
        } else {
            "import-protocol-other"
        },
        &[
            ("title", title.into()),
            ("protocol", name.id.as_str().into()),
            ("version", name.version.as_str().into()),
        ],
    )
}

/// The fields of the profile that are filled in.
fn profile(words: &Words, studio: &Studio) -> Vec<String> {
    let Studio {
        name,
        artist,
        phone,
        email,
        website,
        address,
        emergency_number,
        advice_number,
        zone,
    } = studio;
    [
        ("studio-name", name),
        ("studio-artist", artist),
        ("studio-phone", phone),
        ("studio-email", email),
        ("studio-website", website),
        ("studio-address", address),
        ("studio-emergency", emergency_number),
        ("studio-advice", advice_number),
        ("studio-zone", zone),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(what, value)| becomes(words, what, value))
    .collect()
}

/// The settings that are not as a new vault has them.
fn set(words: &Words, settings: &Settings) -> Vec<String> {
    let usual = Settings::default();
    let mut lines = Vec::new();
    if settings.lock_after_minutes != usual.lock_after_minutes {
        let value = settings.lock_after_minutes.map_or_else(
            || words.say("lock-never"),
            |minutes| words.say_with("lock-minutes", &[("minutes", minutes.into())]),
        );
        lines.push(becomes(words, "lock-after", &value));
    }
    if let Some(years) = settings.retention_years {
        let value = words.say_with("keeping-years", &[("count", years.into())]);
        lines.push(becomes(words, "keeping-title", &value));
    }
    if settings.show_codes {
        lines.push(becomes(words, "hide-names-start", &words.say("set-on")));
    }
    lines.extend(preferred(words, settings));
    lines
}

fn preferred(words: &Words, settings: &Settings) -> Vec<String> {
    let (new, usual) = (Preferences::of(settings), Preferences::default());
    let (new_pages, usual_pages) = (PageSettings::of(settings), PageSettings::default());
    let mut lines = Vec::new();
    let mut say = |differs: bool, what: &str, value: String| {
        if differs {
            lines.push(becomes(words, what, &value));
        }
    };
    let days: Vec<String> = new.check_in_days.iter().map(u16::to_string).collect();
    say(
        new_pages.paper != usual_pages.paper,
        "paper",
        word(words, "paper", new_pages.paper),
    );
    say(new_pages.large_print, "large-print", words.say("set-on"));
    say(
        new.check_in_days != usual.check_in_days,
        "check-ins-days",
        if days.is_empty() {
            words.say("set-none")
        } else {
            days.join(", ")
        },
    );
    say(
        new.days_between_sessions != usual.days_between_sessions,
        "sessions-between",
        new.days_between_sessions.to_string(),
    );
    say(
        new.usual_sessions != usual.usual_sessions,
        "sessions-usual",
        new.usual_sessions.to_string(),
    );
    let (rule, usual) = (new.product_rule, usual.product_rule);
    for (what, stance, before) in [
        ("rule-fatty", rule.fatty_alcohols, usual.fatty_alcohols),
        ("rule-fragrance", rule.fragrance, usual.fragrance),
        ("rule-petrolatum", rule.petrolatum, usual.petrolatum),
    ] {
        say(stance != before, what, stance_word(words, stance));
    }
    lines
}

fn stance_word(words: &Words, stance: impl Serialize) -> String {
    word(words, "stance", stance)
}

fn becomes(words: &Words, what: &str, value: &str) -> String {
    let what = words.say(what);
    words.say_with(
        "import-sets",
        &[("what", what.into()), ("value", value.into())],
    )
}
