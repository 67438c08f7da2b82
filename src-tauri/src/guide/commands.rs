//! What can be asked of the moisturizer guide.

use protocol::{Activity, Verdict};
use tauri::AppHandle;

use super::wire::{GuideRequest, GuideView};
use crate::commands::protocol;
use crate::failure::Failure;
use crate::system::language;
use crate::view::source_label;

/// What of the moisturizer guide depends on the protocol.
#[tauri::command]
pub async fn guide(_app: AppHandle, request: GuideRequest) -> Result<GuideView, Failure> {
    let protocol = protocol(&request.protocol)?;
    let words = language::words();
    let allowed = protocol
        .rules
        .iter()
        .find(|rule| rule.activity == Activity::Moisturizer && rule.verdict == Verdict::Fine);
    Ok(GuideView {
        from: allowed.map(|rule| words.guide_from_day(rule.from.usual().days())),
        rule: allowed.map(|rule| {
            protocol
                .text(&rule.wording, words.language().tag())
                .to_owned()
        }),
        source: allowed.map(|rule| source_label(protocol, words, &rule.source)),
    })
}
