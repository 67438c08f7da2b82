//! Sheets that were given: made from what is kept, and kept themselves, so that the same
//! page prints again months later.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDateTime;
use ingredients::Allergy;
use protocol::{Choices, Plan, Protocol, ScalpType, Sessions};
use records::model::{ProtocolVersion, Sheet as KeptPage};
use records::{Act, ClientId, SessionId, SheetId};
use serde::{Deserialize, Serialize};
use sheets::{PageStyle, Product, Sheet, TextSize};
use strings::Words;
use studio::plan::{ClientPlan, version_of};
use studio::product::{as_checked, oils_without};
use studio::today::latest;

use super::settings::PageSettings;
use super::view::letterhead;
use super::wire::ClientSheetRequest;
use crate::client::view::{allergy_name, by_weight, ticked_allergies};
use crate::failure::{Code, Failure};
use crate::vault::Open;

/// The kind of page that is kept.
const MEDIA: &str = "application/pdf";

/// A client's sheet, ready to be typeset.
#[derive(Debug, Clone)]
pub struct ClientSheet {
    /// Everything but the plan.
    pub sheet: Sheet,
    /// The plan.
    pub plan: Plan,
    /// Its protocol.
    pub protocol: Arc<Protocol>,
}

/// To whom a sheet goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recipient {
    /// The client.
    pub client: ClientId,
    /// The session that it is given after.
    pub session: Option<SessionId>,
}

/// What a sheet was made from, as it is kept beside the page.
#[derive(Debug, Serialize, Deserialize)]
struct Inputs {
    sheet: Sheet,
    protocol: ProtocolVersion,
    /// When each session ended, `2026-11-19T16:00`.
    sessions: Vec<String>,
    /// The opened branches, each with the number of its session.
    opened: BTreeMap<String, usize>,
    scalp_type: Option<ScalpType>,
}

impl Open {
    /// A client's sheet as it is given at `now`, over all sessions.
    ///
    /// # Errors
    /// [`Code::SheetNoSession`] without a session; when the client is gone.
    pub fn client_sheet(
        &mut self,
        request: &ClientSheetRequest,
        now: NaiveDateTime,
    ) -> Result<(ClientSheet, Recipient), Failure> {
        let client = self.studio.vault.client(request.client)?.record;
        let sessions = self.studio.vault.sessions(request.client)?;
        let course = ClientPlan::of(
            &mut self.studio.protocols,
            &self.studio.vault,
            &client,
            &sessions,
            now.date(),
        )?;
        let course = course.ok_or(Failure::new(Code::SheetNoSession))?;
        let settings = PageSettings::of(&self.studio.vault.settings()?);
        let is_large = request.large_print.unwrap_or(settings.large_print);
        let language = client.language.parse().unwrap_or_default();
        let words = Words::of(language);
        let on_record = by_weight(&client).into_iter();
        let mut allergies: Vec<String> = on_record
            .map(|allergy| allergy_name(words, allergy))
            .collect();
        let ticked = request.product.iter().map(|product| &product.allergies);
        let checked = ticked.clone().flatten().map(|typed| Allergy::parse(typed));
        let oils = oils_without(client.allergies.iter().flat_map(as_checked).chain(checked));
        for allergy in ticked.flat_map(|ids| ticked_allergies(words, ids)) {
            if !allergies.contains(&allergy) {
                allergies.push(allergy);
            }
        }
        let sheet = Sheet {
            studio: letterhead(&self.studio.vault.studio()?),
            client_name: Some(client.name),
            allergies,
            oils,
            product: request.product.as_ref().map(|product| Product {
                name: product.name.clone(),
                verdict: product.verdict.clone(),
                reason: product.reason.clone(),
            }),
            next_visit: None,
            style: PageStyle {
                paper: request.paper.unwrap_or(settings.paper),
                text_size: if is_large {
                    TextSize::Large
                } else {
                    TextSize::Normal
                },
                language,
                printed_on: now.date(),
            },
        };
        let recipient = Recipient {
            client: request.client,
            session: latest(&sessions, now)
                .or(sessions.first())
                .map(|session| session.id),
        };
        let made = ClientSheet {
            sheet,
            plan: course.plan,
            protocol: course.protocol,
        };
        Ok((made, recipient))
    }

    /// Keeps a sheet that was given: what it was made from, and the page.
    ///
    /// # Errors
    /// [`Code::ReadOnly`] where the vault can only be read; when it cannot be saved.
    pub fn keep_given(
        &mut self,
        recipient: Recipient,
        made: &ClientSheet,
        page: Vec<u8>,
    ) -> Result<SheetId, Failure> {
        self.studio.must_be_writable()?;
        let ended = made.plan.sessions.ended().iter();
        let inputs = Inputs {
            sheet: made.sheet.clone(),
            protocol: version_of(&made.protocol),
            sessions: ended.map(|at| protocol::minute_text(*at)).collect(),
            opened: made
                .plan
                .opened
                .iter()
                .map(|opened| (opened.id.clone(), opened.session))
                .collect(),
            scalp_type: made.plan.scalp_type,
        };
        let kept = KeptPage {
            inputs: serde_json::to_value(inputs)?,
            media: MEDIA.into(),
            page,
        };
        let id = self
            .studio
            .vault
            .change(|batch| batch.add_sheet(recipient.client, recipient.session, &kept))?;
        self.studio.note_access(Act::Print)?;
        Ok(id)
    }

    /// The very page that was given.
    ///
    /// # Errors
    /// [`Code::RecordGone`].
    pub fn given_page(&self, id: SheetId) -> Result<Vec<u8>, Failure> {
        Ok(self.studio.vault.sheet(id)?.sheet.record.page)
    }

    /// A sheet that was given, made again from what it was made from: to look at.
    ///
    /// # Errors
    /// [`Code::RecordGone`]; [`Code::PageFailed`] when another maker kept it, as an
    /// import may bring.
    pub fn given_sheet(&mut self, id: SheetId) -> Result<ClientSheet, Failure> {
        let unmade = || Failure::new(Code::PageFailed);
        let kept = self.studio.vault.sheet(id)?.sheet.record.inputs;
        let inputs: Inputs = serde_json::from_value(kept).map_err(|_| unmade())?;
        let protocol = self
            .studio
            .protocols
            .get(&self.studio.vault, &inputs.protocol)?;
        let ended = inputs
            .sessions
            .iter()
            .map(|text| protocol::minute(text))
            .collect::<Option<Vec<_>>>()
            .ok_or_else(unmade)?;
        let sessions = Sessions::new(ended, inputs.sheet.style.printed_on).map_err(|_| unmade())?;
        let choices = Choices {
            opened: inputs.opened,
            scalp_type: inputs.scalp_type,
        };
        let plan = Plan::derive(&protocol, &sessions, &choices).map_err(|_| unmade())?;
        Ok(ClientSheet {
            sheet: inputs.sheet,
            plan,
            protocol,
        })
    }
}
