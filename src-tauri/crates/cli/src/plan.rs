//! `aftercare plan`: what is allowed from when.
//!
//! Its JSON is the [`PlanReport`], with its schema in `assets/protocols/plan.schema.json`.

use clap::Args;
use protocol::PlanReport;

use crate::error::Error;
use crate::output;
use crate::plan_options::{PlanOptions, Planned};
use crate::plan_text::PlanText;

/// What is allowed from when, for one or more sessions
#[derive(Args)]
#[command(after_long_help = JSON)]
pub(crate) struct Options {
    #[command(flatten)]
    of_plan: PlanOptions,
    /// Prints the plan as JSON
    #[arg(long)]
    json: bool,
}

pub(crate) const JSON: &str = "\
The JSON, with its schema in assets/protocols/plan.schema.json:
  protocol   {id, version, title}
  sessions   [{number, ended}], in the order of time, numbered from 1
  rules      [{activity, verdict, from, until, source}], by activity, then by time; an
             activity of which the protocol says nothing is not there
  phases     [{id, from, until}]
  usual      [{sign, session, onset, fade}], onset and fade each two times; fade is null for
             a sign that is judged at the next session
  slips      [{slip, activity, text, source}], what to do when a rule was broken; not there
             if the protocol says nothing of it
  changes    [{at, activity, verdict}], by time, then by activity
  now        {day, rules, next_change}, only with --at; `day` counts from the date of the
             latest session and is null before the first; `next_change` is null when
             nothing changes any more
Times are YYYY-MM-DDTHH:MM on the studio's clock. `until` is the first moment at which a
verdict no longer holds, or null. Verdicts: not_yet, warm_water_only, ask, fine.";

/// Runs the command.
pub(crate) fn run(options: Options) -> Result<(), Error> {
    print(&options.of_plan.derive()?, options.json)
}

/// Prints a plan, as text or as JSON.
pub(crate) fn print(planned: &Planned, json: bool) -> Result<(), Error> {
    let Planned { protocol, plan, at } = planned;
    if json {
        output::print_json(&PlanReport::new(plan, protocol, *at))
    } else {
        output::print(&PlanText(planned).to_string())
    }
}
