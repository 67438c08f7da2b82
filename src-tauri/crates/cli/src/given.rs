//! What a sheet and a calendar file have in common: who gives it, what its reader is allergic
//! to, and their language.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Args;
use ingredients::Allergy;
use protocol::Oils;
use serde_json::Value;
use sheets::{Logo, MOST_LOGO_BYTES, MOST_TAGLINE, Studio, allergy_in_words};
use strings::Language;
use studio::product::oils_without;

use crate::arguments::{allergy, language};
use crate::error::Error;

#[derive(Args)]
pub(crate) struct Given {
    /// The studio, as JSON: "name", "contact" (a list of lines), "phone", `advice_number`,
    /// `emergency_number`, "tagline" (a line of its own, of at most 90 letters), "accent" (a color
    /// beside black, such as "#1f5f8b") and "logo" (a PNG or SVG file, by its path from FILE's
    /// folder); each may be left out
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

    /// The allergies in the words of a language.
    pub(crate) fn allergies_in(&self, language: Language) -> Vec<String> {
        let words = |allergy: &Allergy| match allergy {
            Allergy::Group(group) => allergy_in_words(language, group.id(), ""),
            Allergy::Named(name) => name.clone(),
        };
        self.allergy.iter().map(words).collect()
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
    let fields = described.as_object();
    let fields = fields.ok_or_else(|| Error::StudioNoObject(file.to_owned()))?;
    let logo = match fields.get("logo").and_then(Value::as_str) {
        Some(path) => Some(read_logo(&file.with_file_name(path))?),
        None => None,
    };
    let studio: Studio = serde_json::from_str(json).map_err(refused)?;
    let letters = |line: &String| line.chars().count();
    if studio.tagline.as_ref().map_or(0, letters) > MOST_TAGLINE {
        return Err(Error::Tagline(file.to_owned()));
    }
    Ok(Studio { logo, ..studio })
}

fn read_logo(file: &Path) -> Result<Logo, Error> {
    let mut bytes = Vec::new();
    // One more than is taken: what is larger is refused for that.
    let most = MOST_LOGO_BYTES as u64 + 1;
    let read = File::open(file).and_then(|open| open.take(most).read_to_end(&mut bytes));
    read.map_err(|source| Error::Read {
        file: file.to_owned(),
        source,
    })?;
    Logo::new(&bytes).map_err(|fault| Error::Logo {
        file: file.to_owned(),
        fault,
    })
}
