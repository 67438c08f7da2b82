//! One client's plan for the day, their sheet and their calendar file, as the app makes them.

use std::borrow::Cow;
use std::sync::Arc;

use clap::Args;
use records::ClientId;
use sheets::Paper;
use studio::Studio;
use studio::plan::ClientPlan;
use studio::product::guide_rule;
use studio::sheet::{GivenAs, Look};
use vocabulary::Moment;

use super::care::lock;
use super::clients::who;
use super::today::studio_time;
use super::{Locked, VaultError};
use crate::arguments::{moment, one_of};
use crate::calendar;
use crate::error::Error;
use crate::pages::{Destination, Extras};
use crate::plan_options::Planned;
use crate::product::ProductOptions;
use crate::{output, plan};

/// Which client, and when.
#[derive(Args)]
pub(super) struct Asked {
    #[command(flatten)]
    locked: Locked,
    /// Whose it is: a number, or enough of the name
    #[arg(long, value_name = "WHO")]
    client: Option<String>,
    /// The moment to ask about, taken for now on the studio's clock: a date, or
    /// 2026-11-19T16:00
    #[arg(long, value_name = "TIME", value_parser = moment)]
    at: Option<Moment>,
}

impl Asked {
    /// Unlocks the vault and finds the client.
    pub(super) fn unlock(&self) -> Result<(Studio, ClientId, Moment), Error> {
        let mut vault = self.locked.unlock()?;
        let client = who(&mut vault, self.client.as_deref())?;
        let studio = Studio::new(vault);
        let now = self.at.map_or_else(|| studio_time(&studio), Ok)?;
        Ok((studio, client, now))
    }
}

/// Tells what a client is allowed from when, and what holds now
#[derive(Args)]
#[command(after_long_help = plan::JSON)]
pub(crate) struct Plan {
    #[command(flatten)]
    asked: Asked,
    /// Prints the plan as JSON
    #[arg(long)]
    json: bool,
}

/// Runs `aftercare vault plan`.
pub(super) fn plan(options: &Plan) -> Result<(), Error> {
    let (mut studio, client, now) = options.asked.unlock()?;
    let healing = healing(&mut studio, client, now).map_err(VaultError::from)?;
    lock(studio.vault)?;
    let planned = Planned {
        protocol: Cow::Owned(Arc::unwrap_or_clone(healing.protocol)),
        plan: healing.plan,
        at: Some(now),
    };
    plan::print(&planned, options.json)
}

fn healing(studio: &mut Studio, id: ClientId, now: Moment) -> Result<ClientPlan, studio::Error> {
    let client = studio.vault.client(id)?.record;
    let sessions = studio.vault.sessions(id)?;
    let plan = studio.plan(&client, &sessions, now.date())?;
    plan.ok_or(studio::Error::NoSession)
}

/// Prints a client's aftercare sheet to a file, and keeps in the vault that it was given
#[derive(Args)]
pub(crate) struct Sheet {
    #[command(flatten)]
    asked: Asked,
    /// What it is printed on; without it, the studio's paper
    #[arg(long, value_parser = one_of(Paper::ALL, Paper::id))]
    paper: Option<Paper>,
    /// Larger type, whatever the studio's settings say
    #[arg(long)]
    large_print: bool,
    /// A code on it, from which a phone reads the plan, whatever the studio's settings say
    #[arg(long)]
    code: bool,
    #[command(flatten)]
    product: ProductOptions,
    #[command(flatten)]
    extras: Extras,
    #[command(flatten)]
    to: Destination,
}

/// Runs `aftercare vault sheet`.
pub(super) fn sheet(options: &Sheet) -> Result<(), Error> {
    let (mut studio, client, now) = options.asked.unlock()?;
    let look = Look {
        paper: options.paper,
        large_print: options.large_print.then_some(true),
    };
    let (mut made, recipient) = studio
        .client_sheet(client, look, now)
        .map_err(VaultError::from)?;
    made.sheet.has_code |= options.code;
    let rule = studio.product_rule().map_err(VaultError::from)?;
    let facts = studio
        .product_facts(client, now)
        .map_err(VaultError::from)?;
    let language = made.sheet.style.language;
    let [product, english] = options.product.checked(language, rule, &facts)?;
    made.sheet.product = product;
    made.sheet.in_english.product = english;
    let printed =
        options
            .extras
            .typeset(&made.sheet, &made.plan, &made.protocol, guide_rule(rule))?;
    options.to.put(&printed)?;
    if options.extras.has_sheet() {
        let page = printed[0].pdf()?;
        // The page is out whether or not the vault can be told.
        if let Err(error) = studio.keep_given(recipient, &made, GivenAs::Page, page) {
            output::warn(&VaultError::from(error).to_string());
        }
    }
    lock(studio.vault)
}

/// Saves a client's aftercare as events for a calendar
#[derive(Args)]
pub(crate) struct Calendar {
    #[command(flatten)]
    asked: Asked,
    #[command(flatten)]
    to: calendar::Destination,
}

/// Runs `aftercare vault calendar`.
pub(super) fn calendar(options: &Calendar) -> Result<(), Error> {
    let (mut studio, client, now) = options.asked.unlock()?;
    let (made, recipient) = studio
        .client_sheet(client, Look::default(), now)
        .map_err(VaultError::from)?;
    let file = studio
        .client_calendar(client, &made)
        .map_err(VaultError::from)?;
    options.to.put(&file)?;
    // The file is out whether or not the vault can be told.
    let kept = studio.keep_given(recipient, &made, GivenAs::Calendar, file.into_bytes());
    if let Err(error) = kept {
        output::warn(&VaultError::from(error).to_string());
    }
    lock(studio.vault)
}
