//! What a column holds, guessed from its heading. The headings that are known stand in
//! `assets/exchange/headings.json`, by what they mean and by language. How one is written
//! does not matter: capitals, accents, signs and spaces are left out of what is compared.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use crate::client::{Column, ContactKind};
use crate::fold::fold;

/// The file, as it is written.
#[derive(Default, Deserialize)]
struct File {
    /// Whom a booking program means by whoever the list is of.
    who: Vec<String>,
    /// Words that change nothing about what a column holds: "Phone Number",
    /// "E-mail 1 - Value".
    fillers: Vec<String>,
    /// What stands under "Allergies" where there are none.
    no_allergies: Vec<String>,
    columns: HashMap<Column, HashMap<String, Vec<String>>>,
    /// What a number or an address is called that is of a kind.
    kinds: HashMap<ContactKind, Vec<String>>,
}

/// The headings that are known.
pub(in crate::exchange) struct Known {
    /// Words of a heading that say nothing.
    passed_over: HashSet<String>,
    no_allergies: HashSet<String>,
    columns: HashMap<String, Column>,
    kinds: HashMap<String, ContactKind>,
}

/// A text as it is compared: some programs write "First Name", some "FirstName".
fn bare(text: &str) -> String {
    fold(text).replace(' ', "")
}

/// A heading in words: "Phone Number" from "PhoneNumber", "Address 1" from "Address1".
fn spaced(heading: &str) -> String {
    let mut words = String::with_capacity(heading.len());
    let mut last = ' ';
    for sign in heading.chars() {
        let begins = last.is_lowercase() && sign.is_uppercase()
            || last.is_alphabetic() && sign.is_ascii_digit();
        words.extend(begins.then_some(' '));
        words.push(sign);
        last = sign;
    }
    words
}

impl Known {
    pub(in crate::exchange) fn load() -> Self {
        // It ships with the program, and a test reads it.
        let file: File = serde_json::from_str(include_str!(
            "../../../../../../assets/exchange/headings.json"
        ))
        .unwrap_or_default();
        let all = file.columns.iter().flat_map(|(column, languages)| {
            let headings = languages.values().flatten();
            headings.map(|heading| (bare(heading), *column))
        });
        let words = file.who.iter().chain(&file.fillers);
        let kinds = file.kinds.iter().flat_map(|(kind, called)| {
            let called = called.iter();
            called.map(|one| (bare(one), *kind))
        });
        Self {
            passed_over: words.map(|word| fold(word)).collect(),
            no_allergies: file.no_allergies.iter().map(|text| bare(text)).collect(),
            columns: all.collect(),
            kinds: kinds.collect(),
        }
    }

    fn find(&self, heading: &str) -> Option<Column> {
        self.columns.get(&bare(heading)).copied()
    }

    /// What a column of this heading holds. One that is not known goes into the note: nothing
    /// is lost unless somebody says so.
    pub(super) fn guess(&self, heading: &str) -> Column {
        let folded = fold(&spaced(heading));
        let words = folded.split(' ');
        let words: Vec<&str> = words
            .filter(|word| !self.passed_over.contains(*word))
            .collect();
        let words = words.join(" ");
        self.find(&folded)
            .or_else(|| self.find(&words))
            .unwrap_or(Column::HeadedNote)
    }

    /// Whether these are no headings, but already a client: none is known, and one is a number
    /// or an address.
    pub(super) fn are_none(&self, headings: &::csv::StringRecord) -> bool {
        let is_value =
            |text: &str| text.contains('@') || text.bytes().filter(u8::is_ascii_digit).count() >= 7;
        headings.iter().any(is_value)
            && headings
                .iter()
                .all(|heading| self.guess(heading) == Column::HeadedNote)
    }

    /// The kind that a number or an address of this label is of; another keeps the label.
    pub(in crate::exchange) fn kind(&self, label: &str) -> (ContactKind, String) {
        let known = self.kinds.get(&bare(label)).copied();
        let known = known.or_else(|| match self.guess(label) {
            Column::Mobile => Some(ContactKind::Mobile),
            Column::HomePhone | Column::HomeEmail => Some(ContactKind::Home),
            Column::WorkPhone | Column::WorkEmail => Some(ContactKind::Work),
            Column::Phone | Column::Email => Some(ContactKind::Unknown),
            _ => None,
        });
        match known {
            Some(kind) => (kind, String::new()),
            None => (ContactKind::Other, label.trim().to_owned()),
        }
    }

