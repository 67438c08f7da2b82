//! Plans.

use chrono::NaiveDate;
use protocol::{Choices, EndedAt, Plan, Protocol, SessionFault, Sessions, minute, minute_text};
use tauri::AppHandle;

use super::work;
use crate::screen::{Scene, today};
use crate::system::{clock, language};
use crate::wire::failure::{Code, Failure};
use crate::wire::plan::{PlanRequest, PlanView};

/// The plan for what the artist has entered.
#[tauri::command]
pub async fn plan(_app: AppHandle, request: PlanRequest) -> Result<PlanView, Failure> {
    work(move || {
        let now = clock::now();
        let (plan, protocol) = derive(&request, now)?;
        let scene = Scene {
            plan: &plan,
            protocol,
            words: language::words(),
            now,
        };
        Ok(today::plan_view(&scene))
    })
    .await
}

/// The plan for a request, and the protocol that it was derived from.
pub fn derive(
    request: &PlanRequest,
    now: chrono::NaiveDateTime,
) -> Result<(Plan, &'static Protocol), Failure> {
    let protocol = super::protocol(&request.protocol)?;
    let ended = request
        .sessions
        .iter()
        .map(|text| minute(text).ok_or_else(|| Failure::new(Code::SessionUnreadable)))
        .collect::<Result<Vec<_>, _>>()?;
    let sessions =
        Sessions::new(ended.clone(), now.date()).map_err(|fault| refused(fault, &ended))?;
    let choices = Choices {
        opened: request
            .opened
            .iter()
            .map(|opened| (opened.branch.clone(), opened.session))
            .collect(),
        scalp_type: request.scalp_type,
    };
    let plan = Plan::derive(protocol, &sessions, &choices)
        .map_err(|_| Failure::new(Code::ChoiceUnknown))?;
    Ok((plan, protocol))
}

/// Says which session is refused, in words and as it was entered.
fn refused(fault: SessionFault, ended: &[EndedAt]) -> Failure {
    let words = language::words();
    let on = |code: Code, date: NaiveDate| {
        let entered = ended.iter().find(|moment| moment.date() == date);
        Failure::new(code).with("date", words.full_day(date)).with(
            "session",
            entered.map_or_else(String::new, |&moment| minute_text(moment)),
        )
    };
    match fault {
        SessionFault::None => Failure::new(Code::SessionNone),
        SessionFault::SameTime(at) => Failure::new(Code::SessionTwice)
            .with("moment", words.moment(at))
            .with("session", minute_text(at)),
        SessionFault::TooEarly(date) => on(Code::SessionTooEarly, date),
        SessionFault::TooLate(date) => on(Code::SessionTooLate, date),
    }
}
