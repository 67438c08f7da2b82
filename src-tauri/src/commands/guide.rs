//! The moisturizer guide.

use protocol::{Activity, Verdict};
use tauri::AppHandle;

use crate::screen::source_label;
use crate::system::language;
use crate::wire::failure::Failure;
use crate::wire::guide::{GuideRequest, GuideView};

/// What of the moisturizer guide depends on the protocol.
#[tauri::command]
pub async fn guide(_app: AppHandle, request: GuideRequest) -> Result<GuideView, Failure> {
    let protocol = super::protocol(&request.protocol)?;
    let words = language::words();
    let allowed = protocol
        .rules
        .iter()
        .find(|rule| rule.activity == Activity::Moisturizer && rule.verdict == Verdict::Fine);
    Ok(GuideView {
        from: allowed.map(|rule| {
            words.say_with(
                "guide-from-day",
                &[("day", rule.from.usual().days().into())],
            )
        }),
        rule: allowed.map(|rule| {
            protocol
                .text(&rule.wording, words.language().tag())
                .to_owned()
        }),
        source: allowed.map(|rule| source_label(protocol, words, &rule.source)),
    })
}
