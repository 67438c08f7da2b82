//! What can be asked of plans.

use protocol::{Choices, Plan, Protocol, Sessions, minute};
use tauri::{AppHandle, Runtime};

use super::view;
use super::wire::{PlanRequest, PlanView};
use crate::commands::{at_door, protocol, work};
use crate::failure::{Code, Failure};
use crate::system::language;
use crate::vault::Door;
use crate::view::{Scene, refused_session};

/// The plan for what the artist has entered.
#[tauri::command]
pub async fn plan(app: AppHandle<impl Runtime>, request: PlanRequest) -> Result<PlanView, Failure> {
    let now = at_door(&app, Door::now).await?;
    work(move || {
        let (plan, protocol) = derive(&request, now)?;
        let scene = Scene {
            plan: &plan,
            protocol,
            words: language::words(),
            now,
            noted: &[],
        };
        Ok(view::plan_view(&scene))
    })
    .await
}

/// The plan for a request, and the protocol that it was derived from.
pub fn derive(
    request: &PlanRequest,
    now: chrono::NaiveDateTime,
) -> Result<(Plan, &'static Protocol), Failure> {
    let protocol = protocol(&request.protocol)?;
    let ended = request
        .sessions
        .iter()
        .map(|text| minute(text).ok_or_else(|| Failure::new(Code::SessionUnreadable)))
        .collect::<Result<Vec<_>, _>>()?;
    let sessions = Sessions::new(ended.clone(), now.date())
        .map_err(|fault| refused_session(language::words(), fault, &ended))?;
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
