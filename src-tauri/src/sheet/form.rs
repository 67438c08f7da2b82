//! The pages of forms: to fill in on paper, and as they were signed.

use records::{ClientId, SignedFormId};
use sheets::{PageStyle, Studio};

use super::page::{Page, Use};
use crate::failure::{Code, Failure};
use crate::vault::VaultGuard;

/// A form to fill in on paper, with the client's name where it is for one.
///
/// # Errors
/// When the vault is locked, or has no such form or client.
pub fn blank(
    guard: &mut VaultGuard,
    id: &str,
    client: Option<ClientId>,
    style: PageStyle,
    head: Option<Studio>,
) -> Result<Page, Failure> {
    let open = &guard.unlocked()?.studio;
    let form = open.form_text(id)?.in_region(&open.settings()?.region);
    let client = client.map(|id| open.vault.client(id)).transpose()?;
    let name = client.map(|client| client.record.name);
    Ok(Page::BlankForm(style, head, Box::new(form), name))
}

/// A form as it was signed: made again to be looked at, and else the very bytes.
///
/// # Errors
/// When the vault is locked or has no such form; [`Code::PageFailed`] for a picture, which is saved
/// as it is, and is no page.
pub fn signed(guard: &mut VaultGuard, id: SignedFormId, wanted: Use) -> Result<Page, Failure> {
    let kept = guard.unlocked()?.studio.vault.signed_form(id)?.form.record;
    match wanted {
        Use::Look => Ok(Page::SignedForm(Box::new(kept))),
        Use::Give if kept.media == "application/pdf" => Ok(Page::Kept(kept.page)),
        Use::Give => Err(Failure::new(Code::PageFailed)),
    }
}
