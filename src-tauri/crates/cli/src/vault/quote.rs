//! A client's quote as a PDF.

use std::path::PathBuf;

use clap::Args;
use records::{Act, Readers};
use studio::letterhead::letterhead;

use super::VaultError;
use super::care::lock;
use super::healing::Asked;
use crate::error::Error;
use crate::{output, save};

/// Saves a client's latest quote as a PDF, in their language
#[derive(Args)]
pub(crate) struct Quote {
    #[command(flatten)]
    asked: Asked,
    /// Where the PDF goes; a file that is there is replaced
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Runs `aftercare vault quote`.
pub(super) fn quote(options: &Quote) -> Result<(), Error> {
    let (mut studio, client, now) = options.asked.unlock()?;
    let quotes = studio.quotes(client).map_err(VaultError::from)?;
    let latest = quotes.first().ok_or(VaultError::NoQuote)?;
    let (style, page) = studio
        .quote_page(latest.quote.id, now.date())
        .map_err(VaultError::from)?;
    let head = letterhead(&studio.vault).map_err(VaultError::from)?;
    let printed = sheets::quote(style, head.as_ref(), &page)?;
    save::save(&options.out, &printed.pdf()?, Readers::Owner)?;
    // The file is out whether or not the vault can be told.
    if let Err(error) = studio.note_access(Act::Print) {
        output::warn(&VaultError::from(error).to_string());
    }
    lock(studio.vault)
}