    /// Whether this means that there is no allergy.
    pub(super) fn is_no_allergy(&self, text: &str) -> bool {
        let text = bare(text);
        text.is_empty() || self.no_allergies.contains(&text)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use super::*;

    #[test]
    fn the_headings_of_other_programs_are_known() {
        use Column::{
            Address, Allergies, Birth, Email, FamilyName, GivenName, HeadedNote, HomeEmail,
            HomePhone, Ignored, Kind, Mobile, Name, Note, OtherPhone, Phone, ReferredBy, Tags,
            WorkPhone,
        };
        let known = Known::load();
        #[rustfmt::skip]
        let programs = [
            ("Client First Name,Client Last Name,Client Mobile,Client Email,Date of Birth",
                &[GivenName, FamilyName, Mobile, Email, Birth][..]),
            // REV23.
            ("First Name,Last Name,Email,Mobile Phone,Home Phone,Address,City,State,Zip,Birth Date,Allergies,Notes",
                &[GivenName, FamilyName, Email, Mobile, HomePhone, Address, Address, Address, Address, Birth, Allergies, Note]),
            // Fresha.
            ("Client ID,First Name,Last Name,Full name,Gender,Mobile Number,Telephone,Email,Address,Apartment/Suite,Area,City,State,Post Code,Date of Birth,Note,Referral Source",
                &[Ignored, GivenName, FamilyName, Name, HeadedNote, Mobile, Phone, Email, Address, Address, Address, Address, Address, Address, Birth, Note, ReferredBy]),
            // Square.
            ("Reference ID,First Name,Last Name,Email Address,Phone Number,Company Name,Street Address 1,Street Address 2,City,State,Postal Code,Birthday,Memo,Square Customer ID",
                &[Ignored, GivenName, FamilyName, Email, Phone, HeadedNote, Address, Address, Address, Address, Address, Birth, Note, Ignored]),
            // Timely.
            ("FirstName,LastName,EmailAddress,PhoneNumber,SmsNumber,PhysicalAddress1,PhysicalCity,DateOfBirth,Notes",
                &[GivenName, FamilyName, Email, Phone, Mobile, Address, Address, Birth, Note]),
            // Google.
            ("First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Formatted,Address 1 - City,Photo",
                &[GivenName, FamilyName, Tags, Kind, Email, Kind, Phone, Address, Address, Ignored]),
            // Outlook.
            ("First Name,Middle Name,Last Name,E-mail Address,E-mail 2 Address,Home Phone,Home Phone 2,Business Phone,Car Phone,Mobile Phone,Business Street,Home City,Birthday,Anniversary,Notes",
                &[GivenName, GivenName, FamilyName, Email, Email, HomePhone, HomePhone, WorkPhone, OtherPhone, Mobile, Address, Address, Birth, HeadedNote, Note]),
            // Apple, from a table of Numbers.
            ("First name,Last name,Phone,Email", &[GivenName, FamilyName, Phone, Email]),
            ("Vorname,Weitere Vornamen,Nachname,E-Mail-Adresse,E-Mail (privat),Telefon (privat),Mobiltelefon,Straße,PLZ,Ort,Geburtstag,Allergien,Bemerkungen",
                &[GivenName, GivenName, FamilyName, Email, HomeEmail, HomePhone, Mobile, Address, Address, Address, Birth, Allergies, Note]),
            ("Prénom,Nom,Adresse de messagerie,Tél. mobile,Date de naissance,Code postal,Allergies,Remarques",
                &[GivenName, FamilyName, Email, Mobile, Birth, Address, Allergies, Note]),
            ("Nombre,Apellidos,Correo electrónico,Teléfono móvil,Fecha de nacimiento,Dirección,Alergias,Notas",
                &[GivenName, FamilyName, Email, Mobile, Birth, Address, Allergies, Note]),
            ("Nome,Sobrenome,E-mail,Celular,Data de nascimento,Endereço,Alergias,Observações",
                &[GivenName, FamilyName, Email, Mobile, Birth, Address, Allergies, Note]),
            ("Nome,Cognome,Indirizzo e-mail,Cellulare,Data di nascita,Indirizzo,Allergie,Note",
                &[GivenName, FamilyName, Email, Mobile, Birth, Address, Allergies, Note]),
            ("Voornaam,Tussenvoegsel,Achternaam,E-mailadres,Mobiel,Geboortedatum,Adres,Allergieën,Opmerkingen",
                &[GivenName, GivenName, FamilyName, Email, Mobile, Birth, Address, Allergies, Note]),
            ("Imię,Nazwisko,Adres e-mail,Telefon komórkowy,Data urodzenia,Adres,Alergie,Uwagi",
                &[GivenName, FamilyName, Email, Mobile, Birth, Address, Allergies, Note]),
            ("Имя,Фамилия,Эл. почта,Мобильный телефон,Дата рождения,Адрес,Аллергии,Примечания",
                &[GivenName, FamilyName, Email, Mobile, Birth, Address, Allergies, Note]),
            ("Ad,Soyad,E-posta,Cep telefonu,Doğum tarihi,Adres,Alerjiler,Notlar",
                &[GivenName, FamilyName, Email, Mobile, Birth, Address, Allergies, Note]),
            ("Last Name/Surname,Memo,Customer,Contact number,Client Phone,КЛИЕНТ",
                &[FamilyName, Note, Name, Phone, Phone, Name]),
            ("Number,1,Shoe size", &[HeadedNote, HeadedNote, HeadedNote]),
        ];
        for (headings, columns) in programs {
            let guessed: Vec<Column> = headings.split(',').map(|one| known.guess(one)).collect();
            assert_eq!(guessed, columns, "{headings}");
        }
    }

    #[test]
    fn every_known_heading_stands_for_one_thing_and_ten_languages_have_theirs() {
        let file: File = serde_json::from_str(include_str!(
            "../../../../../../assets/exchange/headings.json"
        ))
        .unwrap();
        let mut meant: HashMap<String, Column> = HashMap::new();
        for (column, languages) in &file.columns {
            let is_technical = matches!(
                column,
                Column::Kind
                    | Column::Ignored
                    | Column::Code
                    | Column::OtherPhone
                    | Column::OtherEmail
            );
            assert!(is_technical || languages.len() == 10, "{column:?}");
            for heading in languages.values().flatten() {
                assert!(!bare(heading).is_empty());
                let other = *meant.entry(bare(heading)).or_insert(*column);
                assert_eq!(other, *column, "{heading}");
            }
        }
    }

    #[test]
    fn what_a_number_is_called_says_its_kind_or_is_kept() {
        use ContactKind::{Home, Mobile, Other, Unknown, Work};
        let known = Known::load();
        for (label, kind, kept) in [
            ("Home", Home, ""),
            ("HOME PHONE 2", Home, ""),
            ("Mobile", Mobile, ""),
            ("cell", Mobile, ""),
            ("WhatsApp", Mobile, ""),
            ("geschäftlich", Work, ""),
            ("Other", Other, ""),
            ("Phone", Unknown, ""),
            (" Mum ", Other, "Mum"),
            ("Home Fax", Other, "Home Fax"),
        ] {
            assert_eq!(known.kind(label), (kind, kept.to_owned()), "{label}");
        }
        let file: File = serde_json::from_str(include_str!(
            "../../../../../../assets/exchange/headings.json"
        ))
        .unwrap();
        let mut meant: HashMap<String, ContactKind> = HashMap::new();
        for (kind, called) in &file.kinds {
            for one in called {
                assert_eq!(*meant.entry(bare(one)).or_insert(*kind), *kind, "{one}");
            }
        }
    }

    #[test]
    fn no_allergy_is_known_in_words() {
        let known = Known::load();
        for text in ["None known", "N/A", "-", "keine", "нет", "Yok", "no"] {
            assert!(known.is_no_allergy(text), "{text}");
        }
        assert!(!known.is_no_allergy("latex") && !known.is_no_allergy("yes"));
    }
}
