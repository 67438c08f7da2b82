//! What can be asked of the moisturizer guide.

use ingredients::StudioRule;
use protocol::{Activity, Verdict};
use studio::product::guide_rule;
use tauri::{AppHandle, Runtime};

use super::wire::{GuideRequest, GuideView};
use crate::commands::{protocol, with_guard};
use crate::failure::Failure;
use crate::system::language;
use crate::view::source_label;

/// What of the moisturizer guide depends on the protocol and on the studio's rule.
#[tauri::command]
pub async fn guide(
    app: AppHandle<impl Runtime>,
    request: GuideRequest,
) -> Result<GuideView, Failure> {
    let (protocol, rule) = with_guard(&app, move |guard| {
        let rule = match guard.unlocked() {
            Ok(open) => open.studio.product_rule()?,
            Err(_) => StudioRule::default(),
        };
        Ok((protocol(guard, &request.protocol)?, guide_rule(rule)))
    })
    .await?;
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
        source: allowed.map(|rule| source_label(&protocol, words, &rule.source)),
        perfume: rule.perfume,
        fatty_alcohols: rule.fatty_alcohols,
    })
}
