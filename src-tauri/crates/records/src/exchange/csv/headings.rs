//! What a column holds, guessed from its heading.

use super::Column;
use crate::fold::fold;

/// Whom a booking program means by whoever the list is of.
const WHO: [&str; 5] = ["client", "customer", "contact", "guest", "patient"];

/// Words that change nothing about what a column holds: "Client Mobile", "Phone Number",
/// "E-mail 1 - Value".
const FILLERS: [&str; 6] = ["number", "no", "nr", "value", "primary", "1"];

/// The columns of these headings. Where there are given names and family names, a name
/// for display is left out: it is often a short one.
pub(super) fn guess(headings: &[String]) -> Vec<Column> {
    let columns: Vec<Column> = headings.iter().map(|heading| guess_one(heading)).collect();
    let has_parts = columns.contains(&Column::GivenName) && columns.contains(&Column::FamilyName);
    let is_display = |heading: &String| fold(heading) == "display name";
    headings
        .iter()
        .zip(columns)
        .map(|(heading, column)| {
            if has_parts && is_display(heading) {
                Column::Ignored
            } else {
                column
            }
        })
        .collect()
}

fn guess_one(heading: &str) -> Column {
    let folded = fold(heading);
    if WHO.contains(&folded.as_str()) {
        return Column::Name;
    }
    if folded == "contact number" {
        return Column::Phone;
    }
    let words = folded.split(' ');
    let words: Vec<&str> = words
        .filter(|word| !WHO.contains(word) && !FILLERS.contains(word))
        .collect();
    match words.join(" ").as_str() {
        "name" | "full name" | "display name" | "nombre completo" | "nom complet"
        | "nome completo" | "naam" => Column::Name,
        "first name" | "given name" | "forename" | "first" | "vorname" | "prenom" | "nombre"
        | "nome" | "voornaam" | "imie" => Column::GivenName,
        "last name" | "family name" | "surname" | "last" | "nachname" | "familienname" | "nom"
        | "apellido" | "apellidos" | "cognome" | "sobrenome" | "achternaam" | "nazwisko" => {
            Column::FamilyName
        }
        "pronouns" => Column::Pronouns,
        "phone" | "mobile" | "mobile phone" | "telephone" | "cell" | "cell phone" | "tel"
        | "telefon" | "telefonnummer" | "handy" | "mobil" | "telefono" | "movil" | "cellulare"
        | "telefone" | "celular" | "portable" | "telefoon" | "mobiel" => Column::Phone,
        "email" | "e mail" | "email address" | "e mail address" | "mail" | "e mail adresse"
        | "email adresse" | "correo" | "correo electronico" | "courriel" => Column::Email,
        "birth"
        | "birthday"
        | "birth date"
        | "birthdate"
        | "date of birth"
        | "dob"
        | "geburtstag"
        | "geburtsdatum"
        | "date de naissance"
        | "fecha de nacimiento"
        | "data di nascita"
        | "data de nascimento"
        | "geboortedatum"
        | "data urodzenia" => Column::Birth,
        "code" => Column::Code,
        "tags" | "labels" => Column::Tags,
        "language" => Column::Language,
        "referred by" | "referral" | "source" => Column::ReferredBy,
        "note" | "notes" | "comment" | "comments" | "remarks" | "notiz" | "notizen"
        | "bemerkung" | "bemerkungen" | "anmerkungen" | "notas" | "opmerkingen" | "uwagi" => {
            Column::Note
        }
        _ => Column::Ignored,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headings_of_other_programs_are_known() {
        use Column::{Birth, Email, FamilyName, GivenName, Ignored, Name, Note, Phone};
        for (headings, columns) in [
            (
                "Client First Name,Client Last Name,Client Mobile,Client Email,Date of Birth",
                &[GivenName, FamilyName, Phone, Email, Birth][..],
            ),
            (
                "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value,Phone 2 - Value",
                &[GivenName, FamilyName, Ignored, Email, Phone, Ignored],
            ),
            (
                "Full Name,Mobile Number,Email Address,Birth Date,Notes",
                &[Name, Phone, Email, Birth, Note],
            ),
            (
                "Vorname,Nachname,Telefon,E-Mail,Geburtstag",
                &[GivenName, FamilyName, Phone, Email, Birth],
            ),
            ("Client Name,Client Phone", &[Name, Phone]),
            ("Customer,Contact number", &[Name, Phone]),
            (
                "Display name,First Name,Last Name",
                &[Ignored, GivenName, FamilyName],
            ),
            ("Display name,First Name", &[Name, GivenName]),
            ("Number,Address,1", &[Ignored, Ignored, Ignored]),
        ] {
            let headings: Vec<String> = headings.split(',').map(str::to_owned).collect();
            assert_eq!(guess(&headings), columns, "{headings:?}");
        }
    }
}
