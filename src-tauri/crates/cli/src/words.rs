//! The catalogue's words, as the command line says them.

use std::fmt::Display;

use chrono::NaiveDateTime;
use serde::Serialize;
use strings::{Language, Value, Words};

/// The catalogue.
pub(crate) fn words() -> &'static Words {
    Words::of(Language::default())
}

/// The catalogue's word for a value: `advice-add-words` for what JSON has as `add_words`.
pub(crate) fn word(kind: &str, value: impl Serialize) -> String {
    let id = match serde_json::to_value(value) {
        Ok(serde_json::Value::String(id)) => id.replace('_', "-"),
        _ => String::new(),
    };
    words().say(&format!("{kind}-{id}"))
}

/// `Sun 29 Nov 2026, 4:00 pm`, with spaces that one can search for.
pub(crate) fn moment(moment: NaiveDateTime) -> String {
    let day = words().full_day(moment.date());
    let time = words().time(moment.time());
    words()
        .say_with("date-moment", &[("day", day.into()), ("time", time.into())])
        .replace('\u{a0}', " ")
}

/// What happened and what to do now, by the code that the app has for an error.
pub(crate) fn said(code: &str, values: &[(&str, Value<'_>)]) -> String {
    let what = words().say_with(&format!("err-{code}"), values);
    let then = instead(code).map_or_else(
        || words().say_with(&format!("rec-{code}"), values),
        str::to_owned,
    );
    format!("{what} {then}")
}

/// [`said`], with what the catalogue leaves out behind it: a path, or the system's words.
pub(crate) fn because(code: &str, values: &[(&str, Value<'_>)], cause: &impl Display) -> String {
    format!("{} ({cause})", said(code, values))
}

/// What to do now, where the app would point to something on its screen.
fn instead(code: &str) -> Option<&'static str> {
    Some(match code {
        "backup-folder-emptied" => {
            "If its disk is not plugged in, plug it in. Otherwise --anew begins there anew."
        }
        "backup-folder-none" => "Give one with --to.",
        "backup-folder-unconfirmed" => "Confirm it with --to.",
        "disk-failed" => "If it happens again, restore a backup to another disk.",
        "disk-full" => "Make room on the disk, and try again.",
        "import-no-name" => "Say with --columns which one does.",
        "vault-damaged" => "Restore a backup with `aftercare vault restore`.",
        "vault-gone" => "Plug the disk or stick in again, and try again.",
        "vault-replaced" => "A program that synchronises folders may have put it there.",
        "wrong-passphrase" => "The recovery key opens the vault too, with --recovery-key.",
        _ => return None,
    })
}
