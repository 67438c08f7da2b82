//! What a sheet and a calendar file have in common: who gives it, what its reader is allergic
//! to, and their language.

use std::path::{Path, PathBuf};

use clap::Args;
use ingredients::Allergy;
use protocol::Oils;
use serde_json::Value;
use sheets::Studio;
use strings::Language;
use studio::product::oils_without;

use crate::arguments::{allergy, language};
use crate::error::Error;

#[derive(Args)]
pub(crate) struct Given {
    /// The studio, as JSON: "name", "contact" (a list of lines), "phone", `advice_number` and
    /// `emergency_number`; each may be left out
    #[arg(long, value_name = "FILE")]
    studio: Option<PathBuf>,
    /// The number to call with questions, in the place of the studio's
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,
    /// An allergy of the client, as for `aftercare check`; once for each
    #[arg(long, value_name = "NAME", value_parser = allergy)]
    pub(crate) allergy: Vec<Allergy>,
    /// The language of what is given
    #[arg(long, value_name = "LANGUAGE", default_value = Language::default().tag())]
    #[arg(value_parser = language())]
    pub(crate) lang: Language,
}

impl Given {
    /// The studio of the file, with the number that was given.
    pub(crate) fn studio(&self) -> Result<Option<Studio>, Error> {
        let mut studio = self.studio.as_deref().map(read_studio).transpose()?;
        if let Some(phone) = &self.phone {
            studio.get_or_insert_default().phone = Some(phone.clone());
        }
        Ok(studio)
    }

    /// The oils that somebody with these allergies can have.
    pub(crate) fn oils(&self) -> Oils {
        oils_without(Oils::default(), self.allergy.iter().cloned())
    }
}

fn read_studio(file: &Path) -> Result<Studio, Error> {
    let text = std::fs::read_to_string(file).map_err(|source| Error::Read {
        file: file.to_owned(),
        source,
    })?;
    // Some editors write a byte order mark.
    let json = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let refused = |fault| Error::Studio {
        file: file.to_owned(),
        fault,
    };
    let described: Value = serde_json::from_str(json).map_err(refused)?;
    // The reader would take a list for the fields in their order.
    if !described.is_object() {
        return Err(Error::StudioNoObject(file.to_owned()));
    }
    serde_json::from_str(json).map_err(refused)
}
