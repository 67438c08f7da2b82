//! The language of the studio, and what its dates and times are written like.

use std::env;
use std::sync::atomic::{AtomicU8, Ordering};

use strings::{Hours, Language, Words};
use studio::settings::ClockHours;

/// How many hours the clock on the screen counts: 12, 24, or 0 for as many as the language's.
static HOURS: AtomicU8 = AtomicU8::new(0);

/// The catalogue in the studio's language.
#[must_use]
pub fn words() -> &'static Words {
    let hours = match HOURS.load(Ordering::Relaxed) {
        12 => Hours::Twelve,
        24 => Hours::TwentyFour,
        _ => Hours::AsLanguage,
    };
    Words::counting(Language::default(), hours)
}

/// Lets the clock on the screen count so many hours from here on.
pub fn count_hours(hours: Option<ClockHours>) {
    let hours = match hours {
        Some(ClockHours::Twelve) => 12,
        Some(ClockHours::TwentyFour) => 24,
        None => 0,
    };
    HOURS.store(hours, Ordering::Relaxed);
}

/// The locale in which this computer writes dates. The page knows one; a Unix may have another for
/// dates alone, which no page is told.
#[must_use]
pub fn dates_as(page: String) -> String {
    let mut set = ["LC_ALL", "LC_TIME"].into_iter().filter(|_| cfg!(unix));
    let set = set.find_map(|name| env::var(name).ok().filter(|locale| !locale.is_empty()));
    let tag = set
        .as_deref()
        .and_then(|locale| locale.split(['.', '@']).next());
    match tag {
        None | Some("C" | "POSIX") => page,
        Some(tag) => tag.replace('_', "-"),
    }
}
