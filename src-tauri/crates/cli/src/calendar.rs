//! `aftercare calendar`: the plan as events for a calendar, as a file or on stdout.

use std::collections::BTreeSet;
use std::path::PathBuf;

use ::calendar::{Calendar, Titles, calendar};
use chrono::Utc;
use clap::Args;
use records::Readers;
use sheets::SheetFault;
use studio::calendar::key_of_nobody;
use studio::settings::Settings;

use crate::error::Error;
use crate::given::Given;
use crate::plan_options::{PlanOptions, Planned};
use crate::{output, save};

/// The aftercare of a client as events for a calendar (RFC 5545)
///
/// The file is about the sessions that have ended at --at, or by now. A later file for the
/// same client replaces the events of an earlier one.
#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    of_plan: PlanOptions,
    /// Whose file it is, in a word of your own that stays the same, and that the file does
    /// not show; without it, the end of the first session
    #[arg(long)]
    key: Option<String>,
    #[command(flatten)]
    given: Given,
    /// Titles that show the rule, such as "Warm water only"
    #[arg(long)]
    plain_titles: bool,
    #[command(flatten)]
    to: Destination,
}

/// Where a calendar file goes.
#[derive(Args)]
pub(crate) struct Destination {
    /// Where the file goes; `-` is stdout; a file that is there is replaced
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Runs the command.
pub(crate) fn run(options: Options) -> Result<(), Error> {
    let (planned, next_visit) = options.of_plan.derive_for_sheet()?;
    let Planned { protocol, plan, .. } = planned;
    let studio = options.given.studio()?.unwrap_or_default();
    let asked = Calendar {
        client: options.key.unwrap_or_else(|| key_of_nobody(&plan)),
        language: options.given.lang,
        titles: if options.plain_titles {
            Titles::Plain
        } else {
            Titles::Discreet
        },
        oils: options.given.oils(),
        check_in_days: Settings::default().check_in_days,
        next_visit,
        studio: studio.name,
        phone: studio.phone,
        earlier: BTreeSet::new(),
        written: Utc::now(),
    };
    let file = calendar(&asked, &plan, &protocol).map_err(|_| SheetFault::OtherProtocol)?;
    options.to.put(&file)
}

impl Destination {
    /// Writes a calendar file to where it goes.
    pub(crate) fn put(&self, file: &str) -> Result<(), Error> {
        if self.out.as_os_str() == "-" {
            output::write(file.as_bytes())
        } else {
            save::save(&self.out, file.as_bytes(), Readers::Anyone)
        }
    }
}
