//! `aftercare handout`: a page without dates, for anyone, as a file or on stdout.

use chrono::Local;
use clap::Args;
use sheets::{HandoutKind, MoisturizerRule, PageStyle, Paper, TextSize};

use crate::arguments::one_of;
use crate::error::Error;
use crate::given::Given;
use crate::pages::Destination;
use crate::plan_options::named;
use protocol::DEFAULT_PROTOCOL;

/// A handout without dates: before a session, long-term care, when to see a doctor, the protocol
/// in day numbers, what to do when it happened too soon, the moisturizer guide, why a scalp flakes
#[derive(Args)]
pub(crate) struct Options {
    /// Which handout
    #[arg(value_name = "KIND", value_parser = one_of(HandoutKind::ALL, HandoutKind::id))]
    kind: HandoutKind,
    /// A protocol of `aftercare protocols`, or a file of your own
    #[arg(long, value_name = "ID|FILE", default_value = DEFAULT_PROTOCOL)]
    protocol: String,
    #[command(flatten)]
    given: Given,
    /// Larger type
    #[arg(long)]
    large_print: bool,
    /// What it is printed on
    #[arg(long, default_value = Paper::default().id(), value_parser = one_of(Paper::ALL, Paper::id))]
    paper: Paper,
    #[command(flatten)]
    to: Destination,
}

/// Runs the command.
pub(crate) fn run(options: &Options) -> Result<(), Error> {
    let style = PageStyle {
        paper: options.paper,
        text_size: TextSize::of(options.large_print),
        language: options.given.lang,
        printed_on: Local::now().date_naive(),
    };
    let protocol = named(&options.protocol)?;
    let studio = options.given.studio()?;
    let oils = options.given.oils();
    let allergies = options.given.allergies_in(style.language);
    let studio = studio.as_ref();
    let printed = sheets::handout(
        options.kind,
        style,
        studio,
        &protocol,
        oils,
        &allergies,
        MoisturizerRule::default(),
    )?;
    options.to.put(&[printed])
}
