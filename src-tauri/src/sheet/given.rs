//! A client's sheet with the product that the artist has checked for them.

use strings::{Language, Words};
use studio::product::oils_without;
use studio::sheet::{ClientSheet, Look, Recipient};
use vocabulary::Moment;

use super::wire::ClientSheetRequest;
use crate::client::view::ticked_allergies;
use crate::failure::Failure;
use crate::product::wire::ProductRequest;
use crate::vault::UnlockedVault;

impl UnlockedVault {
    /// A client's sheet as it is given at `now`, over all sessions.
    ///
    /// # Errors
    /// As [`studio::Studio::client_sheet`].
    pub fn client_sheet(
        &mut self,
        request: &ClientSheetRequest,
        now: Moment,
    ) -> Result<(ClientSheet, Recipient), Failure> {
        let look = Look {
            paper: request.paper,
            large_print: request.large_print,
        };
        let (mut made, recipient) = self.studio.client_sheet(request.client, look, now)?;
        if let Some(ProductRequest { name, label }) = &request.product {
            let sheet = &mut made.sheet;
            let [words, english] = [sheet.style.language, Language::default()].map(Words::of);
            let add = |allergies: &mut Vec<String>, words| {
                for allergy in ticked_allergies(words, &label.allergies) {
                    if !allergies.contains(&allergy) {
                        allergies.push(allergy);
                    }
                }
            };
            add(&mut sheet.allergies, words);
            add(&mut sheet.in_english.allergies, english);
            sheet.oils = oils_without(sheet.oils, label.typed_allergies());
            let on_record = self.studio.product_facts(request.client, now)?;
            let check = label.check(self.studio.product_rule()?, on_record);
            let printed = |words| studio::in_words::product::printed(words, name, &check);
            sheet.product = Some(printed(words));
            sheet.in_english.product = Some(printed(english));
        }
        Ok((made, recipient))
    }
}
