//! A product whose label is read from a file, for the moisturizer box of a sheet.

use std::path::PathBuf;

use clap::Args;
use ingredients::{ClientFacts, StudioRule};
use strings::{Language, Words};
use studio::in_words::product::printed;

use crate::error::Error;

#[derive(Args)]
pub(crate) struct ProductOptions {
    /// The label of a product, a text file with its ingredients: judged as by `aftercare check`,
    /// it goes into the moisturizer box
    #[arg(long, value_name = "FILE")]
    product: Option<PathBuf>,
    /// What the product is called
    #[arg(long, value_name = "NAME", requires = "product")]
    product_name: Option<String>,
}

impl ProductOptions {
    /// The product with the verdict on it for this client, in the language of the sheet and in
    /// English.
    pub(crate) fn checked(
        &self,
        language: Language,
        rule: StudioRule,
        client: &ClientFacts,
    ) -> Result<[Option<sheets::Product>; 2], Error> {
        let Some(file) = &self.product else {
            return Ok([None, None]);
        };
        let label = std::fs::read_to_string(file).map_err(|source| Error::Read {
            file: file.clone(),
            source,
        })?;
        let check = ingredients::check(&label, &rule, client);
        let name = self.product_name.as_deref().unwrap_or_default();
        let in_words = |language| Some(printed(Words::of(language), name, &check));
        Ok([language, Language::default()].map(in_words))
    }
}
