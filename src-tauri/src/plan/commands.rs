//! What can be asked of plans.

use std::sync::Arc;

use protocol::{Choices, Further, Oils, Plan, Protocol, Sessions};
use tauri::{AppHandle, Runtime};
use vocabulary::Moment;

use super::view;
use super::wire::{PlanRequest, PlanView};
use crate::commands::{protocol, with_guard, work};
use crate::failure::{Code, Failure};
use crate::system::language;
use crate::vault::VaultGuard;
use crate::view::{PlanContext, refused_session};

/// The plan for what the artist has entered.
#[tauri::command]
pub async fn plan(app: AppHandle<impl Runtime>, request: PlanRequest) -> Result<PlanView, Failure> {
    let (read, now) = with_guard(&app, move |guard| {
        let now = guard.now()?;
        Ok((read(guard, &request, now)?, now))
    })
    .await?;
    work(move || {
        let (protocol, sessions, choices) = read;
        let protocol = protocol.for_client(Oils::default(), choices.scalp_type);
        let plan = derive(&protocol, &sessions, &choices)?;
        let scene = PlanContext {
            plan: &plan,
            protocol: &protocol,
            words: language::words(),
            now,
            noted: &[],
        };
        Ok(view::plan_view(&scene))
    })
    .await
}

/// What a request asks for: the protocol, the sessions and what was chosen.
pub fn read(
    guard: &mut VaultGuard,
    request: &PlanRequest,
    now: Moment,
) -> Result<(Arc<Protocol>, Sessions, Choices), Failure> {
    let protocol = protocol(guard, &request.protocol)?;
    let ended = request
        .sessions
        .iter()
        .map(|typed| typed.0)
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
        further: Further::default(),
    };
    Ok((protocol, sessions, choices))
}

/// The plan of a protocol for these sessions and choices.
pub fn derive(
    protocol: &Protocol,
    sessions: &Sessions,
    choices: &Choices,
) -> Result<Plan, Failure> {
    Plan::derive(protocol, sessions, choices).map_err(|_| Failure::new(Code::ChoiceUnknown))
}
