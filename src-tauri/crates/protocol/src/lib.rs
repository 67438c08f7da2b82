//! Aftercare protocols, the plans made from them, and questions to a plan.
//!
//! A [`Protocol`] is the artist's own data: rules, phases, the usual course, warning
//! signs and branches, each number with its source. A [`Plan`] is a protocol applied to
//! one or more [`Sessions`]: at every moment the strictest rule of all sessions
//! applies.
//!
//! The crate reads no clock, no time zone database and no file, and holds no words for
//! people: those are in the protocol's data. Days are civil dates and times are
//! [`Moment`](vocabulary::Moment)s, so a change to or from summer time moves nothing.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))] // see clippy.toml

mod activity;
mod choices;
mod day_lanes;
mod days;
mod decided;
mod distinct;
mod fault;
mod form;
mod hidden;
mod merge;
mod outside;
mod plan;
mod questions;
mod read_days;
mod report;
mod scalp_type;
mod session;
mod session_numbers;
mod shipped;
mod slip;
mod stretch;
mod validate;

#[cfg(test)]
mod tests;

pub use activity::{Activity, Sign, Urgency, Verdict};
pub use choices::{Choices, Further, UnknownChoice};
pub use day_lanes::{DayLane, DayRun};
pub use days::{Bound, Day, DayFault, DayRange};
pub use decided::{Decided, Decision};
pub use fault::{Fault, Reason, Refused};
pub use form::{
    Advice, Branch, Clock, Hold, Note, OilCaution, OilWording, Oils, Phase, Protocol, Rule, Source,
    Usual, WarningSign,
};
pub use outside::OutsideFault;
pub use plan::{Change, Lane, PhaseRun, Plan, PlanBranch, Run, UsualRun};
pub use questions::{DayView, Now, Stage};
pub use report::PlanReport;
pub use session::{SessionFault, Sessions, USUAL_END_HOUR};
pub use session_numbers::SessionNumbers;
pub use shipped::{DEFAULT_PROTOCOL, shipped, shipped_protocol, shipped_version};
pub use slip::AfterSlip;
